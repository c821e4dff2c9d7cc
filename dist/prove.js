"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/prove.ts
var prove_exports = {};
__export(prove_exports, {
  PROVE_FLAGS: () => PROVE_FLAGS,
  prove: () => prove
});
module.exports = __toCommonJS(prove_exports);
var import_node_os = __toESM(require("node:os"), 1);

// src/kernel/parameters.ts
var MAX_SECONDS_AT_HZ_250 = 8589934;
function ipv4(name, rest) {
  return { key: `net.ipv4.${name}`, name, ...rest, source: "net/ipv4/sysctl_net_ipv4.c, tcp(7)" };
}
var SECONDS = { unit: "s", type: "int", min: -MAX_SECONDS_AT_HZ_250, max: MAX_SECONDS_AT_HZ_250 };
var COUNT = { unit: "count", type: "u8", min: 0, max: 255 };
var PARAMETERS = {
  time: ipv4("tcp_keepalive_time", { ...SECONDS, default: 7200, socket: { option: "TCP_KEEPIDLE", min: 1, max: 32767 } }),
  intvl: ipv4("tcp_keepalive_intvl", { ...SECONDS, default: 75, socket: { option: "TCP_KEEPINTVL", min: 1, max: 32767 } }),
  probes: ipv4("tcp_keepalive_probes", { ...COUNT, default: 9, socket: { option: "TCP_KEEPCNT", min: 1, max: 127 } }),
  retries1: ipv4("tcp_retries1", { ...COUNT, default: 3, socket: null }),
  retries2: ipv4("tcp_retries2", { ...COUNT, default: 15, socket: null }),
  synRetries: ipv4("tcp_syn_retries", { ...COUNT, min: 1, max: 127, default: 6, socket: { option: "TCP_SYNCNT", min: 1, max: 127 } }),
  finTimeout: ipv4("tcp_fin_timeout", { ...SECONDS, default: 60, socket: { option: "TCP_LINGER2", min: 1, max: 120 } }),
  orphanRetries: ipv4("tcp_orphan_retries", { ...COUNT, default: 0, socket: null }),
  conntrackEstablished: {
    key: "net.netfilter.nf_conntrack_tcp_timeout_established",
    name: "nf_conntrack_tcp_timeout_established",
    ...SECONDS,
    default: 432e3,
    socket: null,
    source: "net/netfilter/nf_conntrack_standalone.c, Documentation/networking/nf_conntrack-sysctl.rst"
  }
};
var PARAMETER_IDS = Object.keys(PARAMETERS);
var TRIO = ["time", "intvl", "probes"];
var BY_KEY = new Map(PARAMETER_IDS.map((id) => [PARAMETERS[id].key, id]));
function parameterAt(key) {
  return BY_KEY.get(key);
}

// src/lab/possible.ts
var import_node_child_process2 = require("node:child_process");

// src/node/search-path.ts
function searchPath() {
  const given = process.env["PATH"] ?? "";
  return `${given === "" ? "/usr/bin:/bin" : given}:/usr/sbin:/sbin`;
}

// src/node/shortage.ts
var SHORTAGES = /* @__PURE__ */ new Set(["EMFILE", "ENFILE", "EAGAIN"]);
function isShortage(error) {
  return error instanceof Error && SHORTAGES.has(error.code);
}

// src/lab/program.ts
var import_node_child_process = require("node:child_process");
var import_node_events = require("node:events");
var LIMITS = "a limit on processes or open files (ulimit -u, ulimit -n, pids.max) may be too low";
async function launch(program, args, env) {
  const child = (0, import_node_child_process.spawn)(program, args, { stdio: "pipe", env });
  if (child.pid === void 0) {
    const [error] = await (0, import_node_events.once)(child, "error");
    throw new Error(`${program} cannot be started: ${error.code}${isShortage(error) ? `; ${LIMITS}` : ""}`);
  }
  child.stdin.on("error", () => void 0);
  return child;
}

// src/lab/possible.ts
var PROGRAMS = { cat: "coreutils", ip: "iproute2", nft: "nftables", nsenter: "util-linux", sysctl: "procps", unshare: "util-linux" };
function unshareArgs() {
  return process.getuid?.() === 0 ? ["--net"] : ["--user", "--map-root-user", "--net"];
}
function whyNoLab() {
  if (process.platform !== "linux") return `this is ${process.platform}: network namespaces are Linux's`;
  const failures = new Map(Object.keys(PROGRAMS).map((program) => [program, (0, import_node_child_process2.spawnSync)(program, ["--version"], { stdio: "ignore", env: withSbin() }).error]));
  const other = [...failures].find(([, error2]) => error2 !== void 0 && error2.code !== "ENOENT");
  if (other) return `${other[0]} cannot be started: ${other[1].code}${isShortage(other[1]) ? `; ${LIMITS}` : ""}`;
  const missing = [...failures].flatMap(([program, error2]) => error2 === void 0 ? [] : program);
  if (missing.length > 0) return `not installed: ${missing.join(", ")}; on Debian and Ubuntu: apt-get install ${[...new Set(missing.map((program) => PROGRAMS[program]))].join(" ")}`;
  const { status, stderr, error } = (0, import_node_child_process2.spawnSync)("unshare", [...unshareArgs(), "sysctl", "-q", "-w", "net.ipv4.ip_forward=1"], { encoding: "utf8", env: withSbin() });
  if (status === 0) return null;
  if (error !== void 0 && isShortage(error)) return `unshare cannot be started: ${error.code}; ${LIMITS}`;
  const remedy = process.getuid?.() === 0 ? "in a container, run it with --privileged, or outside" : "run it as root, or allow user namespaces (sysctl kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)";
  return `no network namespace can be made and set up here (${error?.message ?? stderr.trim().split("\n").at(-1) ?? ""}); ${remedy}`;
}
function withSbin() {
  return { ...process.env, PATH: searchPath() };
}

// src/lab/start.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);
var import_promises = require("node:stream/promises");
var import_promises2 = require("node:timers/promises");

// src/node/package-root.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
function packageRoot() {
  for (let directory = __dirname; ; directory = import_node_path.default.dirname(directory)) {
    if (nameIn(import_node_path.default.join(directory, "package.json")) === "keepalint") return directory;
    if (import_node_path.default.dirname(directory) === directory) return null;
  }
}
function nameIn(file) {
  try {
    return JSON.parse((0, import_node_fs.readFileSync)(file, "utf8")).name;
  } catch {
    return void 0;
  }
}

// src/lab/lines.ts
var import_node_readline = require("node:readline");
async function* readLines(from) {
  for await (const line of (0, import_node_readline.createInterface)({ input: from, crlfDelay: Infinity })) yield JSON.parse(line);
}
function writeLine(to, value) {
  to.write(`${JSON.stringify(value)}
`);
}

// src/lab/start.ts
var MOST_CASES = 256;
async function* runLab(cases) {
  const root = packageRoot();
  if (root === null) throw new Error("the files of this package are not where they were");
  const lab = await launch("unshare", [...unshareArgs(), process.execPath, import_node_path2.default.join(root, "dist/lab.js")], withSbin());
  const complaints = [];
  lab.stderr.setEncoding("utf8").on("data", (text) => complaints.push(text));
  const heard = (0, import_promises.finished)(lab.stderr).catch(() => void 0);
  const patience = START + cases.length;
  const watchdog = setTimeout(() => {
    complaints.push(`it was not ready within ${patience} s; ${LIMITS}`);
    void end(lab);
  }, patience * 1e3);
  try {
    writeLine(lab.stdin, { outside: (0, import_node_fs2.readlinkSync)("/proc/self/ns/net"), cases });
    let left = cases.length;
    for await (const report of readLines(lab.stdout)) {
      clearTimeout(watchdog);
      if (report.kind === "failed" && report.index === null) throw new Error(report.message);
      yield report;
      if (report.kind !== "wired" && --left === 0) return;
    }
    await heard;
    throw new Error(`the lab has ended${complaints.length > 0 ? `: ${complaints.join("").trim()}` : ""}`);
  } finally {
    clearTimeout(watchdog);
    await end(lab);
  }
}
var START = 30;
var TO_END = 2e3;
async function end(lab) {
  const gone = new Promise((resolve) => lab.once("close", resolve));
  lab.stdin?.end();
  if (lab.exitCode === null && lab.signalCode === null) await Promise.race([gone, (0, import_promises2.setTimeout)(TO_END, void 0, { ref: false })]);
  lab.kill("SIGKILL");
}

// src/model/duration.ts
var UNITS = { d: 86400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };
var DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/;
var LONGEST = 2 ** 31 - 1;
function parseDuration(text) {
  const groups = DURATION.exec(text)?.slice(1) ?? [];
  const parts = /^\d+$/.test(text) ? [text, "s"] : groups.filter((group) => group !== void 0);
  if (parts.length === 0) return void 0;
  let seconds = 0;
  for (let i = 0; i < parts.length; i += 2) seconds += Number(parts[i]) * UNITS[parts[i + 1]];
  return seconds <= LONGEST ? seconds : void 0;
}
function formatDuration(seconds) {
  const parts = [];
  let rest = seconds;
  for (const [unit, name] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]) {
    const count = Math.floor(rest / unit);
    if (count > 0) parts.push(`${count} ${name}`);
    rest -= count * unit;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}
function rounded(seconds) {
  return Math.ceil(seconds * 10 - 1e-9) / 10;
}

// src/node/find-model.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
var MODEL_NAMES = ["keepalive.yaml", "keepalive.yml", "keepalive.json"];
function isFile(file) {
  try {
    return (0, import_node_fs3.statSync)(file).isFile();
  } catch {
    return false;
  }
}
function isModelName(file) {
  return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json");
}
function modelFinder(list) {
  const known = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs3.existsSync)(import_node_path3.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path3.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest2(parent);
  }
  function nearest2(directory) {
    let found = known.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path3.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path3.default.join(directory, own);
      known.set(directory, found);
    }
    return found;
  }
  return { nearest: nearest2, outer: (model) => above(import_node_path3.default.dirname(model)) };
}

