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

// src/cli/render.ts
var render_exports = {};
__export(render_exports, {
  RENDER_FLAGS: () => RENDER_FLAGS,
  render: () => render2
});
module.exports = __toCommonJS(render_exports);
var import_node_path6 = __toESM(require("node:path"), 1);

// src/model/model.ts
var OUTPUT_FORMATS = ["sysctl", "script", "json"];

// src/model/intent.ts
function intentOf({ middleboxes, requirements, appliesTo }) {
  return { middleboxes, ...requirements, appliesTo };
}
var SHORT_OUTAGE = 5;

// src/model/settings.ts
var MODEL_PARAMETERS = ["time", "intvl", "probes", "retries2"];
function settingsOf({ keepalive, retries2 }) {
  const values = { ...keepalive, ...retries2 !== null && { retries2 } };
  return MODEL_PARAMETERS.flatMap((parameter) => values[parameter] === void 0 ? [] : { parameter, value: values[parameter] });
}

// src/kernel/timing.ts
var LATE = 1.127;
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

// src/model/remedy.ts
function meets(trio, demands) {
  const { path: path7, outlast, detectWithin, surviveOutage } = demands;
  if (path7 && (worstSilence(trio, path7.lostProbes) >= path7.idleTimeout || trio.probes <= path7.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function largestTime(intvl, probes, demands, most) {
  const { path: path7, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path7 === void 0 ? Infinity : Math.floor(path7.idleTimeout / LATE - path7.lostProbes * intvl),
    outlast === void 0 ? Infinity : outlast - intvl * probes,
    detectWithin === void 0 ? Infinity : Math.floor(detectWithin / LATE - intvl * probes)
  ];
  const bound = Math.min(...bounds);
  return [bound, bound - 1].find((time) => time >= 1 && meets({ time, intvl, probes }, demands));
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
function asksForSomething({ idleTimeout, detectWithin, load: load3 }, { surviveOutage }) {
  return idleTimeout !== null || detectWithin !== null || surviveOutage !== null || load3 !== null;
}
function plan(limits) {
  const found = [...candidates(limits)];
  const largest = found.reduce((most, { time }) => Math.max(most, time), 0);
  return found.filter(({ time }) => time >= NEARLY * largest).reduce((best, each) => best === null || isBetter(each, best) ? each : best, null);
}
function isBetter(a, b) {
  return survivedOutage(a) - survivedOutage(b) > 0 || survivedOutage(a) === survivedOutage(b) && (a.probes < b.probes || a.probes === b.probes && a.time > b.time);
}
function* candidates({ idleTimeout, lostProbes, detectWithin, surviveOutage, load: load3 }) {
  const onPath3 = idleTimeout === null ? {} : { path: { idleTimeout, lostProbes }, outlast: idleTimeout };
  const demands = { ...onPath3, ...detectWithin !== null && { detectWithin }, surviveOutage };
  for (let probes = Math.max(SEARCHED.fewestProbes, lostProbes + 1); probes <= SEARCHED.probes; probes++) {
    for (let intvl = 1; intvl <= SEARCHED.intvl; intvl++) {
      const time = largestTime(intvl, probes, demands, SEARCHED.time);
      if (time === void 0 || time < intvl) continue;
      if (load3 === null || load3.connections / time <= load3.perSecond) yield { time, intvl, probes };
    }
  }
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
var import_node_fs3 = require("node:fs");

// src/node/find-model.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var MODEL_NAMES = ["keepalive.yaml", "keepalive.yml", "keepalive.json"];
function isFile(file) {
  try {
    return (0, import_node_fs.statSync)(file).isFile();
  } catch {
    return false;
  }
}
function modelAmong(names) {
  return MODEL_NAMES.find((name) => names.includes(name));
}
function modelFinder(list) {
  const known = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs.existsSync)(import_node_path.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest2(parent);
  }
  function nearest2(directory) {
    let found = known.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path.default.join(directory, own);
      known.set(directory, found);
    }
    return found;
  }
  return { nearest: nearest2, outer: (model) => above(import_node_path.default.dirname(model)) };
}

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
function problemOf(path7, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path7, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

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

// src/node/read.ts
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
var LARGEST = 2 ** 28;
function realPathOf(file) {
  try {
    return import_node_fs2.realpathSync.native(file);
  } catch {
    const directory = import_node_path2.default.dirname(file);
    return directory === file ? file : import_node_path2.default.join(realPathOf(directory), import_node_path2.default.basename(file));
  }
}

// src/node/find.ts
function isDirectory(file) {
  try {
    return (0, import_node_fs3.statSync)(file).isDirectory();
  } catch {
    return false;
  }
}

// src/node/listing.ts
var import_node_fs4 = require("node:fs");
function newListing() {
  const listed = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed.get(directory);
      if (entries === void 0) listed.set(directory, entries = (0, import_node_fs4.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed.get(directory)
  };
}

// src/node/write.ts
var import_node_fs5 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
function writeAll(writes) {
  const staged = [];
  try {
    for (const write2 of writes) {
      const beside = import_node_path3.default.join(import_node_path3.default.dirname(write2.file), `.keepalint-${Math.random().toString(36).slice(2)}`);
      stage(beside, write2);
      staged.push({ beside, file: write2.file });
    }
    for (const { beside, file } of staged) (0, import_node_fs5.renameSync)(beside, file);
  } catch (error) {
    for (const { beside } of staged) (0, import_node_fs5.rmSync)(beside, { force: true });
    throw error;
  }
}
function contentOf(file) {
  try {
    return (0, import_node_fs5.readFileSync)(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
function stage(beside, write2) {
  try {
    stageOrFail(beside, write2);
  } catch (error) {
    (0, import_node_fs5.rmSync)(beside, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: write2.file }) : error;
  }
}
function stageOrFail(beside, { file, text, mode }) {
  (0, import_node_fs5.mkdirSync)(import_node_path3.default.dirname(file), { recursive: true });
  const before = (0, import_node_fs5.statSync)(file, { throwIfNoEntry: false });
  const descriptor = (0, import_node_fs5.openSync)(beside, "wx", mode);
  try {
    (0, import_node_fs5.writeFileSync)(descriptor, text);
    if (before) {
      const isOwn = before.uid === process.getuid?.() && before.gid === process.getgid?.();
      if (!isOwn) (0, import_node_fs5.fchownSync)(descriptor, before.uid, before.gid);
      (0, import_node_fs5.fchmodSync)(descriptor, before.mode & 4095);
    }
    (0, import_node_fs5.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs5.closeSync)(descriptor);
  }
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/cli/flags.ts
var import_node_util = require("node:util");

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

// src/cli/inputs.ts
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/cli/one-of.ts
function oneOf(flag, word, words) {
  const found = words.find((each) => each === word);
  if (found === void 0) throw new UsageError(`${flag} is one of ${words.join(", ")}; got ${word}`);
  return found;
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path7, added, removed, oldPosInc, options) {
    const last = path7.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path7.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path7.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
var FILE_HEADERS_ONLY = {
  includeIndex: false,
  includeUnderline: false,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/report.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/cli/rendered.ts
var import_node_path5 = __toESM(require("node:path"), 1);

// src/node/place.ts
var import_node_fs6 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);
function placesBelow(files, taken = /* @__PURE__ */ new Map()) {
  const owners = new Map([...taken].map(([file, what]) => [realPathOf(file), what]));
  const placed = files.map((wanted) => {
    const place2 = placeBelow(wanted);
    if ("refused" in place2) return place2;
    const other = owners.get(place2.file);
    owners.set(place2.file, `the output ${wanted.below}`);
    return other === void 0 ? place2 : { refused: `would overwrite ${other}` };
  });
  const all = new Map(placed.flatMap((place2, i) => "file" in place2 ? [[place2.file, files[i].below]] : []));
  return placed.map((place2) => {
    const above = "file" in place2 ? parentsOf(place2.file).find((parent) => all.has(parent)) : void 0;
    return above === void 0 ? place2 : { refused: `lies below the output ${all.get(above)}, which is a file` };
  });
}
function parentsOf(file) {
  const parent = import_node_path4.default.dirname(file);
  return parent === file ? [] : [parent, ...parentsOf(parent)];
}
function placeBelow({ directory, below }) {
  if (import_node_path4.default.isAbsolute(below)) return { refused: "is an absolute path" };
  const root = realPathOf(import_node_path4.default.resolve(directory));
  const wanted = import_node_path4.default.join(root, below);
  if (!isWithin(wanted, root)) return { refused: `lies outside of ${directory}` };
  if (wanted === root || /(?:^|\/)\.?$/.test(below)) return { refused: "is a directory" };
  const parent = realPathOf(import_node_path4.default.dirname(wanted));
  if (!isWithin(parent, root)) return { refused: `leads outside of ${directory} through a symbolic link` };
  const above = nearestThere(parent);
  if (statsOf(above)?.isDirectory() !== true) return { refused: `${above} is not a directory` };
  const file = import_node_path4.default.join(parent, import_node_path4.default.basename(wanted));
  const stats = statsOf(file);
  return stats?.isSymbolicLink() === true ? behindLink(file, root, directory) : asFile(file, stats);
}
function behindLink(link, root, directory) {
  const target = realPathOf(link);
  const stats = statsOf(target);
  if (stats === void 0 || stats.isSymbolicLink()) return { refused: "is a symbolic link that leads nowhere" };
  return isWithin(target, root) ? asFile(target, stats) : { refused: `leads outside of ${directory} through a symbolic link` };
}
function asFile(file, stats) {
  if (stats === void 0 || stats.isFile()) return { file };
  return { refused: stats.isDirectory() ? "is a directory" : "is no regular file" };
}
function isWithin(file, root) {
  return file === root || file.startsWith(root === "/" ? root : `${root}/`);
}
function statsOf(file) {
  try {
    return (0, import_node_fs6.lstatSync)(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function nearestThere(file) {
  return statsOf(file) !== void 0 || file === import_node_path4.default.dirname(file) ? file : nearestThere(import_node_path4.default.dirname(file));
}

// src/render/arithmetic.ts
function arithmeticOf({ keepalive, retries2, middleboxes, requirements }) {
  const defaults = TRIO.filter((id) => keepalive[id] === void 0);
  const valueOf = (id) => keepalive[id] ?? PARAMETERS[id].default;
  const trio = { time: valueOf("time"), intvl: valueOf("intvl"), probes: valueOf("probes") };
  const lost = requirements.surviveLostProbes;
  const retries = retries2 ?? PARAMETERS.retries2.default;
  return {
    trio,
    defaults,
    works: trio.time >= 0 && trio.intvl > 0 && trio.probes > 0,
    firstProbe: trio.time,
    period: probePeriod(trio),
    detection: detection(trio),
    worstDetection: worstDetection(trio),
    survivedOutage: survivedOutage(trio),
    path: middleboxes.map((box) => onPath(box, trio, lost)),
    retransmission: { retries2: retries, ...retransmission(retries) }
  };
}
function onPath(box, trio, lost) {
  const latestWithLoss = worstSilence(trio, lost);
  return {
    box,
    verdict: box.countsKeepalive === false ? null : pathVerdict(trio, box.idleTimeout, lost),
    latest: worstSilence(trio, 0),
    latestWithLoss,
    margin: box.idleTimeout - latestWithLoss
  };
}

// src/render/json.ts
function renderJson(model) {
  const { works, firstProbe: firstProbe2, period, detection: detection2, worstDetection: worstDetection2, survivedOutage: survivedOutage2, path: path7, retransmission: retransmission2 } = arithmeticOf(model);
  const output = {
    schemaVersion: 1,
    sysctl: Object.fromEntries(settingsOf(model).map(({ parameter, value }) => [PARAMETERS[parameter].key, value])),
    appliesTo: model.appliesTo,
    timing: works ? { firstProbe: firstProbe2, period, detection: detection2, worstDetection: exact(worstDetection2), survivedOutage: survivedOutage2 } : null,
    middleboxes: works ? path7.map(onPath2) : [],
    retransmission: { retries2: retransmission2.retries2, least: exact(retransmission2.least), most: exact(retransmission2.most) }
  };
  return `${JSON.stringify(output, null, 2)}
`;
}
function onPath2({ box, verdict, latest, latestWithLoss, margin }) {
  const { name, idleTimeout, countsKeepalive } = box;
  const probes = verdict === null ? null : { latest: exact(latest), latestWithLoss: exact(latestWithLoss), margin: exact(margin), verdict };
  return { name, idleTimeout, countsKeepalive, probes };
}
function exact(seconds2) {
  return Math.round(seconds2 * 1e3) / 1e3;
}

// src/model/duration.ts
var LONGEST = 2 ** 31 - 1;
function formatDuration(seconds2) {
  const parts = [];
  let rest = seconds2;
  for (const [unit, name] of [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]]) {
    const count = Math.floor(rest / unit);
    if (count > 0) parts.push(`${count} ${name}`);
    rest -= count * unit;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}
function rounded(seconds2) {
  return Math.ceil(seconds2 * 10 - 1e-9) / 10;
}

// src/render/name.ts
var LONGEST2 = 60;
function plainName(name) {
  const plain = Array.from(name.normalize("NFC")).slice(0, LONGEST2).join("");
  return plain.replaceAll(/[^\p{L}\p{M}\p{N} ._:/()+,-]/gu, "_").trim() || "_";
}

// src/render/comments.ts
function commentsOf(model, from) {
  const arithmetic = arithmeticOf(model);
  return [
    `Rendered by keepalint from ${plainName(from)}. Do not edit: change that file and render again.`,
    ...model.planned ? ["The values are planned from what is required there; keepalint plan says why."] : [],
    "",
    "These values act only on sockets with SO_KEEPALIVE. A connection that is idle already feels a lower",
    "time only when its old timer fires.",
    ...model.appliesTo === "containers" ? ["A container with a network namespace of its own does not inherit the host's values."] : [],
    "",
    ...arithmetic.works ? explained(model, arithmetic) : ["With these values keepalive does not work; keepalint lint says why."]
  ];
}
function explained(model, arithmetic) {
  return [...defaultsOf(arithmetic), firstProbe(arithmetic), silentPeer(model, arithmetic), outage(model, arithmetic), ...load(model, arithmetic), ...arithmetic.path.map((each) => middlebox(each, arithmetic, model)), dataInFlight(model, arithmetic)];
}
function defaultsOf({ defaults }) {
  if (defaults.length === 0) return [];
  return [`Left at the kernel default: ${defaults.map((id) => `${PARAMETERS[id].name} = ${PARAMETERS[id].default}`).join(", ")}.`];
}
function firstProbe({ firstProbe: first, period }) {
  const start = first === 0 ? "at once" : `${seconds(first)} after the last segment received`;
  return `First probe: ${start}, then every ${seconds(period)} while the peer answers.`;
}
function silentPeer({ requirements: { detectWithin } }, { trio, detection: detection2, worstDetection: worstDetection2 }) {
  const { time, intvl, probes } = trio;
  const required = detectWithin === null ? "" : `; required: within ${detectWithin} s`;
  return `Silent peer: given up after ${time} + ${intvl} * ${probes} = ${seconds(detection2)}, at worst after ${rounded(worstDetection2)} s (timers fire up to 12.7 % late)${required}.`;
}
function outage({ requirements: { surviveOutage } }, { trio: { intvl, probes }, survivedOutage: survivedOutage2 }) {
  const required = surviveOutage === null ? "" : `; required: ${surviveOutage} s`;
  return `Outage of the path: in one shorter than (${probes} - 1) * ${intvl} = ${survivedOutage2} s the kernel gives up no idle connection${required}.`;
}
function load({ requirements: { connections, maxProbesPerSecond } }, { period }) {
  if (connections === null) return [];
  const most = maxProbesPerSecond === null ? "" : `; allowed: ${maxProbesPerSecond}`;
  return [`Load: ${connections} idle connections send ${rounded(connections / Math.max(period, 1))} probes a second while their peers answer${most}.`];
}
function middlebox({ box, verdict, latest, latestWithLoss, margin }, { trio: { probes } }, { requirements: { surviveLostProbes: lost } }) {
  const name = `Middlebox ${plainName(box.name)}`;
  if (verdict === null) return `${name}: probes do not count there; it closes or forgets a connection after ${box.idleTimeout} s without data.`;
  const doubt = [...box.countsKeepalive === null ? ["if it counts probes, which is not known"] : [], ...box.recalled ? ["its idle timeout is from memory"] : []];
  const forgets = `${name}${doubt.length === 0 ? "" : ` (${doubt.join("; ")})`}: forgets an idle flow after ${box.idleTimeout} s; a probe comes within ${rounded(latest)} s`;
  if (verdict === "lost" || verdict === "at-risk") return `${forgets}, which is too late.`;
  if (probes <= lost) return `${forgets}, but ${probes} lost in a row end${probes === 1 ? "s" : ""} the connection, and ${lost} ${lost === 1 ? "is" : "are"} to be survived.`;
  const withLoss = lost === 0 ? "" : `, with ${lost === 1 ? "1 lost" : `${lost} lost in a row`} within ${rounded(latestWithLoss)} s`;
  if (verdict === "kept") return `${forgets}${withLoss}: ${Math.floor(margin * 10) / 10} s to spare.`;
  return `${forgets}${withLoss}, which is too late.`;
}
function dataInFlight({ retries2 }, { retransmission: { least, most } }) {
  if (retries2 === null) return `Data in flight: keepalive is silent then, and tcp_retries2 decides (kernel default ${PARAMETERS.retries2.default}: ${rounded(least)} s or more).`;
  return `Data in flight: keepalive is silent then; tcp_retries2 = ${retries2} drops the connection about ${rounded(least)} to ${rounded(most)} s after the first retransmission (round trip well below 200 ms).`;
}
function seconds(count) {
  return count < 120 ? `${count} s` : `${count} s (${formatDuration(count)})`;
}

// src/render/script.ts
var BEFORE = `
set -u
unset IFS
# Where sysctl(8) is, which the PATH of a plain user may lack.
PATH=\${PATH:+$PATH:}/usr/sbin:/sbin
export PATH

# KEY=OLD of what was changed, the latest first.
changed=

holds() {
  test "$(sysctl -n "$1" 2>/dev/null)" = "$2"
}

# Puts everything back before it says a word: whoever reads that may be gone.
give_up() {
  trap '' HUP INT TERM PIPE
  left=
  for pair in $changed; do
    holds "\${pair%%=*}" "\${pair#*=}" || sysctl -w "$pair" >/dev/null 2>&1
    holds "\${pair%%=*}" "\${pair#*=}" || left="$left $pair"
  done
  printf 'keepalive: %s\\n' "$1" >&2
  if test -z "$left"; then
    printf 'keepalive: nothing is changed\\n' >&2
  else
    printf 'keepalive: could not put back%s; set it by hand\\n' "$left" >&2
  fi
  exit 1
}

apply() {
  old=$(sysctl -n "$1") || give_up "cannot read $1"
  test "$old" = "$2" && return
  changed="$1=$old $changed"
  message=$(sysctl -w "$1=$2" 2>&1 >/dev/null)
  holds "$1" "$2" || give_up "$1 = $2 was refused\${message:+: $message}"
}

apply_all() {
  trap 'give_up interrupted' HUP INT TERM PIPE
`;
function renderScript(model, from) {
  const comments = ["Applies the values now, in this network namespace; they are gone after the next boot.", ...commentsOf(model, from)];
  const values = settingsOf(model).map(({ parameter, value }) => `  apply ${PARAMETERS[parameter].key} ${value}`);
  return ["#!/bin/sh", ...comments.map((line) => `# ${line}`.trimEnd()), ...BEFORE.trimEnd().split("\n"), ...values, "}", "", "apply_all", ""].join("\n");
}

// src/render/sysctl.ts
function renderSysctl(model, from) {
  const comments = commentsOf(model, from).map((line) => `# ${line}`.trimEnd());
  const values = settingsOf(model).map(({ parameter, value }) => `${PARAMETERS[parameter].key} = ${value}`);
  return [...comments, "", ...values, ""].join("\n");
}

// src/render/render.ts
var FORMATS = {
  sysctl: renderSysctl,
  script: renderScript,
  json: renderJson
};
function render(model, format, from = "keepalive.yaml") {
  return FORMATS[format](planned(model) ?? model, from);
}

// src/cli/rendered.ts
function renderedFrom(model, format, toPrint) {
  const { outputs } = model.model;
  const wanted = format === null && (outputs.length > 0 || !toPrint) ? outputs : [{ format: format ?? "sysctl", path: "" }];
  return wanted.map((output) => ({ model, format: output.format, below: output.path, text: render(model.model, output.format, import_node_path5.default.basename(model.path)) }));
}
function place(rendered, out, { cwd }) {
  const wanted = rendered.map(({ model, below }) => ({ directory: out === null ? import_node_path5.default.dirname(model.path) : import_node_path5.default.resolve(cwd, out), below }));
  const places = placesBelow(wanted, new Map(rendered.map(({ model }) => [model.path, `the model ${model.shown}`])));
  return rendered.map((each, i) => {
    const { directory, below } = wanted[i];
    const shown = displayPath(import_node_path5.default.join(directory, below), cwd);
    const found = places[i];
    if ("refused" in found) return { path: shown, message: found.refused, absent: false };
    if (isModelFile(below)) return { path: shown, message: "has the name of a model; give the output another one", absent: false };
    try {
      return { ...each, file: found.file, shown, before: contentOf(found.file) };
    } catch (error) {
      return problemOf(shown, error);
    }
  });
}
function isModelFile(below) {
  return modelAmong([import_node_path5.default.basename(below)]) !== void 0;
}
function isChanged({ before, text }) {
  return before?.equals(Buffer.from(text)) !== true;
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/patch.ts
var MOST_EDITS = 2e3;
function printPatches(placed, out, { stdout, stderr }) {
  const changed = placed.filter(isChanged);
  if (changed.length === 0) return EXIT.clean;
  for (const each of changed) {
    const patch = patchOf(each);
    stdout.write(stdout.isTTY === true ? patch.split("\n").map(visible).join("\n") : patch);
  }
  const models = [...new Set(changed.map(({ model }) => visible(model.shown)))].join(" ");
  const command = `keepalint render ${out === null ? "--write" : `--out ${visible(out)}`} ${models}`;
  stderr.write(`keepalint: ${changed.length} of ${counted(placed.length, "output")} ${changed.length === 1 ? "is" : "are"} not what ${models} renders; to write what it renders: ${command}
`);
  return EXIT.findings;
}
function patchOf({ shown, text, before }) {
  return unifiedPatch(shown, before === null ? null : decode(before), { text, bom: false });
}
function unifiedPatch(shown, before, after) {
  const ending = shown.includes(" ") ? "	" : "";
  const [old, name] = [before === null ? "/dev/null" : `a/${shown}${ending}`, `b/${shown}${ending}`];
  const [from, to] = [before, after].map((source) => source === null ? "" : whole(source));
  const patch = createTwoFilesPatch(old, name, from, to, void 0, void 0, { context: 3, maxEditLength: MOST_EDITS, headerOptions: FILE_HEADERS_ONLY });
  return patch ?? replacement(old, name, from, to);
}
function whole({ text, bom }) {
  return `${bom ? "\uFEFF" : ""}${text}`;
}
function replacement(old, name, before, after) {
  const [out, into] = [before, after].map((text) => text.split(/(?<=\n)/));
  const hunk = `@@ -1,${out.length} +1,${into.length} @@
`;
  const lines = [...out.map((line) => `-${line}`), ...into.map((line) => `+${line}`)];
  return `--- ${old}
+++ ${name}
${hunk}${lines.map((line) => line.endsWith("\n") ? line : `${line}
\\ No newline at end of file
`).join("")}`;
}

// src/cli/render.ts
var RENDER_FLAGS = {
  format: { type: "string" },
  out: { type: "string" },
  write: { type: "boolean" },
  check: { type: "boolean" }
};
async function render2(argv, world) {
  const options = parseOptions(argv);
  const models = [];
  const problems = [];
  for (const given of options.models.length === 0 ? [nearestModel(world)] : options.models) {
    const loaded = await load2(given, world);
    if ("problems" in loaded) problems.push(...loaded.problems);
    else models.push(loaded);
  }
  const rendered = models.flatMap((model) => {
    const nothing = nothingToRender(model, options);
    if (nothing !== null) problems.push({ path: model.shown, message: nothing, absent: false });
    return nothing === null ? renderedFrom(model, options.format, options.mode === "print") : [];
  });
  const places = options.mode === "print" ? [] : place(rendered, options.out, world);
  const placed = places.filter((each) => "file" in each);
  problems.push(...places.filter((each) => "message" in each));
  for (const { path: where, message } of problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}
`);
  if (problems.length > 0) return EXIT.wrong;
  if (options.mode === "print") return print(rendered, world);
  return options.mode === "check" ? printPatches(placed, options.out, world) : write(placed, world);
}
function parseOptions(argv) {
  const { value, on, positionals } = readFlags(argv, RENDER_FLAGS, "render");
  const [out, check, wantsWrite] = [value("out") ?? null, on("check") ?? false, on("write") ?? false];
  if (out === "") throw new UsageError("--out is empty; write --out . for the working directory");
  if (check && wantsWrite) throw new UsageError("--check only compares and --write writes; pass one of the two");
  if (out !== null && wantsWrite) throw new UsageError("--out DIR writes below DIR and --write to where the model is; pass one of the two");
  const mode = check ? "check" : wantsWrite || out !== null ? "write" : "print";
  const format = value("format") === void 0 ? null : oneOf("--format", value("format"), OUTPUT_FORMATS);
  if (format !== null && mode !== "print") throw new UsageError(`--format prints one format; ${mode === "check" ? "--check compares" : "--write and --out write"} the outputs that the model lists`);
  return { models: positionals, format, out, mode };
}
var NAMES = "keepalive.yaml, keepalive.yml or keepalive.json";
function nearestModel({ cwd }) {
  const found = modelFinder(newListing()).nearest(cwd);
  if (found === null) throw new UsageError(`found no ${NAMES} in ${cwd} or above; name the model: keepalint render FILE`);
  return found;
}
async function load2(given, { cwd, stdin }) {
  const { loadModel } = await Promise.resolve().then(() => __toESM(require("./models.js"), 1));
  if (given === "") throw new UsageError("a path is empty; leave it out to take the nearest keepalive.yaml");
  if (given === "-") return loadModel(import_node_path6.default.join(cwd, "keepalive.yaml"), cwd, await bytesOf(stdin));
  const full = import_node_path6.default.resolve(cwd, given);
  if (!isDirectory(full)) return loadModel(full, cwd);
  const inside = modelFinder(newListing()).nearest(full);
  if (inside === null || import_node_path6.default.dirname(inside) !== full) throw new UsageError(`found no ${NAMES} in ${given}`);
  return loadModel(inside, cwd);
}
function nothingToRender({ model }, { mode }) {
  const withValues = planned(model);
  if (withValues === null) return "no values meet what it requires; keepalint plan says what conflicts";
  if (settingsOf(withValues).length === 0) return "sets no values and requires nothing, so there is nothing to render; add keepalive: { time: 60, intvl: 10, probes: 6 }, with values of your own, or what they are to meet (middleboxes, requirements)";
  if (mode !== "print" && model.outputs.length === 0) return "lists no outputs; add outputs: [{ format: sysctl, path: etc/sysctl.d/60-keepalive.conf }]";
  return null;
}
function print(rendered, { stdout }) {
  const heading = ({ below, format }) => `==> ${visible(below === "" ? format : below)} <==
`;
  stdout.write(rendered.map((each, i) => rendered.length === 1 ? each.text : `${i === 0 ? "" : "\n"}${heading(each)}${each.text}`).join(""));
  return EXIT.clean;
}
function write(placed, { stdout, stderr }) {
  const changed = placed.filter(isChanged);
  try {
    writeAll(changed.map(({ file, text, format }) => ({ file, text, mode: format === "script" ? 493 : 420 })));
  } catch (error) {
    const { message } = problemOf("", error);
    const failed = changed.find(({ file }) => error instanceof Error && "path" in error && error.path === file);
    stderr.write(`keepalint: cannot write ${visible(failed?.shown ?? "the outputs")}: ${message.replace("may read it", "may write it")}; nothing is changed
`);
    return EXIT.wrong;
  }
  for (const each of placed) stdout.write(`${visible(each.shown)}: ${changed.includes(each) ? "written" : "unchanged"}
`);
  return EXIT.clean;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  RENDER_FLAGS,
  render
});