// src/node/listing.ts
var import_node_fs4 = require("node:fs");
function newListing() {
  const listed2 = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed2.get(directory);
      if (entries === void 0) listed2.set(directory, entries = (0, import_node_fs4.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed2.get(directory)
  };
}

// src/prove/case.ts
var EXPIRIES = ["drop", "reset", "pickup"];

// src/kernel/timing.ts
var LATE = 1.127;
function keepaliveWorks({ time, intvl, probes }) {
  return time >= 0 && intvl > 0 && probes > 0;
}
function probePeriod({ time, intvl }) {
  return Math.max(time, intvl);
}
function detection({ time, intvl, probes }) {
  return time + intvl * probes;
}
function worstDetection(trio) {
  return LATE * (probePeriod(trio) + trio.intvl * trio.probes);
}
function survivedOutage({ intvl, probes }) {
  return (probes - 1) * intvl;
}
function worstSilence(trio, lostProbes) {
  return LATE * (probePeriod(trio) + lostProbes * trio.intvl);
}
var RTO_MIN = 0.2;
var RTO_MAX = 120;
var LAST_DOUBLING = Math.floor(Math.log2(RTO_MAX / RTO_MIN));
function retransmission(retries) {
  const doublings = Math.min(retries, LAST_DOUBLING);
  const least = (2 ** (doublings + 1) - 1) * RTO_MIN + (retries - doublings) * RTO_MAX;
  const most = LATE * (retries < LAST_DOUBLING ? 2 * least + 3 * RTO_MIN : least + RTO_MAX);
  return { least, most };
}

// src/middlebox/timeouts.generated.ts
var ROWS = [
  ["aws-nlb-tcp", 350, true, "verified", "nlb", "aws-nlb"],
  ["aws-nlb-tls", 350, null, "verified", "nlb-tls"],
  ["aws-alb", 60, false, "verified", "alb"],
  ["aws-classic-elb", 60, false, "verified", "elb", "aws-elb", "classic-elb"],
  ["aws-nat-gateway", 350, true, "verified", "aws-nat", "aws-natgw"],
  ["aws-gwlb", 350, true, "verified", "aws-gateway-lb"],
  ["aws-sg-conntrack", 432e3, true, "verified", "aws-security-group", "aws-conntrack"],
  ["aws-sg-conntrack-nitro-v6", 350, true, "verified", "nitro-v6"],
  ["aws-network-firewall", 350, true, "verified", "aws-firewall"],
  ["aws-privatelink", 350, true, "verified", "privatelink", "aws-vpc-endpoint"],
  ["aws-global-accelerator", 340, null, "verified", "global-accelerator"],
  ["azure-lb-rule", 240, true, "verified", "azure-lb", "azure-load-balancer"],
  ["azure-lb-outbound-rule", 240, true, "verified", "azure-outbound-rule", "azure-snat"],
  ["azure-nat-gateway", 240, true, "verified", "azure-nat", "azure-natgw"],
  ["azure-firewall-north-south", 240, true, "verified", "azure-firewall"],
  ["azure-firewall-east-west", 300, true, "secondary"],
  ["gcp-vpc-firewall", 600, true, "verified", "gcp-firewall", "gcp-vpc"],
  ["gcp-cloud-nat", 1200, true, "verified", "cloud-nat", "gcp-nat"],
  ["gcp-internal-passthrough-nlb", 600, true, "verified", "gcp-internal-nlb", "gcp-ilb"],
  ["gcp-external-passthrough-nlb", 60, true, "secondary", "gcp-external-nlb", "gcp-nlb"],
  ["gcp-alb-backend", 600, false, "verified", "gcp-alb"],
  ["paloalto-panos", 3600, true, "verified", "paloalto", "palo-alto", "panos", "pan-os"],
  ["fortinet-fortigate", 3600, true, "verified", "fortigate", "fortios"],
  ["juniper-srx", 1800, true, "verified", "srx"],
  ["juniper-srx-http", 300, true, "verified", "srx-http"],
  ["cisco-asa", 3600, true, "secondary", "asa"],
  ["mikrotik-routeros", 86400, true, "verified", "mikrotik", "routeros"],
  ["openwrt-conntrack", 7440, true, "verified", "openwrt"],
  ["calico-ebpf", 3600, true, "verified", "calico"],
  ["cilium-ct", 8e3, true, "secondary", "cilium"],
  ["kube-proxy-conntrack", 86400, true, "verified", "kube-proxy", "kube-proxy-iptables"],
  ["openbsd-pf", 86400, true, "verified", "openbsd"],
  ["pfsense-freebsd-pf", 86400, true, "verified", "pfsense", "opnsense", "freebsd-pf"],
  ["cisco-ios-nat", 86400, true, "secondary", "cisco-ios", "ios-nat"],
  ["checkpoint", 3600, true, "secondary", "check-point"],
  ["sonicwall", 900, true, "recalled", "sonicos"],
  ["sonicwall-legacy", 300, true, "secondary", "sonicos-5"],
  ["forcepoint-ngfw", 1800, true, "verified", "forcepoint", "stonesoft"],
  ["kaspersky-ngfw", 3600, true, "verified", "kaspersky"],
  ["gta-firewall", 600, true, "verified", "gnat-box", "gb-os"],
  ["f5-fastl4", 300, true, "verified", "fastl4", "bigip-fastl4"],
  ["f5-tcp-profile", 300, null, "recalled", "bigip-tcp"],
  ["ipvs", 900, true, "secondary", "lvs"],
  ["kube-proxy-ipvs", 900, true, "secondary", "kubernetes-ipvs"],
  ["docker-swarm-vip", 900, true, "secondary", "docker-swarm"],
  ["docker-swarm-close-wait", null, null, "verified"],
  ["linux-nf-conntrack", 432e3, true, "verified", "conntrack", "nf-conntrack", "netfilter"],
  ["rfc5382-min", 7440, true, "verified", "rfc5382"],
  ["rfc1122-keepalive", null, null, "verified", "rfc1122"],
  ["nsx-edge-firewall", 3600, true, "verified", "nsx-edge"],
  ["nsx-dfw", 43200, true, "verified", "nsx-distributed-firewall"],
  ["netscaler-tcp", 9e3, null, "recalled", "netscaler", "citrix-adc"],
  ["oci-nlb-tcp", 360, true, "verified", "oci-nlb"],
  ["oci-lb-tcp", 300, false, "verified", "oci-lb"],
  ["alibaba-clb-tcp", 900, true, "verified", "alibaba-clb", "alibaba-slb"],
  ["alibaba-gwlb", 350, true, "verified"],
  ["huawei-elb-tcp", 300, null, "verified", "huawei-elb", "otc-elb"],
  ["ucloud-clb", 60, null, "verified"],
  ["tencent-clb-tcp", 900, true, "verified", "tencent-clb"],
  ["heroku-router", 55, false, "verified", "heroku"],
  ["fly-io-proxy", null, null, "verified", "fly-io", "fly-proxy"],
  ["ngrok-tcp", 300, false, "verified", "ngrok"],
  ["miget-edge", 300, false, "verified", "miget"],
  ["ingress-nginx-stream", 600, false, "secondary", "ingress-nginx-tcp"],
  ["nginx-stream", 600, false, "verified", "nginx-tcp"],
  ["nginx-http-proxy", 60, false, "verified", "nginx"],
  ["envoy-tcp-proxy", 3600, false, "verified", "envoy", "envoy-tcp"],
  ["envoy-http", 3600, false, "verified"],
  ["envoy-tcp-upstream-pool", 600, false, "verified"],
  ["istio-sidecar", 3600, false, "verified", "istio"],
  ["aws-ecs-service-connect", 3600, false, "verified", "ecs-service-connect"],
  ["haproxy", null, false, "verified"],
  ["docker-desktop-vpnkit", 300, false, "secondary", "docker-desktop", "vpnkit"],
  ["cisco-ftd", 3600, true, "verified", "ftd", "firepower"],
  ["clavister-radisys", 262144, true, "verified", "clavister", "cos-core"],
  ["traefik-http", 180, false, "secondary", "traefik"],
  ["traefik-tcp", 60, false, "secondary"],
  ["cloudflare-proxy", 400, false, "verified", "cloudflare"],
  ["watchguard-fireware", 3600, true, "recalled", "watchguard", "firebox"],
  ["sophos-firewall", 10800, true, "recalled", "sophos", "sfos"],
  ["azure-app-service-inbound", 230, false, "secondary", "azure-app-service", "azure-functions"],
  ["aws-transit-gateway", 350, true, "recalled", "transit-gateway", "aws-tgw"],
  ["aws-api-gateway", 600, false, "verified", "aws-websocket-api"],
  ["home-gateways-imc2010", null, true, "recalled", "home-router"],
  ["cellular-netpiculet-2011", null, true, "recalled", "cellular"],
  ["starlink-cgnat", null, null, "recalled", "starlink"],
  ["ovs-userspace-conntrack", 86400, true, "verified", "ovs-conntrack", "ovs-dpdk"],
  ["wsl2-nat", null, true, "secondary", "wsl2"],
  ["nsx-gateway-firewall", 7200, true, "verified", "nsx-gateway"],
  ["gcp-proxy-network-lb", 30, false, "secondary", "gcp-proxy-nlb", "gcp-tcp-proxy"],
  ["aws-api-gateway-rest", 310, false, "secondary", "aws-rest-api"],
  ["cloudflare-origin", 900, false, "verified"],
  ["railway-edge", 60, false, "verified", "railway"],
  ["fortinet-hyperscale-cgn-eif", 3600, true, "verified", "fortigate-cgnat"],
  ["fortinet-fortiadc", 3600, true, "verified", "fortiadc"],
  ["juniper-ssr", 1900, true, "verified", "session-smart-router"],
  ["juniper-services-interface", 30, true, "verified", "ms-mpc", "mx-spc3"],
  ["netgate-tnsr", 7440, true, "verified", "tnsr"],
  ["vasexperts-stingray-cgnat", 600, true, "verified", "stingray"],
  ["linksys-befsr41", 7200, true, "verified", "befsr41"],
  ["ibm-classic-load-balancer", 50, false, "verified", "ibm-lb"],
  ["ibm-vpc-alb", null, null, "verified", "ibm-alb"],
  ["hetzner-cloud-lb-http", null, false, "verified", "hetzner-lb"],
  ["digitalocean-lb", 60, false, "verified", "digitalocean", "do-lb"]
];

// src/middlebox/timeouts.ts
var TIMEOUTS = ROWS.map(([id, idleTimeout, countsKeepalive, certainty, ...aliases]) => ({ id, aliases, idleTimeout, countsKeepalive, certainty }));
var byId = new Map(TIMEOUTS.map((each) => [each.id, each]));
function timeoutOf(id) {
  return byId.get(id);
}
function timeoutCalled(name) {
  return byId.get(name) ?? TIMEOUTS.find(({ aliases }) => aliases.includes(name));
}

// src/middlebox/path.ts
function fromCatalogue({ id, countsKeepalive, certainty }, idleTimeout, given) {
  return { name: id, idleTimeout, countsKeepalive, recalled: certainty === "recalled" && !given };
}
var COMMON_MIDDLEBOXES = [
  "aws-nlb-tcp",
  "aws-nat-gateway",
  "azure-lb-rule",
  "azure-nat-gateway",
  "gcp-vpc-firewall"
].map((id) => {
  const entry = timeoutOf(id);
  return fromCatalogue(entry, entry.idleTimeout, false);
});
function bindingMiddlebox(boxes) {
  return boxes.filter((box) => box.countsKeepalive !== false).reduce((first, box) => first && first.idleTimeout <= box.idleTimeout ? first : box, void 0);
}
function pathVerdict(trio, idleTimeout, lostProbes) {
  if (probePeriod(trio) >= idleTimeout) return "lost";
  if (worstSilence(trio, 0) >= idleTimeout) return "at-risk";
  if (worstSilence(trio, lostProbes) >= idleTimeout || trio.probes <= lostProbes) return "no-margin";
  return "kept";
}

// src/prove/fate.ts
var FORGOTTEN = { drop: "ETIMEDOUT", reset: "ECONNRESET", pickup: null };
function fateOf(trio, idleTimeout, lost, expiry) {
  if (lost > 0 && trio.probes <= lost) return { kind: "dead", errno: "ETIMEDOUT" };
  const verdict = pathVerdict(trio, idleTimeout, lost);
  if (verdict === "kept" || verdict === "no-margin" && lost === 0) return { kind: "alive" };
  const isSure = lost === 0 ? verdict === "lost" : trio.time + lost * trio.intvl >= idleTimeout;
  const errno = FORGOTTEN[expiry];
  return errno === null ? { kind: "alive" } : { kind: isSure ? "dead" : "either", errno };
}
function decidedWithin(trio, lost) {
  return LATE * (trio.time + probePeriod(trio) + trio.intvl * Math.max(trio.probes, lost));
}

// src/prove/experiments.ts
var REST = 1;
var BEYOND = 1;
function experimentsOf(thesis) {
  const { trio, retries2, boxes, lostProbes, expiry } = thesis;
  if (trio.probes === 0) return [defeated(trio), ...retries2 === null || trio.time === 0 ? [] : [dataInFlight(trio, retries2)]];
  const isLate = trio.time > 0;
  return [
    alive(trio),
    ...isLate ? [silent(trio), ...outage(trio)] : [],
    ...boxes.flatMap((box) => [idleThrough(trio, box, expiry), ...isLate ? losingThrough(trio, box, lostProbes, expiry) : [], ...control(trio, box, expiry)]),
    ...retries2 === null || !isLate ? [] : [dataInFlight(trio, retries2)]
  ];
}
var ROUTER = { kind: "router" };
function durationOf(experiments) {
  return Math.max(...experiments.map((each) => each.case.until));
}
function alive(trio) {
  const period = probePeriod(trio);
  return {
    title: "idle, the peer alive",
    case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: "nothing" }, until: LATE * (trio.time + period) + REST },
    claims: [
      { kind: "first-probe", from: trio.time, to: LATE * trio.time },
      { kind: "period", from: period, to: LATE * period },
      { kind: "fate", fate: { kind: "alive" } }
    ]
  };
}
function defeated(trio) {
  return {
    title: "idle, the peer alive, probes = 0",
    case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: "nothing" }, until: LATE * trio.time + REST },
    claims: [{ kind: "probes", count: 0 }, { kind: "given-up", from: trio.time, to: LATE * trio.time }]
  };
}
function silent(trio) {
  const end2 = detection(trio);
  return {
    title: "idle, the peer vanishes",
    case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: "cut" }, until: LATE * end2 + REST },
    // The first probe goes out after time; from there to the end there is one interval for each.
    claims: [{ kind: "probes", count: (end2 - trio.time) / trio.intvl }, { kind: "given-up", from: end2, to: LATE * end2 }]
  };
}
function outage(trio) {
  const lost = survivedOutage(trio) / trio.intvl;
  if (lost < 1) return [];
  return [
    {
      title: `idle, an outage of ${survivedOutage(trio)} s: ${lost} lost ${lost === 1 ? "probe" : "probes"}`,
      case: { trio, keepalive: true, retries2: null, path: ROUTER, act: { kind: "lose", packets: lost }, until: LATE * (trio.time + (lost + 1) * trio.intvl) + REST },
      claims: [{ kind: "least-probes", count: lost + 1 }, { kind: "fate", fate: { kind: "alive" } }]
    }
  ];
}
function idleThrough(trio, { name, idleTimeout }, expiry) {
  const fate = fateOf(trio, idleTimeout, 0, expiry);
  const until = (fate.kind === "alive" ? Math.max(LATE * (trio.time + 2 * probePeriod(trio)), idleTimeout + BEYOND) : decidedWithin(trio, 0)) + REST;
  return {
    title: `idle through ${name}, which forgets after ${idleTimeout} s`,
    case: { trio, keepalive: true, retries2: null, path: { kind: "nat", idleTimeout, expiry }, act: { kind: "nothing" }, until },
    claims: [...fate.kind === "alive" ? [{ kind: "least-probes", count: 2 }] : [], { kind: "fate", fate }]
  };
}
function losingThrough(trio, { name, idleTimeout }, lost, expiry) {
  if (lost === 0 || fateOf(trio, idleTimeout, 0, "drop").kind !== "alive") return [];
  const fate = fateOf(trio, idleTimeout, lost, expiry);
  const isAlive = fate.kind === "alive";
  return [
    {
      title: `the same with ${lost} lost ${lost === 1 ? "probe" : "probes"}, ${name}`,
      case: { trio, keepalive: true, retries2: null, path: { kind: "nat", idleTimeout, expiry }, act: { kind: "lose", packets: lost }, until: Math.max(decidedWithin(trio, lost), isAlive ? idleTimeout + BEYOND : 0) + REST },
      claims: [...isAlive ? [{ kind: "least-probes", count: lost + 1 }] : [], { kind: "fate", fate }]
    }
  ];
}
function control(trio, { name, idleTimeout }, expiry) {
  if (expiry === "pickup" || fateOf(trio, idleTimeout, 0, "drop").kind !== "alive") return [];
  return [
    {
      title: `the same without SO_KEEPALIVE, ${name}`,
      case: { trio, keepalive: false, retries2: null, path: { kind: "nat", idleTimeout, expiry }, act: { kind: "nothing" }, until: idleTimeout + BEYOND + REST },
      claims: [{ kind: "probes", count: 0 }, { kind: "forgotten" }]
    }
  ];
}
var FIRST_RETRANSMISSION = 0.3;
function dataInFlight(trio, retries2) {
  const { least, most } = retransmission(retries2);
  return {
    title: `data in flight, the peer vanishes, tcp_retries2 = ${retries2}`,
    case: { trio, keepalive: true, retries2, path: ROUTER, act: { kind: "cut-with-data" }, until: most + FIRST_RETRANSMISSION + REST },
    claims: [{ kind: "probes", count: 0 }, { kind: "given-up", from: least, to: most + FIRST_RETRANSMISSION }]
  };
}

// src/prove/judge.ts
var MAY_BE_EARLY = 0.25;
var MAY_BE_LATE = 0.6;
function judge({ claims }, observation) {
  return claims.map((claim) => judgeOne(claim, observation));
}
function judgeOne(claim, observation) {
  const { probes, onWire, ended, answered } = observation;
  const [first, second] = probes;
  switch (claim.kind) {
    case "first-probe":
      return moment("first probe", claim, first);
    case "period":
      return moment("next probe after", claim, first === void 0 || second === void 0 ? void 0 : second - first);
    case "probes":
      return { claim: "probes on the wire", predicted: String(claim.count), observed: String(onWire), agrees: onWire === claim.count && probes.length === claim.count };
    case "least-probes":
      return { claim: "probes on the wire", predicted: `${claim.count} or more`, observed: String(onWire), agrees: onWire >= claim.count && probes.length >= claim.count };
    case "given-up": {
      const judged = moment("given up", claim, ended?.at);
      return { ...judged, predicted: `ETIMEDOUT, ${judged.predicted}`, observed: ended === null ? "still open" : `${ended.errno}, ${judged.observed}`, agrees: judged.agrees && ended?.errno === "ETIMEDOUT" };
    }
    case "forgotten":
      return { claim: "in the end", predicted: "nothing comes through", observed: endOf(observation), agrees: answered !== true };
    case "fate": {
      const observed = endOf(observation);
      const { fate } = claim;
      const predicted = fate.kind === "dead" ? fate.errno : fate.kind === "alive" ? "alive" : `alive, or ${fate.errno} if timers are late`;
      const agrees = fate.kind === "dead" ? ended?.errno === fate.errno : answered === true || fate.kind === "either" && ended?.errno === fate.errno;
      return { claim: "in the end", predicted, observed, agrees };
    }
  }
}
function endOf({ ended, answered }) {
  return ended !== null ? `${ended.errno} after ${rounded(ended.at)} s` : answered === true ? "alive" : "nothing comes through";
}
function moment(name, { from, to }, at) {
  const predicted = `${rounded(from)} s (${rounded(to)} s at the latest)`;
  return { claim: name, predicted, observed: at === void 0 ? "never" : `${rounded(at)} s`, agrees: at !== void 0 && at >= from - MAY_BE_EARLY && at <= to + MAY_BE_LATE };
}

// src/prove/scale.ts
var PATIENCE = 60;
var STEP = 1.1;
var LARGEST = 1e4;
var MOST_RETRIES = 4;
var SHORTEST_TIME = 2;
function scaled(thesis, patience) {
  let best = null;
  for (const sooner of [false, true]) {
    for (let factor = 1; factor < LARGEST; factor *= STEP) {
      const trio = dividedTrio(thesis.trio, factor);
      if (trio.time < Math.min(thesis.trio.time, SHORTEST_TIME)) break;
      const boxes = dividedBoxes(thesis, trio, factor, sooner);
      if (boxes === null) continue;
      const candidate = { factor, thesis: { ...thesis, trio, boxes, retries2: thesis.retries2 === null ? null : Math.min(thesis.retries2, MOST_RETRIES) } };
      if (timeOf(candidate) <= patience) return candidate;
      if (best === null || timeOf(candidate) < timeOf(best)) best = candidate;
    }
  }
  return best;
}
function timeOf({ thesis }) {
  return durationOf(experimentsOf(thesis));
}
function dividedTrio({ time, intvl, probes }, factor) {
  return { time: time === 0 ? 0 : atLeastOne(Math.round(time / factor)), intvl: atLeastOne(Math.round(intvl / factor)), probes };
}
function dividedBoxes({ trio, boxes, lostProbes }, small, factor, sooner) {
  const found = boxes.flatMap(({ name, idleTimeout }) => {
    const isAlike = (other) => [0, lostProbes].every((lost) => fateOf(trio, idleTimeout, lost, "drop").kind === fateOf(small, other, lost, "drop").kind);
    const divided = idleTimeout / factor;
    const keeps = fateOf(trio, idleTimeout, 0, "drop").kind === "alive";
    const candidates2 = sooner && keeps ? range(small.time, Math.min(divided, PERIODS * (small.time + (lostProbes + 1) * small.intvl))) : [Math.round(divided), Math.floor(divided), Math.ceil(divided)];
    const alike = candidates2.map(atLeastOne).find(isAlike);
    return alike === void 0 ? [] : { name, idleTimeout: alike };
  });
  return found.length === boxes.length ? found : null;
}
var PERIODS = 3;
function range(from, to) {
  return Array.from({ length: Math.max(0, Math.floor(to) - from + 1) }, (_, i) => from + i);
}
function atLeastOne(seconds) {
  return Math.max(1, seconds);
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/report/proof.ts
function proofText(proof) {
  const all = proof.judged.flatMap(({ judgements }) => judgements);
  const agreeing = all.filter(({ agrees }) => agrees).length;
  return [
    ...headOf(proof),
    "",
    ...proof.judged.flatMap(({ experiment, judgements }) => [visible(experiment.title), ...judgements.map(rowOf), ""]),
    `${agreeing} of ${all.length} as predicted, in ${Math.round(proof.seconds)} s`,
    ""
  ].join("\n");
}
function headOf({ source, kernel, thesis, factor, tried, left }) {
  const { time, intvl, probes } = thesis.trio;
  return [`${visible(source)}: ${time} / ${intvl} / ${probes} (time, intvl, probes), on Linux ${kernel}`, ...[...scaleOf(thesis, factor, tried), ...left].map(visible)];
}
function scaleOf(thesis, factor, tried) {
  const { time, intvl, probes } = tried.trio;
  const retries = thesis.retries2 === tried.retries2 || time === 0 ? [] : [`tcp_retries2 ${thesis.retries2} is tried as ${tried.retries2}.`];
  if (factor === 1 && tried.boxes.every(({ idleTimeout }, i) => idleTimeout === thesis.boxes[i].idleTimeout)) return retries;
  const boxes = tried.boxes.map(({ name, idleTimeout }, i) => `${name} ${thesis.boxes[i].idleTimeout} s as ${idleTimeout} s${idleTimeout < Math.floor(thesis.boxes[i].idleTimeout / factor) ? " (sooner than in proportion, which is harder)" : ""}`);
  if (factor === 1) return [`${boxes.join("; ")}.`, ...retries];
  return [
    `Times are divided by ${factor.toFixed(1)} and rounded to whole seconds: ${[`${time} / ${intvl} / ${probes}`, ...boxes].join("; ")}.`,
    `That keeps what becomes of a connection; how late long timers are (up to 12.7 %) shows with --full alone, in ${formatDuration(Math.ceil(durationOf(experimentsOf(thesis))))}.`,
    ...retries
  ];
}
var COLUMNS = [20, 42, 26];
function rowOf({ claim, predicted, observed, agrees }) {
  const cells = [claim, predicted, observed].map((cell, i) => cell.padEnd(COLUMNS[i]));
  return `  ${cells.join(" ")} ${agrees ? "as predicted" : "OTHERWISE"}`;
}
function proofJson({ source, kernel, thesis, factor, tried, judged, seconds, left }) {
  const experiments = judged.map(({ experiment, observation, judgements }) => ({
    title: experiment.title,
    path: experiment.case.path,
    act: experiment.case.act,
    claims: judgements,
    observed: observation
  }));
  const agrees = judged.every(({ judgements }) => judgements.every((each) => each.agrees));
  return `${JSON.stringify({ schemaVersion: 1, source, kernel, agrees, seconds: Math.round(seconds * 10) / 10, asked: thesis, factor: Math.round(factor * 100) / 100, tried, notes: left, experiments }, null, 2)}
`;
}

// src/cli/flags.ts
var import_node_util = require("node:util");

// src/kernel/nearest.ts
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
function nearest(name, names, limit) {
  let best;
  let distance = limit + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const d = editDistance(name, candidate);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}
function editsFor(word) {
  return Math.floor(word.length / 3);
}

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  constructor(...lines) {
    super(lines.map(visible).join("\n"));
  }
};

// src/cli/flags.ts
function readFlags(argv, known, verb) {
  const { tokens, positionals } = (0, import_node_util.parseArgs)({ args: [...argv], options: known, strict: false, tokens: true, allowPositionals: true, allowNegative: true });
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = known[name]?.type;
    if (type === void 0) throw new UsageError(unknownFlag(rawName, known, verb));
    if (type === "boolean") {
      if (value !== void 0) throw new UsageError(`${rawName} takes no value, got ${value}`);
      switches.set(name, !rawName.startsWith("--no-"));
    } else if (value === void 0 || rawName.startsWith("--no-")) {
      throw new UsageError(`${rawName} needs a value; write ${rawName}=VALUE`);
    } else values.set(name, [...values.get(name) ?? [], value]);
  }
  return {
    values: (name) => values.get(name) ?? [],
    value: (name) => values.get(name)?.at(-1),
    on: (name) => switches.get(name),
    positionals
  };
}
function unknownFlag(flag, known, verb) {
  const flags = Object.keys(known).map((name) => `--${name}`);
  const likely = nearest(flag, flags, editsFor(flag.slice(2)));
  return `there is no flag ${flag}${likely === void 0 ? "" : `; did you mean ${likely}?`} (see keepalint ${verb} --help)`;
}

// src/cli/one-of.ts
function oneOf(flag, word, words) {
  const found = words.find((each) => each === word);
  if (found === void 0) throw new UsageError(`${flag} is one of ${words.join(", ")}; got ${word}`);
  return found;
}

// src/carrier/scope.ts
var LOADERS = ["systemd", "procps", "busybox"];
function kernelDefaults() {
  const entries = PARAMETER_IDS.map((id) => [id, { value: PARAMETERS[id].default, from: null, refused: null }]);
  return Object.fromEntries(entries);
}

// src/lint/values.ts
function valueOf(scope, id) {
  const { value, refused } = scope.effective[id];
  return refused === null && value !== null ? value : void 0;
}

// src/model/intent.ts
var NO_INTENT = {
  middleboxes: [],
  detectWithin: null,
  surviveOutage: null,
  surviveLostProbes: 1,
  connections: null,
  maxProbesPerSecond: null,
  appliesTo: "host"
};
function intentOf({ middleboxes, requirements, appliesTo }) {
  return { middleboxes, ...requirements, appliesTo };
}
var SHORT_OUTAGE = 5;

// src/model/remedy.ts
function meets(trio, demands) {
  const { path: path11, outlast, detectWithin, surviveOutage } = demands;
  if (path11 && (worstSilence(trio, path11.lostProbes) >= path11.idleTimeout || trio.probes <= path11.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function largestTime(intvl, probes, demands, most) {
  const { path: path11, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path11 === void 0 ? Infinity : Math.floor(path11.idleTimeout / LATE - path11.lostProbes * intvl),
    outlast === void 0 ? Infinity : outlast - intvl * probes,
    detectWithin === void 0 ? Infinity : Math.floor(detectWithin / LATE - intvl * probes)
  ];
  const bound = Math.min(...bounds);
  return [bound, bound - 1].find((time) => time >= 1 && meets({ time, intvl, probes }, demands));
}

// src/carrier/text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var utf8Encoder = new TextEncoder();
var BOM = [239, 187, 191];
function decodeLatin1(bytes) {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}
function decode(bytes) {
  const bom = BOM.every((byte, at) => bytes[at] === byte);
  const rest = bom ? bytes.subarray(BOM.length) : bytes;
  try {
    return { text: utf8.decode(rest), bom, encoding: "utf-8" };
  } catch {
    return { text: decodeLatin1(rest), bom, encoding: "latin1" };
  }
}
function fromUtf8(text) {
  if (text.includes("\uFFFD")) return void 0;
  const bom = text.charCodeAt(0) === 65279;
  return { text: bom ? text.slice(1) : text, bom, encoding: "utf-8" };
}
function encodeText(text, encoding) {
  const bytes = new Uint8Array(text.length);
  const last = encoding === "utf-8" ? 127 : 255;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > last) return utf8Encoder.encode(text);
    bytes[at] = code;
  }
  return bytes;
}
var lineStarts = /* @__PURE__ */ new WeakMap();
function startsOfLines(document) {
  let starts = lineStarts.get(document);
  if (starts === void 0) {
    starts = document.text.includes("\r") ? [0, ...Array.from(document.text.matchAll(/\r\n|\r|\n/g), (end2) => end2.index + end2[0].length)] : afterNewlines(document.text);
    lineStarts.set(document, starts);
  }
  return starts;
}
function afterNewlines(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function positionOf(document, offset) {
  const starts = startsOfLines(document);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}

// src/model/plan.ts
var SEARCHED = { time: 7200, intvl: 300, probes: 9, fewestProbes: 3 };
var NEARLY = 0.97;
function limitsOf({ middleboxes, detectWithin, surviveOutage, surviveLostProbes, connections, maxProbesPerSecond }) {
  return {
    idleTimeout: bindingMiddlebox(middleboxes)?.idleTimeout ?? null,
    lostProbes: surviveLostProbes,
    detectWithin,
    surviveOutage: surviveOutage ?? SHORT_OUTAGE,
    load: connections === null || maxProbesPerSecond === null ? null : { connections, perSecond: maxProbesPerSecond }
  };
}
function asksForSomething({ idleTimeout, detectWithin, load }, { surviveOutage }) {
  return idleTimeout !== null || detectWithin !== null || surviveOutage !== null || load !== null;
}
function plan(limits) {
  const found = [...candidates(limits)];
  const largest = found.reduce((most, { time }) => Math.max(most, time), 0);
  return found.filter(({ time }) => time >= NEARLY * largest).reduce((best, each) => best === null || isBetter(each, best) ? each : best, null);
}
function isBetter(a, b) {
  return survivedOutage(a) - survivedOutage(b) > 0 || survivedOutage(a) === survivedOutage(b) && (a.probes < b.probes || a.probes === b.probes && a.time > b.time);
}
function* candidates({ idleTimeout, lostProbes, detectWithin, surviveOutage, load }) {
  const onPath = idleTimeout === null ? {} : { path: { idleTimeout, lostProbes }, outlast: idleTimeout };
  const demands = { ...onPath, ...detectWithin !== null && { detectWithin }, surviveOutage };
  for (let probes = Math.max(SEARCHED.fewestProbes, lostProbes + 1); probes <= SEARCHED.probes; probes++) {
    for (let intvl = 1; intvl <= SEARCHED.intvl; intvl++) {
      const time = largestTime(intvl, probes, demands, SEARCHED.time);
      if (time === void 0 || time < intvl) continue;
      if (load === null || load.connections / time <= load.perSecond) yield { time, intvl, probes };
    }
  }
}

// src/kernel/misspelling.ts
var TRIO_NAMES = TRIO.map((id) => PARAMETERS[id].name);
var ALL_NAMES = new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].name));
var EDITS = 3;
var SHORTEST = Math.min(...TRIO_NAMES.map(({ length }) => length)) - EDITS;
var LONGEST2 = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS;
var PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im;
var ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, "im");
function mayConcern(text) {
  return ANY.test(text);
}

// src/cli/options.ts
function intentOfFlags({ values, value }) {
  const detectWithin = durationOf2("--detect-within", value("detect-within"), 1);
  const surviveOutage = durationOf2("--survive-outage", value("survive-outage"), 0);
  const surviveLostProbes = countOf("--survive-lost-probes", value("survive-lost-probes"));
  const middleboxes = values("middlebox").map(middleboxOf);
  return {
    ...middleboxes.length > 0 && { middleboxes },
    ...detectWithin !== null && { detectWithin },
    ...surviveOutage !== null && { surviveOutage },
    ...surviveLostProbes !== void 0 && { surviveLostProbes }
  };
}
var DURATIONS = "such as 90, 90s, 5m or 1h30m";
function durationOf2(flag, text, least, most = Infinity) {
  if (text === void 0) return null;
  const seconds = parseDuration(text);
  if (seconds === void 0 || seconds < least || seconds > most) {
    const range2 = most < Infinity ? `of ${formatDuration(least)} to ${formatDuration(most)}, ` : least > 0 ? "above 0, " : "";
    throw new UsageError(`${flag} needs a duration ${range2}${DURATIONS}; got ${text}`);
  }
  return seconds;
}
function countOf(flag, text) {
  if (text === void 0) return void 0;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number, 0 or more; got ${text}`);
  return Number(text);
}
function middleboxOf(text) {
  const [name = "", ...rest] = text.split("=");
  const given = rest.length === 0 ? void 0 : durationOf2(`--middlebox ${name}=`, rest.join("="), 1) ?? void 0;
  if (/^[\d-]/.test(name) || name === "") {
    if (rest.length > 0) throw new UsageError(`--middlebox ${text}: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout`);
    return { name: `a middlebox (${name})`, idleTimeout: durationOf2("--middlebox", name, 1), countsKeepalive: true, recalled: false };
  }
  const entry = timeoutCalled(name);
  if (entry === void 0) throw new UsageError(unknownMiddlebox(name));
  const idleTimeout = given ?? entry.idleTimeout;
  if (idleTimeout === null) throw new UsageError(`${entry.id} has no idle timeout of its own; write --middlebox ${entry.id}=1h with the one that is configured there`);
  return fromCatalogue(entry, idleTimeout, given !== void 0);
}
function unknownMiddlebox(name) {
  const ids = TIMEOUTS.map(({ id }) => id);
  const containing = TIMEOUTS.filter(({ id, aliases }) => [id, ...aliases].some((each) => each.includes(name.toLowerCase()))).map(({ id }) => id);
  const likely = containing.length > 0 ? containing.slice(0, 4) : [nearest(name, ids, editsFor(name))];
  const hint = likely[0] === void 0 ? "" : `; did you mean ${likely.join(", ")}?`;
  return `there is no middlebox ${name} in the catalogue${hint} (for one of your own, give its idle timeout: --middlebox 350s)`;
}

// src/cli/progress.ts
var SECOND = 1e3;
var SIGN_OF_LIFE = 300;
function progressOn(output) {
  const isTerminal = output.isTTY === true;
  let timer;
  const say = (text) => {
    if (isTerminal) output.write(`\r\x1B[K${text.slice(0, output.columns === 0 ? void 0 : output.columns)}`);
  };
  return {
    say,
    count: (text) => {
      clearInterval(timer);
      let seconds = 0;
      say(`${text}: 0 s`);
      timer = setInterval(() => {
        seconds++;
        if (isTerminal) say(`${text}: ${seconds} s`);
        else if (seconds % SIGN_OF_LIFE === 0) output.write(`keepalint: ${text}: ${seconds} s
`);
      }, SECOND);
    },
    end: () => {
      clearInterval(timer);
      if (isTerminal) output.write("\r\x1B[K");
    }
  };
}

// src/cli/values-flags.ts
var VALUES_FLAGS = {
  middlebox: { type: "string" },
  "detect-within": { type: "string" },
  "survive-outage": { type: "string" },
  "survive-lost-probes": { type: "string" },
  model: { type: "string" },
  loader: { type: "string" },
  root: { type: "string" }
};
function valuesFlags(flags) {
  const loader = flags.value("loader");
  return {
    intent: intentOfFlags(flags),
    loader: loader === void 0 ? void 0 : oneOf("--loader", loader, LOADERS),
    model: flags.value("model") ?? null,
    root: flags.value("root") ?? null
  };
}

// src/cli/values-of.ts
var import_node_path10 = __toESM(require("node:path"), 1);

// src/library/context.ts
var import_node_path4 = __toESM(require("node:path"), 1);

// src/model/ignore.ts
var PART = /\*\*\/|\*\*|\*|\?|[^*?]+/g;
function patternOf(part) {
  if (part === "**/") return "(?:.*/)?";
  if (part === "**") return ".*";
  if (part === "*") return "[^/]*";
  return part === "?" ? "[^/]" : part.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
}
function ignoreMatcher(globs) {
  const patterns = globs.map((glob) => new RegExp(`^${Array.from(glob.matchAll(PART), ([part]) => patternOf(part)).join("")}$`));
  return (path11) => patterns.some((pattern) => pattern.test(path11));
}

// src/library/context.ts
async function contextsOf(inputs, judging, list) {
  const found = findModels(inputs, judging, list);
  if (found.inEffect.size > 0) return contextsWith(await Promise.resolve().then(() => __toESM(require("./models.js"), 1)), found, inputs, judging);
  const noModel = contextOf(null, judging);
  return { of: () => noModel, ignores: () => false, outputs: /* @__PURE__ */ new Map(), problems: [] };
}
function findModels({ files }, { cwd, model }, list) {
  const finder = modelFinder(list);
  const modelFor = modelByFile(files, model, finder, cwd);
  return { finder, modelFor, inEffect: new Set([...modelFor.values()].filter((each) => each !== null)) };
}
function contextsWith({ loadModel, outputsOf }, { finder, modelFor, inEffect }, inputs, judging) {
  const { cwd, model: given } = judging;
  const noModel = contextOf(null, judging);
  const read2 = once2((model) => loadModel(model, cwd, inputs.buffers.get(model)));
  const contexts = once2((model) => {
    const loaded = read2(model);
    return "problems" in loaded ? null : contextOf(loaded, judging);
  });
  const matcher = once2((model) => ignoreMatcher(contexts(model)?.model?.model.ignore ?? []));
  const ignoredFrom = (model, file) => {
    if (model === null) return false;
    return matcher(model)(import_node_path4.default.relative(import_node_path4.default.dirname(model), file)) || model !== given && ignoredFrom(finder.outer(model), file);
  };
  const modelOf = (file) => modelFor.get(isModelName(file) ? file : directoryOf(file, cwd)) ?? null;
  const ignores = (file) => !inputs.named.has(file) && ignoredFrom(modelOf(file), file);
  const problems = [...inEffect].flatMap((model) => {
    const loaded = read2(model);
    return "problems" in loaded && !ignores(model) ? loaded.problems : [];
  });
  const of = (file) => {
    const model = modelOf(file);
    return model === null ? noModel : contexts(model);
  };
  const models = [...inEffect].flatMap((model) => contexts(model)?.model ?? []);
  return { of, ignores, outputs: outputsOf(models, cwd), problems };
}
function once2(make) {
  const known = /* @__PURE__ */ new Map();
  return (of) => {
    let entry = known.get(of);
    if (entry === void 0) known.set(of, entry = { made: make(of) });
    return entry.made;
  };
}
function modelByFile(files, given, { nearest: nearest2 }, cwd) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isModelName(file)) found.set(file, file);
    else {
      const directory = directoryOf(file, cwd);
      if (!found.has(directory)) found.set(directory, given ?? nearest2(directory));
    }
  }
  return found;
}
function directoryOf(file, cwd) {
  return import_node_path4.default.isAbsolute(file) ? file.slice(0, Math.max(1, file.lastIndexOf("/"))) : cwd;
}
function contextOf(model, { intent, loader, settings, inlineConfig }) {
  const said = model?.model;
  return {
    model,
    intent: { ...NO_INTENT, ...said && intentOf(said), ...intent },
    loader: loader ?? said?.loader ?? "systemd",
    checking: { settings: new Map([...Object.entries(said?.rules ?? {}), ...settings]), inlineConfig }
  };
}

// src/model/settings.ts
var MODEL_PARAMETERS = ["time", "intvl", "probes", "retries2"];
function settingsOf({ keepalive, retries2 }) {
  const values = { ...keepalive, ...retries2 !== null && { retries2 } };
  return MODEL_PARAMETERS.flatMap((parameter) => values[parameter] === void 0 ? [] : { parameter, value: values[parameter] });
}

// src/model/planned.ts
function planned(model) {
  const intent = intentOf(model);
  const limits = limitsOf(intent);
  if (settingsOf(model).length > 0 || !asksForSomething(limits, intent)) return model;
  const keepalive = plan(limits);
  return keepalive && { ...model, keepalive, planned: true };
}

// src/node/find.ts
var import_node_fs6 = require("node:fs");

// src/node/problem.ts
var WORDS = {
  ENOENT: "no such file or directory",
  ENOTDIR: "a part of the path is not a directory",
  EACCES: "permission denied; run as a user who may read it",
  EPERM: "operation not permitted; it belongs to another user",
  ELOOP: "too many levels of symbolic links: the link leads back to itself",
  EISDIR: "is a directory",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  EIO: "input/output error",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EFBIG: "the file is larger than is allowed here",
  ERR_FS_FILE_TOO_LARGE: "too large to be a sysctl file",
  ERR_STRING_TOO_LONG: "too large to be a sysctl file"
};
function problemOf(path11, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path11, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);

// src/kernel/number.ts
var PAGE_SIZE = 4096;
var LONGEST3 = 21;
var MINUS = 45;
var ZERO = 48;
function isSpace(byte) {
  return byte === 32 || byte >= 9 && byte <= 13 || byte === 160;
}
function isSeparator(byte) {
  return byte === 32 || byte === 9 || byte === 10;
}
function digit(byte) {
  if (byte === void 0) return 36;
  if (byte >= ZERO && byte <= 57) return byte - ZERO;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 97 + 10 : 36;
}
function readNumber(bytes, parameter) {
  const size = Math.min(bytes.length, PAGE_SIZE - 1);
  let at = 0;
  while (at < size && isSpace(bytes[at])) at++;
  if (at === size) return { type: "refused", why: "empty", at: 0 };
  const start = at;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  const digits = at;
  if (digit(bytes[at]) > 9) return { type: "refused", why: "not-a-number", at: start };
  let base = 10;
  if (bytes[at] === ZERO) {
    const hex = at + 2 < size && (bytes[at + 1] | 32) === 120 && digit(bytes[at + 2]) < 16;
    base = hex ? 16 : 8;
    if (hex) at += 2;
  }
  let value = 0;
  while (at < size && at - start < LONGEST3 && digit(bytes[at]) < base) value = value * base + digit(bytes[at++]);
  if (at - start >= LONGEST3) return { type: "refused", why: "too-long", at: start };
  if (at < size && !isSeparator(bytes[at])) return { type: "refused", why: "not-a-separator", at };
  const signed = negative && value > 0 ? -value : value;
  const refusedSign = negative && parameter.type === "u8";
  if (refusedSign || signed < parameter.min || signed > parameter.max) return { type: "refused", why: "out-of-range", at: start };
  const plainZero = base === 8 && at - digits === 1;
  return { type: "number", value: signed, base: plainZero ? 10 : base, end: at };
}

// src/sysctl/dialect.ts
function isBlankToSystemd(code) {
  return code === 32 || code === 9;
}
function isSpace2(code) {
  return code === 32 || code >= 9 && code <= 13;
}
var DIALECTS = {
  systemd: { otherLineEnds: /[\r\0]/, cutsAtNul: false, continues: false, isBlank: isBlankToSystemd, longestLine: 2 ** 20, minus: true },
  procps: { otherLineEnds: null, cutsAtNul: true, continues: false, isBlank: isSpace2, longestLine: Infinity, minus: true },
  busybox: { otherLineEnds: null, cutsAtNul: true, continues: true, isBlank: isSpace2, longestLine: Infinity, minus: false }
};

// src/sysctl/glob.ts
function bracketEnd(pattern, start) {
  let at = start + 1;
  if (pattern[at] === "!" || pattern[at] === "^") at++;
  if (pattern[at] === "]") at++;
  while (at < pattern.length && pattern[at] !== "]" && pattern[at] !== ".") {
    const end2 = classEnd(pattern, at);
    at = end2 < 0 ? at + 1 : end2 + 2;
  }
  return pattern[at] === "]" ? at : -1;
}
var CLASSES = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i
};
function classEnd(text, at) {
  return text.startsWith("[:", at) ? text.indexOf(":]", at + 2) : -1;
}
function inBracket(char, expression) {
  const negated = expression.startsWith("!") || expression.startsWith("^");
  const set = negated ? expression.slice(1) : expression;
  let found = false;
  for (let at = 0; at < set.length; at++) {
    const end2 = classEnd(set, at);
    if (end2 >= 0) {
      if (CLASSES[set.slice(at + 2, end2)]?.test(char) === true) found = true;
      at = end2 + 1;
    } else if (set[at + 1] === "-" && at + 2 < set.length) {
      if (char >= set[at] && char <= set[at + 2]) found = true;
      at += 2;
    } else if (set[at] === char) found = true;
  }
  return found !== negated;
}
function elementMatching(pattern, at, char) {
  const element = pattern[at];
  if (element === void 0 || char === ".") return element === "." && char === "." ? 1 : 0;
  if (element === "?") return 1;
  if (element === "\\" && at + 1 < pattern.length) return pattern[at + 1] === char ? 2 : 0;
  const end2 = element === "[" ? bracketEnd(pattern, at) : -1;
  if (end2 > 0) return inBracket(char, pattern.slice(at + 1, end2)) ? end2 + 1 - at : 0;
  return element === char ? 1 : 0;
}
function matchesGlob(key, pattern) {
  let at = 0;
  let cursor = 0;
  let star = -1;
  let resume = 0;
  while (at < key.length) {
    if (pattern[cursor] === "*") {
      star = cursor++;
      resume = at;
      continue;
    }
    const length = elementMatching(pattern, cursor, key[at]);
    if (length > 0) {
      at++;
      cursor += length;
    } else if (star >= 0 && key[resume] !== ".") {
      cursor = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[cursor] === "*") cursor++;
  return cursor === pattern.length;
}

// src/sysctl/key.ts
function swapped(text) {
  return text.replaceAll(/[./]/g, (separator) => separator === "." ? "/" : ".");
}
function asDotted(written) {
  const slash = written.indexOf("/");
  const dot = written.indexOf(".");
  return slash >= 0 && (dot < 0 || slash < dot) ? swapped(written) : written;
}
function simplify(dotted) {
  return dotted.split(".").filter((part) => part !== "" && part !== "/").join(".");
}
function walk(dotted) {
  const parts = [];
  for (const part of dotted.split(".")) {
    if (part === "//") parts.pop();
    else if (part !== "" && part !== "/") parts.push(part);
  }
  return parts.join(".") + (dotted.endsWith(".") ? "." : "");
}
function busyboxKey(written) {
  const PROC_SYS = "/proc/sys/";
  if (written.startsWith("/")) return written.startsWith(PROC_SYS) ? walk(swapped(written.slice(PROC_SYS.length))) : swapped(written);
  const asPath = walk(swapped(written));
  if (parameterAt(asPath) !== void 0 && !written.startsWith(".")) return asPath;
  const slash = written.indexOf("/");
  const dotted = slash < 0 || written.indexOf(".") < slash ? asDotted(written) : written.replaceAll("/", ".");
  return dotted.startsWith(".") ? dotted : walk(dotted);
}
var UNUSUAL = /[/*?[]|\.\.|^\.|\.$/;
function isPlain(written) {
  return !UNUSUAL.test(written);
}
function dottedKey(written, loader) {
  if (isPlain(written)) return written;
  if (loader === "busybox") return busyboxKey(written);
  const dotted = asDotted(written);
  return loader === "systemd" ? simplify(dotted) : walk(dotted);
}
function isGlob(dotted, loader) {
  return loader !== "busybox" && /[*?[]/.test(dotted);
}
var NONE = [];
function parametersAt(dotted, glob) {
  if (glob) return PARAMETER_IDS.filter((id) => matchesGlob(PARAMETERS[id].key, dotted));
  const parameter = parameterAt(dotted);
  return parameter === void 0 ? NONE : [parameter];
}

// src/sysctl/line.ts
function lineReader(source, dialect) {
  const { text } = source;
  const { otherLineEnds, cutsAtNul, continues } = dialect;
  const onlyLf = otherLineEnds?.test(text) !== true;
  const hasNul = cutsAtNul && text.includes("\0");
  function lineEnd(start) {
    if (onlyLf) {
      const at2 = text.indexOf("\n", start);
      return at2 < 0 ? text.length : at2;
    }
    let at = start;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    return at;
  }
  function behind(lineEndAt) {
    const pair = !onlyLf && text.startsWith("\r\n", lineEndAt);
    return Math.min(text.length, lineEndAt + (pair ? 2 : 1));
  }
  const line = { start: 0, contentEnd: 0, end: 0, tooLong: false };
  return (start) => {
    let contentEnd = lineEnd(start);
    let end2 = behind(contentEnd);
    while (continues && contentEnd > start && text[contentEnd - 1] === "\\" && end2 > contentEnd) {
      contentEnd = lineEnd(end2);
      end2 = behind(contentEnd);
    }
    line.start = start;
    line.tooLong = isTooLong(source, dialect, start, contentEnd);
    line.end = line.tooLong ? text.length : end2;
    const nul = hasNul ? text.slice(start, contentEnd).indexOf("\0") : -1;
    line.contentEnd = line.tooLong ? text.length : nul < 0 ? contentEnd : start + nul;
    return line;
  };
}
function isLineEnd(code) {
  return code === 10 || code === 13 || code === 0;
}
function isTooLong(source, { longestLine }, start, end2) {
  const units = end2 - start;
  if (units * 3 < longestLine) return false;
  return units >= longestLine || encodeText(source.text.slice(start, end2), source.encoding).length >= longestLine;
}

// src/sysctl/template.ts
var PLACEHOLDER = /\{\{|\{%|<%|[$%]\{|\$[A-Za-z_(]|@[A-Za-z_]\w*@|%\(\w+\)[ds]|^(?:\{\w+\}|\(\(.*\)\)|\[\[.*\]\]|#\{.*\}#|__\w+__|%\w+%)$/;
function isTemplated(text) {
  return PLACEHOLDER.test(text);
}
var TAG = /\{%.*?%\}|\{#.*?#\}|\{\{\{?.*?\}?\}\}|<%.*?%>|%\{.*?\}/g;
var UNCLOSED = /(?:\{%|\{#|\{\{|<%)/;
var CLOSERS = { "{%": "%}", "{#": "#}", "{{": "}}", "<%": "%>" };
var OPENS = /^(?:\{%|<%|\{\{|%\{)[-+~]?\s*(?:if|unless|for|range|with|case|while|define|block|macro|filter|call)\b|^\{\{~?[#^]/;
var OPENS_AT_END = /(?:\bdo(?:\s*\|[^|]*\|)?|\{)\s*[-+~]?%>$/;
var CLOSES = /^(?:(?:\{%|%\{)[-+~]?\s*end|<%[-+~]?\s*(?:end\b|\})|\{\{[-+~]?\s*end\b|\{\{~?\/(?!\*))/;
var LONGEST4 = 1024;
var OUTPUT = /\{\{(?![-+~]?\s*(?:if|unless|for|range|with|define|block|else|end|\/|#|!))|<%=|\{%[-+~]?\s*(?:include|import)\b/;
function leavesLines(line) {
  return OUTPUT.test(line) && !/\bcomment\b|ansible_managed/.test(line);
}
function isTemplatedKey(written) {
  return isTemplated(written) && !/^(?:abi|debug|dev|fs|kernel|user|vm)[./]/.test(written);
}
function templateReader(text) {
  const lastOf = Object.fromEntries(Object.values(CLOSERS).map((each) => [each, text.lastIndexOf(each)]));
  let closer = null;
  let depth = 0;
  function follow(tag) {
    if (CLOSES.test(tag)) depth = Math.max(0, depth - 1);
    if (OPENS.test(tag) || OPENS_AT_END.test(tag)) depth++;
  }
  function skip(line, offset) {
    if (line.length > LONGEST4) return 0;
    if (closer !== null) {
      const end2 = line.indexOf(closer);
      if (end2 < 0) return line.length;
      const begin = end2 + closer.length;
      closer = null;
      return begin + skip(line.slice(begin), offset + begin);
    }
    for (const [tag] of line.matchAll(TAG)) follow(tag);
    const rest = line.replaceAll(TAG, "");
    const open = openAtEnd(rest, offset);
    if (open !== void 0) {
      closer = CLOSERS[open];
      follow(rest.slice(rest.indexOf(open)));
    }
    const seen = open === void 0 ? rest : rest.slice(0, rest.indexOf(open));
    return seen.trim() === "" ? line.length : leadingControls(line);
  }
  function openAtEnd(rest, offset) {
    const [open] = UNCLOSED.exec(rest) ?? [];
    return open !== void 0 && lastOf[CLOSERS[open]] > offset ? open : void 0;
  }
  return { skip, inBlock: () => depth > 0 };
}
function leadingControls(line) {
  return /^(?:\s*(?:\{%.*?%\}|\{#.*?#\}|\{\{~?[#^/!].*?\}\}|%\{.*?\}|<%(?!=).*?%>))*/.exec(line)?.[0].length ?? 0;
}
function mayHoldTemplate(text) {
  return text.includes("{%") || text.includes("{{") || text.includes("<%") || text.includes("{#") || text.includes("%{");
}

// src/sysctl/unremarkable.ts
var NEWLINE = 10;
var TAB = 9;
var SPACE = 32;
var NUMBER_SIGN = 35;
var REMARKABLE = new Set(Array.from(";-={<[*?$@", (char) => char.charCodeAt(0)));
var TRICKY = ["\r", "\0", "\\", "*", "?", "[", "{", "<%"];
var LARGE = 2 ** 18;
function isTricky(text) {
  return TRICKY.some((char) => text.includes(char));
}
function isUnremarkable({ text, bom }) {
  if (bom || text.length > LARGE || isTricky(text) || mayConcern(text)) return false;
  let equals = -1;
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf("\n", at);
    const end2 = lineEnd < 0 ? text.length : lineEnd;
    while (at < end2 && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
    const first = at < end2 ? text.charCodeAt(at) : NEWLINE;
    if (first !== NEWLINE && first !== NUMBER_SIGN) {
      if (first < SPACE || REMARKABLE.has(first)) return false;
      if (equals < at) equals = text.indexOf("=", at);
      if (equals < 0 || equals >= end2) return false;
    }
    at = end2 + 1;
  }
  return true;
}

// src/sysctl/parse.ts
function parseSysctl(path11, source, loader) {
  const { text, bom, encoding } = source;
  if (isUnremarkable(source)) {
    let nodes2;
    return {
      path: path11,
      carrier: "sysctl",
      text,
      bom,
      encoding,
      unremarkable: true,
      get nodes() {
        return nodes2 ??= nodesOf(source, loader);
      },
      assignments: NO_ASSIGNMENTS
    };
  }
  const nodes = nodesOf(source, loader);
  const assignments = nodes.filter((node) => node.type === "assignment" && node.targets.length > 0);
  return { path: path11, carrier: "sysctl", text, bom, encoding, unremarkable: false, nodes, assignments };
}
var NO_ASSIGNMENTS = [];
function nodesOf(source, loader) {
  const { text } = source;
  const dialect = DIALECTS[loader];
  const template = mayHoldTemplate(text) ? templateReader(text) : null;
  const context = { source, loader, dialect, template, nextEquals: equalsFinder(text) };
  const lineAt = lineReader(source, dialect);
  const nodes = [];
  for (let start = 0; start < text.length; ) {
    const line = lineAt(start);
    nodes.push(nodeOf(line, context));
    start = line.end;
  }
  return nodes;
}
function equalsFinder(text) {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf("=", from);
      if (found < 0) found = text.length;
    }
    return found;
  };
}
var NUMBER_SIGN2 = 35;
var SEMICOLON = 59;
var MINUS2 = 45;
function nodeOf({ start, contentEnd, end: end2, tooLong }, context) {
  const { text } = context.source;
  let content = trimmed(text, start, contentEnd, context.dialect);
  if (tooLong) return { type: "malformed", start, end: end2, content, why: "too-long" };
  if (content.start === content.end) return { type: "blank", start, end: end2, content, template: "none" };
  if (context.template) {
    const written = text.slice(content.start, content.end);
    content = trimmed(text, content.start + context.template.skip(written, content.start), content.end, context.dialect);
    if (content.start === content.end) return { type: "blank", start, end: end2, content, template: leavesLines(written) ? "output" : "control" };
  }
  const first = text.charCodeAt(content.start);
  if (first === NUMBER_SIGN2 || first === SEMICOLON) return { type: "comment", start, end: end2, content };
  const equals = context.nextEquals(content.start);
  if (equals < content.end) return assignmentOf(start, end2, content, equals, context);
  if (first !== MINUS2 || !context.dialect.minus) return { type: "malformed", start, end: end2, content, why: "no-equals-sign" };
  return { type: "exclusion", start, end: end2, content, key: keyOf(start, content, 1, content.end, context) };
}
function assignmentOf(start, end2, content, equals, context) {
  const { source, dialect } = context;
  const minus = minusLength(content.start, context);
  const key = keyOf(start, content, minus, equals, context);
  if (key.start === key.end) return { type: "malformed", start, end: end2, content, why: "no-key" };
  const valueStart = skipBlanks(source.text, equals + 1, content.end, dialect);
  const raw = joined(source.text.slice(valueStart, content.end), dialect);
  const value = { start: valueStart, end: content.end, raw };
  return { type: "assignment", start, end: end2, content, key, value, targets: targetsOf(key, raw, context), ignoreFailure: minus > 0 };
}
function minusLength(start, { source, loader, dialect }) {
  if (!dialect.minus || source.text.charCodeAt(start) !== MINUS2) return 0;
  return loader === "procps" && source.text.charCodeAt(start + 1) === MINUS2 ? 2 : 1;
}
function keyOf(lineStart, content, minus, limit, { source, loader, dialect, template }) {
  const start = skipBlanks(source.text, content.start + minus, limit, dialect);
  const end2 = skipBlanksBack(source.text, start, limit, dialect);
  const written = joined(source.text.slice(start, end2), dialect);
  const lostToBom = source.bom && lineStart === 0;
  const blankAfterMinus = loader === "procps" && minus > 0 && start > content.start + minus;
  if (!lostToBom && !blankAfterMinus && isPlain(written)) return { start, end: end2, written, dotted: written, glob: false, templated: template !== null && isTemplatedKey(written) };
  const dotted = `${lostToBom ? "\uFEFF" : ""}${blankAfterMinus ? " " : ""}${dottedKey(written, loader)}`;
  return { start, end: end2, written, dotted, glob: isGlob(dotted, loader), templated: isTemplatedKey(written) };
}
function joined(text, dialect) {
  return dialect.continues ? text.replaceAll("\\\n", "") : text;
}
var NO_TARGETS = [];
function targetsOf({ dotted, glob }, raw, context) {
  const parameters = parametersAt(dotted, glob);
  return parameters.length === 0 ? NO_TARGETS : parameters.map((parameter) => ({ parameter, read: read(raw, parameter, context), conditional: context.template?.inBlock() === true }));
}
function read(raw, parameter, { source }) {
  if (isTemplated(raw)) return { type: "unknown" };
  return readNumber(encodeText(raw, source.encoding), PARAMETERS[parameter]);
}
function trimmed(text, start, end2, dialect) {
  const from = skipBlanks(text, start, end2, dialect);
  return { start: from, end: skipBlanksBack(text, from, end2, dialect) };
}
function isJoint(text, at, { continues }) {
  return continues && text[at] === "\\" && (text[at + 1] === "\n" || at + 1 === text.length);
}
function skipBlanks(text, start, end2, dialect) {
  let at = start;
  while (at < end2 && (dialect.isBlank(text.charCodeAt(at)) || isJoint(text, at, dialect))) at++;
  return at;
}
function skipBlanksBack(text, start, end2, dialect) {
  let at = end2;
  while (at > start && (dialect.isBlank(text.charCodeAt(at - 1)) || isJoint(text, at - 1, dialect))) at--;
  return at;
}

// src/node/read.ts
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
function readDocument(file, reading, kind = "file") {
  const known = reading.documents.get(file);
  if (known !== void 0) return known;
  const document = readAnew(file, reading, kind);
  reading.documents.set(file, document);
  return document;
}
function readAnew(file, { cwd, loader, buffers, problems }, kind) {
  const shown = displayPath(file, cwd);
  try {
    const buffer = buffers.get(file) ?? (kind === "pipe" ? (0, import_node_fs5.readFileSync)(file) : void 0);
    const source = buffer ? decode(buffer) : fromUtf8((0, import_node_fs5.readFileSync)(file, "utf8")) ?? decode((0, import_node_fs5.readFileSync)(file));
    return parseSysctl(shown, source, loader);
  } catch (error) {
    problems.push(problemOf(shown, error));
    return null;
  }
}
var LARGEST2 = 2 ** 28;
function notReadable(file, cwd) {
  const shown = displayPath(file, cwd);
  try {
    const stats = (0, import_node_fs5.statSync)(file);
    if (stats.size > LARGEST2) return { path: shown, message: "is too large to be a sysctl file", absent: false };
    const endless = stats.isCharacterDevice() && realPathOf(file) !== "/dev/null";
    if (endless || stats.isBlockDevice()) return { path: shown, message: "is a device, not a file", absent: false };
    return stats.isSocket() ? { path: shown, message: "is a socket, not a file", absent: false } : void 0;
  } catch (error) {
    return problemOf(shown, error);
  }
}
function realPathOf(file) {
  try {
    return import_node_fs5.realpathSync.native(file);
  } catch {
    const directory = import_node_path5.default.dirname(file);
    return directory === file ? file : import_node_path5.default.join(realPathOf(directory), import_node_path5.default.basename(file));
  }
}

// src/node/find.ts
var NOT_MEANT = /~$|\.conf[-_.,~ ]|^#.*#$|^\.(?!.*\.conf$)|\.(?:dpkg-.*|ucf-.*|rpm(?:save|new|orig)|pac(?:new|save)|apk-new|sw[a-p]|bak|backup|old|orig|save|disabled|off|inactive|example|sample|dist|rej|patch|diff|md|txt|rst|html|lock|tmp|ya?ml|json|sh|py|j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$|^(?:README|LICENSE|COPYING|Makefile|CMakeLists)/i;
function looksMeant(name) {
  return name.endsWith(".conf") || !NOT_MEANT.test(name);
}
function isDirectory(file) {
  try {
    return (0, import_node_fs6.statSync)(file).isDirectory();
  } catch {
    return false;
  }
}

// src/node/drop-ins.ts
var import_node_fs8 = require("node:fs");
var import_node_path7 = __toESM(require("node:path"), 1);

// src/sysctl/load-order.ts
var DROP_IN_DIRECTORIES = [
  "etc/sysctl.d",
  "run/sysctl.d",
  "usr/local/lib/sysctl.d",
  "usr/lib/sysctl.d",
  "lib/sysctl.d"
];
var SYSCTL_CONF = "etc/sysctl.conf";
var SYSCTL_CONF_LINK = "99-sysctl.conf";
var encoder = new TextEncoder();
var SURROGATES = /[\ud800-\uffff]/;
function sortedByBytes(dropIns) {
  const byUnit = (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  if (!SURROGATES.test(dropIns.map(({ name }) => name).join("/"))) return dropIns.toSorted(byUnit);
  const keyed = dropIns.map((dropIn) => ({ dropIn, bytes: encoder.encode(dropIn.name) }));
  return keyed.sort((a, b) => compareBytes(a.bytes, b.bytes)).map(({ dropIn }) => dropIn);
}
function compareBytes(a, b) {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
}
function isLoadedName(name, loader) {
  return name.endsWith(".conf") && (loader === "procps" || !name.startsWith("."));
}
function dropInOrder(dropIns, loader) {
  const byName = /* @__PURE__ */ new Map();
  for (const dropIn of dropIns) {
    if (!isLoadedName(dropIn.name, loader)) continue;
    const other = byName.get(dropIn.name);
    if (other === void 0 || dropIn.directory < other.directory) byName.set(dropIn.name, dropIn);
  }
  return sortedByBytes([...byName.values()]);
}
function hostOrder(dropIns, sysctlConf, loader) {
  if (loader === "busybox") return alpineOrder(dropIns, sysctlConf);
  if (loader === "procps") return [...dropInOrder(dropIns, loader), ...sysctlConf === null ? [] : [sysctlConf]];
  const linked = sysctlConf !== null && !dropIns.some(({ name, directory }) => name === SYSCTL_CONF_LINK && directory === 0);
  return dropInOrder(linked ? [...dropIns, { ...sysctlConf, directory: 0, name: SYSCTL_CONF_LINK }] : dropIns, loader);
}
function alpineOrder(dropIns, sysctlConf) {
  const inDirectory = (path11) => sortedByBytes(dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path11 && isLoadedName(name, "busybox")));
  return [
    ...inDirectory("lib/sysctl.d"),
    ...inDirectory("usr/lib/sysctl.d"),
    ...inDirectory("etc/sysctl.d"),
    ...sysctlConf === null ? [] : [sysctlConf],
    ...inDirectory("run/sysctl.d")
  ];
}

// src/node/link.ts
var import_node_fs7 = require("node:fs");
var import_node_path6 = __toESM(require("node:path"), 1);
var MOST_LINKS = 40;
function followLink(link, root) {
  let at = link;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = (0, import_node_fs7.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    if (!stats.isSymbolicLink()) return stats.isFile() ? import_node_fs7.realpathSync.native(at) : null;
    const target = (0, import_node_fs7.readlinkSync)(at);
    if (target === "/dev/null") return null;
    at = import_node_path6.default.isAbsolute(target) ? import_node_path6.default.join(root, target) : import_node_path6.default.resolve(import_node_path6.default.dirname(at), target);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
function withinRoot(root, below) {
  let at = root;
  for (const part of below.split("/")) {
    at = import_node_path6.default.join(at, part);
    for (let links = 0; links <= MOST_LINKS && (0, import_node_fs7.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = (0, import_node_fs7.readlinkSync)(at);
      at = import_node_path6.default.isAbsolute(target) ? import_node_path6.default.join(root, target) : import_node_path6.default.resolve(import_node_path6.default.dirname(at), target);
    }
  }
  return at;
}

// src/node/drop-ins.ts
function dropInsOfHost(root, reading) {
  return DROP_IN_DIRECTORIES.flatMap((below, directory) => {
    const full = orProblem(import_node_path7.default.join(root, below), reading, (plain) => root === reading.literalRoot ? withinRoot(root, below) : plain);
    if (full === void 0) return [];
    const merged = below === "lib/sysctl.d" && realPathOf(full) === realPathOf(import_node_path7.default.join(root, "usr", below));
    return merged ? [] : entriesOf(full, directory, root, reading);
  });
}
function sysctlConfOf(root, reading) {
  const full = import_node_path7.default.join(root, SYSCTL_CONF);
  const stats = reading.buffers.has(full) ? "buffer" : orProblem(full, reading, (file) => (0, import_node_fs8.lstatSync)(file, { throwIfNoEntry: false }));
  return stats === void 0 ? null : entryAt(full, import_node_path7.default.basename(full), 0, root, stats, reading);
}
function orProblem(file, { cwd, problems }, look) {
  try {
    return look(file);
  } catch (error) {
    const problem = problemOf(displayPath(file, cwd), error);
    if (!problem.absent) problems.push(problem);
    return void 0;
  }
}
function entriesOf(directory, rank, root, reading) {
  const found = listed(directory, reading);
  const names = new Set(found.map(({ name }) => name));
  const unsaved = [...reading.buffers.keys()].filter((file) => import_node_path7.default.dirname(file) === directory && !names.has(import_node_path7.default.basename(file)));
  return [
    ...found.map((entry) => entryAt(`${directory}/${entry.name}`, entry.name, rank, root, entry, reading)),
    ...unsaved.map((file) => entryAt(file, import_node_path7.default.basename(file), rank, root, "buffer", reading))
  ];
}
function listed(directory, { cwd, list, problems }) {
  try {
    return list.of(directory);
  } catch (error) {
    const problem = problemOf(displayPath(directory, cwd), error);
    if (!problem.absent) problems.push(problem);
    return [];
  }
}
function entryAt(file, name, directory, root, stats, reading) {
  if (stats === "buffer" || stats.isFile()) return { directory, name, path: file, realPath: file };
  if (!stats.isSymbolicLink()) return { directory, name, path: file, realPath: null };
  try {
    return { directory, name, path: file, realPath: followLink(file, root) };
  } catch (error) {
    reading.problems.push(problemOf(displayPath(file, reading.cwd), error));
    return { directory, name, path: file, realPath: null };
  }
}

// src/node/home.ts
var import_node_path8 = __toESM(require("node:path"), 1);
var TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$/;
function renderedName(name) {
  return name.replace(TEMPLATE_SUFFIX, ".conf");
}
var ALONE = { kind: "file" };
var DROP_IN_ENDINGS = DROP_IN_DIRECTORIES.map((directory) => `/${directory}`);
var SYSCTL_CONF_ENDING = `/${SYSCTL_CONF}`;
function rootAbove(file, ending) {
  return { kind: "host", root: file.slice(0, -ending.length) || "/" };
}
function homeOfDirectory(directory) {
  const ending = DROP_IN_ENDINGS.find((known) => directory.endsWith(known));
  if (ending !== void 0) return rootAbove(directory, ending);
  return import_node_path8.default.basename(directory) === "sysctl.d" ? { kind: "directory", directory, templates: false } : ALONE;
}
function homeFinder() {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    if (!file.endsWith(".conf") && TEMPLATE_SUFFIX.test(file)) {
      const directory2 = import_node_path8.default.dirname(file);
      return import_node_path8.default.basename(directory2) === "sysctl.d" ? { kind: "directory", directory: directory2, templates: true } : ALONE;
    }
    if (file.endsWith(SYSCTL_CONF_ENDING)) return rootAbove(file, SYSCTL_CONF_ENDING);
    const directory = import_node_path8.default.dirname(file);
    let home = known.get(directory);
    if (home === void 0) known.set(directory, home = homeOfDirectory(directory));
    return home;
  };
}

// src/sysctl/resolve.ts
function resolveScope(kind, loader, documents, onLoss = null) {
  const effective = kernelDefaults();
  LOADERS2[loader](documents, { effective, onLoss }, kind);
  const template = templateAmong(documents);
  if (template !== null) {
    for (const id of PARAMETER_IDS) effective[id] = { ...effective[id], value: null };
  }
  return { kind, loader, documents, effective, template };
}
function templateAmong(documents) {
  for (const document of documents) {
    if (document.unremarkable || !mayHoldTemplate(document.text)) continue;
    const node = document.nodes.find((each) => each.type === "assignment" && each.key.templated || each.type === "blank" && each.template === "output");
    if (node !== void 0) return { document, start: node.start };
  }
  return null;
}
function write(placed, parameter, { effective, onLoss }) {
  const { read: read2, conditional } = placed.assignment.targets.find((target) => target.parameter === parameter);
  const before = effective[parameter].from;
  if (!conditional && read2.type === "refused") {
    effective[parameter] = { ...effective[parameter], refused: placed };
    onLoss?.({ placed, parameter, reason: "refused" });
    return "refused";
  }
  if (before !== null && onLoss !== null) loseTo(placed, before, [parameter], onLoss);
  effective[parameter] = { value: !conditional && read2.type === "number" ? read2.value : null, from: placed, refused: null };
  return "written";
}
function loseTo(to, placed, parameters, onLoss) {
  const reason = to.document === placed.document ? "duplicate" : "later-file";
  for (const parameter of parameters) onLoss({ placed, parameter, reason, to });
}
function parametersOf({ targets }) {
  return targets.map(({ parameter }) => parameter);
}
function entriesOf2(documents) {
  const entries = [];
  for (const document of documents) {
    if (document.unremarkable) continue;
    for (const node of document.nodes) {
      if (node.type === "exclusion" || node.type === "assignment" && node.targets.length > 0) entries.push({ document, node });
    }
  }
  return entries;
}
function shieldsAmong(entries, nameOf) {
  const shields = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const parameter = parameterAt(nameOf(entry.node.key));
    if (parameter !== void 0) shields.set(parameter, entry);
  }
  return shields;
}
function apply({ document, node }, shields, state) {
  if (node.type === "exclusion") return;
  const placed = { document, assignment: node };
  for (const parameter of parametersOf(node)) {
    const shield = node.key.glob ? shields.get(parameter) : void 0;
    if (shield === void 0) write(placed, parameter, state);
    else if (shield.node.type === "exclusion") state.onLoss?.({ placed, parameter, reason: "excluded" });
    else state.onLoss?.({ placed, parameter, reason: "shielded", to: { document: shield.document, assignment: shield.node } });
  }
}
function systemd(documents, state) {
  const table = /* @__PURE__ */ new Map();
  for (const entry of entriesOf2(documents)) {
    const { dotted } = entry.node.key;
    const before = table.get(dotted);
    if (before !== void 0 && state.onLoss !== null) replaced(before, entry, state.onLoss);
    if (before !== void 0 && rawOf(before.node) !== rawOf(entry.node)) table.delete(dotted);
    table.set(dotted, entry);
  }
  const shields = shieldsAmong(table.values(), ({ dotted }) => dotted);
  for (const entry of table.values()) apply(entry, shields, state);
}
function replaced({ document, node }, by, onLoss) {
  if (node.type === "exclusion") return;
  const placed = { document, assignment: node };
  if (by.node.type === "assignment") loseTo({ document: by.document, assignment: by.node }, placed, parametersOf(node), onLoss);
  else for (const parameter of parametersOf(node)) onLoss({ placed, parameter, reason: "excluded" });
}
function rawOf(node) {
  return node.type === "assignment" ? node.value.raw : null;
}
function procps(documents, state) {
  const entries = entriesOf2(documents);
  const shields = shieldsAmong(entries, ({ written, dotted }) => dotted.startsWith(" ") ? dotted : written.includes(".") ? written : written.replaceAll("/", "."));
  for (const entry of entries) apply(entry, shields, state);
}
function busybox(documents, state, kind) {
  let ended = null;
  for (const { document, node } of entriesOf2(documents)) {
    if (node.type === "exclusion") continue;
    const placed = { document, assignment: node };
    const reason = ended === "all" || ended === document ? "not-loaded" : writesNothing(node, document) ? "refused" : void 0;
    for (const parameter of parametersOf(node)) {
      if (reason !== void 0) state.onLoss?.({ placed, parameter, reason });
      else if (write(placed, parameter, state) === "refused") ended = kind === "host" ? document : "all";
    }
  }
}
function writesNothing({ value }, { text }) {
  return value.raw === "" || value.raw.startsWith("#") && text[value.start - 1] === "=";
}
var LOADERS2 = { systemd, procps, busybox };

// src/node/absence.ts
function absenceOf(entry, first, documentOf2, loader, cwd) {
  if (!renderedName(entry.name).endsWith(".conf")) return { why: "name", meant: looksMeant(entry.name) };
  const masked = loader !== "busybox" && first !== void 0 && first.directory < entry.directory;
  if (masked) return { why: "masked", by: displayPath(first.path, cwd), mask: documentOf2(first) };
  return entry.name.startsWith(".") && loader !== "procps" ? { why: "hidden" } : { why: "directory" };
}

// src/node/household.ts
function loadHost(root, reading) {
  const dropIns = dropInsOfHost(root, reading);
  const sysctlConf = sysctlConfOf(root, reading);
  const literal = root === reading.literalRoot;
  const isAlike = sysctlConf === null && !dropIns.some(({ name }) => name.startsWith("."));
  let alike;
  const orderFor = (loader) => {
    if (isAlike && loader !== "busybox") return alike ??= hostOrder(dropIns, null, loader);
    return hostOrder(dropIns, loader === "systemd" && literal ? null : sysctlConf, loader);
  };
  const household = householdOfEntries("host", orderFor, sysctlConf === null ? dropIns : [...dropIns, sysctlConf], reading);
  const isUnlinked = (file, document) => file === sysctlConf?.path && reading.loader === "systemd" && !isLinked(dropIns, sysctlConf, document, household.scope, literal);
  return { ...household, absence: (file, document) => isUnlinked(file, document) ? { why: "unlinked", assumed: !literal } : household.absence(file, document) };
}
function isLinked(dropIns, { realPath }, document, scope, literal) {
  return literal ? scope.documents.includes(document) : dropIns.some((entry) => entry.realPath === realPath && entry.name.endsWith(".conf"));
}
function loadDirectory({ directory, templates }, reading) {
  const found = entriesOf(directory, 0, "/", reading);
  const entries = templates ? found.map((entry) => ({ ...entry, name: renderedName(entry.name) })) : found;
  return householdOfEntries("directory", (loader) => dropInOrder(entries, loader), entries, reading);
}
function householdOfEntries(kind, orderFor, all, reading) {
  const { loader } = reading;
  const ordered = orderFor(loader);
  const documentsOf = (entries) => entries.flatMap(({ realPath }) => realPath === null ? [] : readDocument(realPath, reading) ?? []);
  const scope = resolveScope(kind, loader, documentsOf(ordered));
  let loaded;
  let absences;
  return {
    entries: all,
    ordered,
    scope,
    templated: () => all.some(({ name }) => renderedName(name) !== name),
    realPath: realPathFinder(all),
    absence: (file, document) => (loaded ??= new Set(scope.documents)).has(document) ? void 0 : (absences ??= absenceFinder(all, ordered, reading))(file),
    under: scopeUnder(scope, (other) => {
      const order = orderFor(other);
      return order === ordered ? scope.documents : documentsOf(order);
    })
  };
}
function absenceFinder(all, ordered, reading) {
  const entries = new Map(all.map((entry) => [entry.path, entry]));
  const first = new Map(ordered.toReversed().map((entry) => [entry.name, entry]));
  const documentOf2 = ({ realPath }) => realPath === null ? null : readDocument(realPath, reading);
  return (file) => {
    const entry = entries.get(file);
    const namesake = entry && first.get(entry.name);
    if (entry === void 0 || namesake?.directory === entry.directory) return void 0;
    return absenceOf(entry, namesake, documentOf2, reading.loader, reading.cwd);
  };
}
function parsedFor(loader, document) {
  return document.unremarkable ? document : parseSysctl(document.path, document, loader);
}
var READ_DIFFERENTLY = /[\v\f]|^[ \t]*-/m;
function isReadAlike({ documents: own }, documents) {
  const isSame = own === documents || own.length === documents.length && own.every((document, i) => document === documents[i]);
  return isSame && own.every(isPlain2);
}
function isPlain2({ unremarkable, bom, text, assignments }) {
  if (unremarkable) return true;
  const isTaken = assignments.every(({ key, targets }) => key.written === key.dotted && targets.every(({ read: read2 }) => read2.type === "number"));
  return isTaken && !bom && !isTricky(text) && !READ_DIFFERENTLY.test(text);
}
function scopeUnder(own, documentsFor) {
  const scopes = /* @__PURE__ */ new Map([[own.loader, own]]);
  return (loader) => {
    let scope = scopes.get(loader);
    if (scope === void 0) {
      const documents = documentsFor(loader);
      scopes.set(loader, scope = isReadAlike(own, documents) ? own : resolveScope(own.kind, loader, documents.map((document) => parsedFor(loader, document))));
    }
    return scope;
  };
}
function loneFile(document, loader) {
  const scope = resolveScope("file", loader, [document]);
  return { scope, under: scopeUnder(scope, () => [document]) };
}
function realPathFinder(entries) {
  let realPaths;
  return (file) => {
    realPaths ??= new Map(entries.map(({ path: path11, realPath }) => [path11, realPath]));
    return realPaths.get(file) ?? void 0;
  };
}

// src/node/load.ts
function* loadFiles(files, options) {
  const groups = byHome(files);
  const hasLone = groups.at(-1)?.home.kind === "file";
  const done = /* @__PURE__ */ new Set();
  for (const { home, members } of groups) {
    const reading = { ...options, loader: options.loaderOf(members[0]), literalRoot: options.root, documents: /* @__PURE__ */ new Map(), problems: [] };
    const household = home.kind === "file" ? void 0 : home.kind === "host" ? loadHost(home.root, reading) : loadDirectory(home, reading);
    const loaded = /* @__PURE__ */ new Map();
    for (const file of members) {
      const document = documentOf(file, household, reading);
      if (document === null || home.kind === "file" && done.has(document.path)) continue;
      const absence = document.unremarkable ? void 0 : household?.absence(file, document);
      const { scope, under } = household ?? loneFile(document, reading.loader);
      loaded.set(document, absence ? { document, scope, file, under, absence } : { document, scope, file, under });
    }
    if (hasLone) for (const document of loaded.keys()) done.add(document.path);
    yield { root: home.kind === "host" ? home.root : null, templated: household?.templated ?? (() => false), loaded: [...loaded.values()], problems: reading.problems };
  }
}
function byHome(files) {
  const homeOf = homeFinder();
  const hosts = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  const alone = [];
  for (const file of new Set(files)) {
    const home = homeOf(file);
    if (home.kind === "file") alone.push({ home, members: [file] });
    else if (home.kind === "host") addTo(hosts, home.root, home, file);
    else addTo(directories, `${home.directory} ${home.templates}`, home, file);
  }
  return [...hosts.values(), ...directories.values(), ...alone];
}
function addTo(groups, key, home, file) {
  const group = groups.get(key);
  if (group) group.members.push(file);
  else groups.set(key, { home, members: [file] });
}
function documentOf(file, household, reading) {
  const read2 = reading.documents.get(file);
  if (read2 !== void 0) return read2;
  const known = household?.realPath(file);
  const problem = known === void 0 && !reading.buffers.has(file) ? notReadable(file, reading.cwd) : void 0;
  if (problem) {
    reading.problems.push(problem);
    return null;
  }
  if (known !== void 0 || reading.buffers.has(file)) return readDocument(known ?? file, reading);
  return readDocument(realPathOf(file), reading, "pipe");
}

// src/report/resolution.ts
function originOf({ effective, template }, id) {
  if (template !== null) return { path: template.document.path, line: positionOf(template.document, template.start).line };
  const { from } = effective[id];
  return from && { path: from.document.path, line: lineOf(from) };
}
function originText({ path: path11, line }) {
  return `${visible(path11)}:${line}`;
}
function placeOf({ document, assignment }) {
  return `${visible(document.path)}:${lineOf({ document, assignment })}`;
}
function lineOf({ document, assignment }) {
  return positionOf(document, assignment.key.start).line;
}

// src/cli/inputs.ts
var import_node_fs9 = require("node:fs");
var import_node_path9 = __toESM(require("node:path"), 1);
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function rootOf({ root }, { cwd }) {
  if (root === null) return null;
  const full = import_node_path9.default.resolve(cwd, root);
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: ${(0, import_node_fs9.existsSync)(full) ? "is not a directory" : "there is no such directory"}`);
  return full;
}

// src/cli/values-of.ts
var STDIN = "-";
var STDIN_NAME = "<stdin>";
async function valuesOf(given, { intent, loader, model, root: rootFlag, without }, world) {
  const { cwd } = world;
  const fromStdin = given === STDIN;
  const file = fromStdin ? STDIN_NAME : import_node_path10.default.resolve(cwd, given);
  const source = fromStdin ? STDIN_NAME : given;
  if (!fromStdin && isDirectory(file)) throw new UsageError(`${given} is a directory; name a file in it`);
  const buffers = new Map(fromStdin ? [[file, await bytesOf(world.stdin)]] : []);
  const root = rootOf({ root: rootFlag }, world);
  const list = newListing();
  const inputs = { files: [file], named: /* @__PURE__ */ new Set([file]), buffers };
  const contexts = await contextsOf(inputs, { cwd, intent, loader, model: model === null ? null : import_node_path10.default.resolve(cwd, model), settings: /* @__PURE__ */ new Map(), inlineConfig: true, root }, list);
  const context = contexts.of(file);
  if (context === null) return { problems: contexts.problems };
  if (isModelName(file) && context.model !== null) return plannedFor(context.model, context.intent, source, without) ?? valuesIn(context.model.scope, source, context.intent, [], without);
  const [batch] = loadFiles([file], { cwd, root, buffers, list, loaderOf: () => context.loader });
  const loaded = batch?.loaded[0];
  if (loaded === void 0 || batch.problems.length > 0) return { problems: batch?.problems ?? [] };
  return valuesIn(loaded.scope, source, context.intent, notesOf(loaded), without);
}
function plannedFor({ model, scope }, intent, source, without) {
  const { middleboxes, appliesTo, ...requirements } = intent;
  const filled = planned({ ...model, middleboxes, requirements, appliesTo });
  if (filled === null) throw new UsageError(`${source}: ${without}, because no values meet what is required; keepalint plan ${source} says what conflicts`);
  if (filled.planned !== true) return null;
  const { about, setting } = valuesIn(scope, source, intent, [], without);
  return { about: { ...about, origins: { ...about.origins, time: PLANNED, intvl: PLANNED, probes: PLANNED } }, setting: { ...setting, trio: { ...setting.trio, ...filled.keepalive } } };
}
var PLANNED = "planned";
function notesOf({ absence, scope }) {
  if (absence !== void 0 && !("assumed" in absence && absence.assumed)) return ["This file is not loaded (keepalint lint says why): these are the values without it."];
  return scope.kind === "host" && scope.documents.length > 1 ? ["Of the host that it belongs to, with all its drop-ins."] : [];
}
function valuesIn(scope, source, intent, notes, without) {
  const unknown = TRIO.filter((id) => valueOf(scope, id) === void 0);
  if (unknown.length > 0) throw new UsageError(`${source}: ${without}, because ${unknown.map((id) => whyUnknown(scope, id)).join("; ")}`);
  const trio = Object.fromEntries(TRIO.map((id) => [id, valueOf(scope, id)]));
  const retries2 = valueOf(scope, "retries2") ?? null;
  const said = [
    ...notes,
    ...keepaliveWorks(trio) ? [] : ["With these values keepalive does not work; keepalint lint says why."],
    ...retries2 === null ? [`Data in flight is left out: ${whyUnknown(scope, "retries2")}.`] : []
  ];
  const origins = Object.fromEntries([...TRIO, "retries2"].map((id) => [id, originAt(scope, id)]));
  return { about: { source, origins, notes: said }, setting: { trio, retries2, intent } };
}
function originAt(scope, id) {
  const origin = originOf(scope, id);
  return origin && originText(origin);
}
function whyUnknown(scope, id) {
  const { refused } = scope.effective[id];
  const { name } = PARAMETERS[id];
  if (refused !== null) return `the kernel refuses ${name} = ${visible(refused.assignment.value.raw) || "(empty)"} (${placeOf(refused)}); write a number that it takes`;
  const at = originAt(scope, id);
  return `a template decides ${name}${at === null ? "" : ` (${at})`}; take the file that it makes`;
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/prove.ts
var PROVE_FLAGS = {
  ...VALUES_FLAGS,
  full: { type: "boolean" },
  "max-time": { type: "string" },
  expiry: { type: "string" },
  format: { type: "string" }
};
var LONGEST5 = 24 * 86400;
async function prove(argv, world) {
  const flags = readFlags(argv, PROVE_FLAGS, "prove");
  const format = oneOf("--format", flags.value("format") ?? "text", ["text", "json"]);
  const expiry = oneOf("--expiry", flags.value("expiry") ?? "drop", EXPIRIES);
  const isFull = flags.on("full") === true;
  if (isFull && flags.value("max-time") !== void 0) throw new UsageError("--full takes the time that it takes; leave out --full or --max-time");
  const limit = durationOf2("--max-time", flags.value("max-time"), 1);
  const file = fileOf(flags.positionals, world);
  const found = await valuesOf(file, { ...valuesFlags(flags), without: "nothing can be proved" }, world);
  if ("problems" in found) {
    for (const { path: where, message } of found.problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}
`);
    return EXIT.wrong;
  }
  const { source } = found.about;
  const thesis = { ...thesisOf(found.setting, source), expiry };
  const { factor, thesis: tried } = isFull ? { factor: 1, thesis } : scaled(thesis, limit ?? PATIENCE);
  const experiments = experimentsOf(tried);
  if (experiments.length > MOST_CASES) throw new UsageError(`${source}: this would take ${experiments.length} connections side by side, and prove makes ${MOST_CASES} at most; name fewer middleboxes`);
  const duration = durationOf(experiments);
  const said = formatDuration(Math.ceil(duration));
  if (duration > LONGEST5) throw new UsageError(`${source}: this would take ${said}, and prove waits for ${formatDuration(LONGEST5)} at most${isFull ? "; without --full it tries smaller values" : ""}`);
  if (limit !== null && duration > limit) throw new UsageError(`${source}: with smaller values as well this takes up to ${said}, as the kernel takes whole seconds; write --max-time ${Math.ceil(duration)}s`);
  const obstacle = whyNoLab();
  if (obstacle !== null) throw new UsageError(`nothing can be proved here: ${obstacle}`);
  if (duration > PATIENCE && limit === null) world.stderr.write(`keepalint: this takes up to ${said}${isFull ? "" : ", as the kernel takes whole seconds and no smaller values keep what becomes of the connections"}
`);
  const start = performance.now();
  const observations = await observe(experiments, world);
  if ("failed" in observations) {
    world.stderr.write(`keepalint: ${observations.failed}
`);
    return EXIT.wrong;
  }
  const judged = experiments.map((experiment, i) => ({ experiment, observation: observations.seen[i], judgements: judge(experiment, observations.seen[i]) }));
  const proof = { source, kernel: import_node_os.default.release(), thesis, factor, tried, judged, seconds: (performance.now() - start) / 1e3, left: leftOut(found) };
  world.stdout.write(format === "json" ? proofJson(proof) : proofText(proof));
  return judged.every(({ judgements }) => judgements.every(({ agrees }) => agrees)) ? EXIT.clean : EXIT.findings;
}
function fileOf(positionals, { cwd }) {
  if (positionals.length > 1) throw new UsageError(`prove takes one file; got ${positionals.join(" ")}`);
  const found = positionals[0] ?? modelFinder(newListing()).nearest(cwd);
  if (found === null || found === "") throw new UsageError("there is no keepalive.yaml here; name a file: keepalint prove etc/sysctl.d/60-keepalive.conf");
  return found;
}
function thesisOf({ trio, retries2, intent }, source) {
  const broken = trio.time < 0 ? `time = ${trio.time}` : trio.intvl <= 0 ? `intvl = ${trio.intvl}` : void 0;
  if (broken !== void 0) throw new UsageError(`${source}: with ${broken} keepalive does not work, and there is nothing to prove; keepalint lint says what happens`);
  const counted = intent.middleboxes.filter(({ countsKeepalive }) => countsKeepalive !== false);
  const boxes = counted.filter((box, i) => counted.findIndex(({ idleTimeout }) => idleTimeout === box.idleTimeout) === i);
  return { trio, retries2, boxes: boxes.map(({ name, idleTimeout }) => ({ name, idleTimeout })), lostProbes: intent.surviveLostProbes };
}
function leftOut({ about: { origins }, setting: { trio, intent } }) {
  const unset = TRIO.every((id) => origins[id] === null) ? ["It sets none of the three, so that these are the kernel defaults; keepalint lint says what is in it."] : [];
  const atOnce = trio.time === 0 ? ["With time = 0 the first probe goes out at once: what takes a path that is changed before it is left out."] : [];
  return [...unset, ...atOnce, ...intent.middleboxes.flatMap(({ name, countsKeepalive }) => countsKeepalive === false ? [`${name} is left out: no probe restarts its idle timer, which is a fact about that box and not about Linux.`] : [])];
}
async function observe(experiments, world) {
  const seen = /* @__PURE__ */ new Map();
  let failed = "";
  const agrees = (i) => seen.has(i) && judge(experiments[i], seen.get(i)).every((each) => each.agrees);
  for (let attempt = 0; attempt < 2; attempt++) {
    const missing = experiments.flatMap((_, i) => agrees(i) ? [] : i);
    if (missing.length === 0) break;
    const cases = missing.map((i) => experiments[i].case);
    const progress = progressOn(world.stderr);
    const about = Math.ceil(Math.max(...cases.map(({ until }) => until)));
    try {
      progress.say(`making ${cases.length} networks`);
      for await (const report of runLab(cases)) {
        if (report.kind === "wired") progress.count(`${cases.length} connections are watched, at most ${about} s`);
        else if (report.kind === "observed") seen.set(missing[report.index], report.observation);
        else failed = report.message;
      }
    } catch (error) {
      failed = error.message;
    } finally {
      progress.end();
    }
  }
  return seen.size === experiments.length ? { seen: experiments.map((_, i) => seen.get(i)) } : { failed };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PROVE_FLAGS,
  prove
});
