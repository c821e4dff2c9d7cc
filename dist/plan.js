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

// src/cli/plan.ts
var plan_exports = {};
__export(plan_exports, {
  PLAN_FLAGS: () => PLAN_FLAGS,
  plan: () => plan2
});
module.exports = __toCommonJS(plan_exports);
var import_node_path4 = __toESM(require("node:path"), 1);

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
  const { path: path5, outlast, detectWithin, surviveOutage } = demands;
  if (path5 && (worstSilence(trio, path5.lostProbes) >= path5.idleTimeout || trio.probes <= path5.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function largestTime(intvl, probes, demands, most) {
  const { path: path5, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path5 === void 0 ? Infinity : Math.floor(path5.idleTimeout / LATE - path5.lostProbes * intvl),
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

// src/model/conflict.ts
var REQUIREMENTS = ["idleTimeout", "lostProbes", "detectWithin", "surviveOutage", "maxProbesPerSecond"];
function conflictsOf(limits) {
  if (plan(limits) !== null) return [];
  const stated = REQUIREMENTS.filter((each) => valueOf(limits, each) !== null && isStated(limits, each));
  const smallest = subsets(stated).find((kept) => plan(onlyWith(limits, kept)) === null) ?? stated;
  return smallest.map((requirement) => ({ requirement, value: valueOf(limits, requirement), possible: possibleFor(limits, requirement) }));
}
function isStated({ lostProbes, surviveOutage }, requirement) {
  return requirement === "lostProbes" ? lostProbes > 0 : requirement === "surviveOutage" ? surviveOutage > 0 : true;
}
function valueOf({ idleTimeout, lostProbes, detectWithin, surviveOutage, load }, requirement) {
  return { idleTimeout, lostProbes, detectWithin, surviveOutage, maxProbesPerSecond: load?.perSecond ?? null }[requirement];
}
function subsets(items) {
  const all = items.reduce((found, item) => [...found, ...found.map((each) => [...each, item])], [[]]);
  return all.toSorted((a, b) => a.length - b.length);
}
function onlyWith(limits, kept) {
  return REQUIREMENTS.filter((each) => !kept.includes(each)).reduce(without, limits);
}
function without(limits, requirement) {
  if (requirement === "maxProbesPerSecond") return { ...limits, load: null };
  return { ...limits, [requirement]: requirement === "idleTimeout" || requirement === "detectWithin" ? null : 0 };
}
var LONGEST = 2e4;
function possibleFor(limits, requirement) {
  const isPossible = (value2) => plan(withValue(limits, requirement, value2)) !== null;
  const value = valueOf(limits, requirement);
  if (requirement === "maxProbesPerSecond") return plan(without(limits, requirement)) === null ? null : leastRate(limits, isPossible);
  const grows = requirement === "idleTimeout" || requirement === "detectWithin";
  return grows ? nearest(value, LONGEST, isPossible) : nearest(value, 0, isPossible);
}
function nearest(from, to, isPossible) {
  if (!isPossible(to)) return null;
  let [no, yes] = [from, to];
  while (Math.abs(yes - no) > 1) {
    const middle = Math.trunc((yes + no) / 2);
    if (isPossible(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
function leastRate({ load }, isPossible) {
  const rateAt = (time) => load.connections / time;
  let [no, yes] = [7201, 1];
  while (no - yes > 1) {
    const middle = Math.trunc((no + yes) / 2);
    if (isPossible(rateAt(middle))) yes = middle;
    else no = middle;
  }
  return rateAt(yes);
}
function withValue(limits, requirement, value) {
  if (requirement !== "maxProbesPerSecond") return { ...limits, [requirement]: value };
  return { ...limits, load: limits.load && { ...limits.load, perSecond: value } };
}

// src/model/set-values.ts
function withValues(read, trio) {
  const edits = editsFor(read, trio).toSorted((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), read.text);
}
function editsFor(read, trio) {
  const present = TRIO.filter((id) => read.spanOf(["keepalive", id]) !== void 0);
  const replaced = present.map((id) => ({ ...read.spanOf(["keepalive", id]), text: String(trio[id]) }));
  const missing = TRIO.filter((id) => !present.includes(id));
  if (missing.length === 0) return replaced;
  return [...replaced, present.length === 0 ? wholeBlock(read, trio) : added(read, present, missing, trio)];
}
function keyIn({ text, spanOf }) {
  const start = spanOf(["version"], "key")?.start ?? 0;
  return text[start] === '"' ? (id) => `"${id}"` : (id) => id;
}
function pairs(ids, trio, key) {
  return ids.map((id) => `${key(id)}: ${trio[id]}`).join(", ");
}
function added(read, present, missing, trio) {
  const { text, spanOf } = read;
  const last = present.map((id) => spanOf(["keepalive", id])).reduce((a, b) => b.end > a.end ? b : a);
  const key = keyIn(read);
  const isFlow = text[spanOf(["keepalive"]).start] === "{";
  if (isFlow) return { start: last.end, end: last.end, text: `, ${pairs(missing, trio, key)}` };
  const first = spanOf(["keepalive", present[0]], "key");
  const indent = text.slice(text.lastIndexOf("\n", first.start) + 1, first.start);
  return behindLine(text, last.end, missing.map((id) => `${indent}${key(id)}: ${trio[id]}`));
}
function wholeBlock(read, trio) {
  const { text, spanOf } = read;
  const key = keyIn(read);
  const block = `{ ${pairs(TRIO, trio, key)} }`;
  const empty = spanOf(["keepalive"]);
  if (empty !== void 0 && spanOf(["keepalive"], "key") !== void 0) return { start: empty.start, end: empty.end, text: `${text[empty.start - 1] === ":" ? " " : ""}${block}` };
  const version = spanOf(["version"]);
  const versionKey = spanOf(["version"], "key");
  const isFlow = text.trimStart().startsWith("{") || text.slice(0, versionKey.start).trimEnd().endsWith("{");
  if (isFlow) return { start: version.end, end: version.end, text: `, ${key("keepalive")}: ${block}` };
  return behindLine(text, version.end, [`keepalive: ${block}`]);
}
function behindLine(text, offset, lines) {
  const newline = text.indexOf("\n", offset);
  const at = newline < 0 ? text.length : newline + 1;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const block = lines.map((line) => `${line}${lineEnd}`).join("");
  return { start: at, end: at, text: newline < 0 ? `${lineEnd}${block.slice(0, -lineEnd.length)}` : block };
}

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
function modelFinder(list) {
  const known = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs.existsSync)(import_node_path.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest3(parent);
  }
  function nearest3(directory) {
    let found = known.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path.default.join(directory, own);
      known.set(directory, found);
    }
    return found;
  }
  return { nearest: nearest3, outer: (model) => above(import_node_path.default.dirname(model)) };
}

// src/node/listing.ts
var import_node_fs2 = require("node:fs");
function newListing() {
  const listed = /* @__PURE__ */ new Map();
  return {
    of: (directory) => {
      let entries = listed.get(directory);
      if (entries === void 0) listed.set(directory, entries = (0, import_node_fs2.readdirSync)(directory, { withFileTypes: true }));
      return entries;
    },
    known: (directory) => listed.get(directory)
  };
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
function problemOf(path5, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path5, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

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
function nearest2(name, names, limit) {
  let best;
  let distance = limit + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const d = editDistance(name, candidate);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}
function editsFor2(word) {
  return Math.floor(word.length / 3);
}

// src/node/read.ts
var LARGEST = 2 ** 28;
function realPathOf(file) {
  try {
    return import_node_fs3.realpathSync.native(file);
  } catch {
    const directory = import_node_path2.default.dirname(file);
    return directory === file ? file : import_node_path2.default.join(realPathOf(directory), import_node_path2.default.basename(file));
  }
}

// src/node/write.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
function writeAll(writes) {
  const staged = [];
  try {
    for (const write2 of writes) {
      const beside = import_node_path3.default.join(import_node_path3.default.dirname(write2.file), `.keepalint-${Math.random().toString(36).slice(2)}`);
      stage(beside, write2);
      staged.push({ beside, file: write2.file });
    }
    for (const { beside, file } of staged) (0, import_node_fs4.renameSync)(beside, file);
  } catch (error) {
    for (const { beside } of staged) (0, import_node_fs4.rmSync)(beside, { force: true });
    throw error;
  }
}
function stage(beside, write2) {
  try {
    stageOrFail(beside, write2);
  } catch (error) {
    (0, import_node_fs4.rmSync)(beside, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: write2.file }) : error;
  }
}
function stageOrFail(beside, { file, text, mode }) {
  (0, import_node_fs4.mkdirSync)(import_node_path3.default.dirname(file), { recursive: true });
  const before = (0, import_node_fs4.statSync)(file, { throwIfNoEntry: false });
  const descriptor = (0, import_node_fs4.openSync)(beside, "wx", mode);
  try {
    (0, import_node_fs4.writeFileSync)(descriptor, text);
    if (before) {
      const isOwn = before.uid === process.getuid?.() && before.gid === process.getgid?.();
      if (!isOwn) (0, import_node_fs4.fchownSync)(descriptor, before.uid, before.gid);
      (0, import_node_fs4.fchmodSync)(descriptor, before.mode & 4095);
    }
    (0, import_node_fs4.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs4.closeSync)(descriptor);
  }
}

// src/model/duration.ts
var UNITS = { d: 86400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };
var DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/;
var LONGEST2 = 2 ** 31 - 1;
function parseDuration(text) {
  const groups = DURATION.exec(text)?.slice(1) ?? [];
  const parts = /^\d+$/.test(text) ? [text, "s"] : groups.filter((group) => group !== void 0);
  if (parts.length === 0) return void 0;
  let seconds = 0;
  for (let i = 0; i < parts.length; i += 2) seconds += Number(parts[i]) * UNITS[parts[i + 1]];
  return seconds <= LONGEST2 ? seconds : void 0;
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

// src/report/plan-words.ts
function reasonsFor(trio, limits, intent) {
  const { time, intvl, probes } = trio;
  const outage = `an outage of (${probes} - 1) * ${intvl} = ${survivedOutage(trio)} s kills no idle connection`;
  const required = intent.surviveOutage === null ? `${SHORT_OUTAGE} s are taken as required, as nothing else is said` : `required are ${limits.surviveOutage} s`;
  return [`time is ${time}: ${timeBound(trio, limits, intent)}`, `intvl is ${intvl} and probes is ${probes}: ${outage} (${required}), the longest that costs time no more than 3 %`];
}
function timeBound(trio, limits, intent) {
  const { time, intvl, probes } = trio;
  const more = { ...trio, time: time + 1 };
  const { idleTimeout, detectWithin, lostProbes } = limits;
  const box = bindingMiddlebox(intent.middleboxes)?.name ?? "";
  if (detectWithin !== null && worstDetection(more) > detectWithin) {
    return `detection within ${detectWithin} s, timers up to 12.7 % late, leaves ${detectWithin} / ${LATE} - ${intvl} * ${probes} = ${rounded(detectWithin / LATE - intvl * probes)} s for it`;
  }
  if (idleTimeout !== null && worstSilence(more, lostProbes) >= idleTimeout) {
    return `${box} forgets an idle flow after ${idleTimeout} s, which with ${lostProbes} lost ${lostProbes === 1 ? "probe" : "probes"} and timers up to 12.7 % late leaves ${idleTimeout} / ${LATE} - ${lostProbes} * ${intvl} = ${rounded(idleTimeout / LATE - lostProbes * intvl)} s for it`;
  }
  if (idleTimeout !== null && detection(more) > idleTimeout) return `a silent peer is to be given up before ${box} forgets the flow, which leaves ${idleTimeout} - ${intvl} * ${probes} = ${idleTimeout - intvl * probes} s for it`;
  return `nothing requires a probe earlier than the ${SEARCHED.time} s of the kernel default`;
}
var NAMES = {
  idleTimeout: "the idle timeout of",
  lostProbes: "lost probes to survive",
  detectWithin: "detection within",
  surviveOutage: "an outage to survive of",
  maxProbesPerSecond: "probes a second, at most"
};
function conflictLine({ requirement, value, possible }, intent) {
  const box = requirement === "idleTimeout" ? ` ${bindingMiddlebox(intent.middleboxes)?.name ?? ""}` : "";
  const unit = requirement === "lostProbes" || requirement === "maxProbesPerSecond" ? "" : " s";
  const assumed = requirement === "surviveOutage" && intent.surviveOutage === null ? " (taken as required, as nothing else is said)" : "";
  const way = requirement === "surviveOutage" || requirement === "lostProbes" ? "no more than" : "at least";
  const wanted = possible === null ? "changing this alone does not help" : `possible with ${way} ${shown(possible, requirement)}${unit}`;
  return `${NAMES[requirement]}${box}: ${value}${unit}${assumed}; ${wanted}`;
}
function shown(value, requirement) {
  return String(requirement === "maxProbesPerSecond" ? Math.ceil(value * 10) / 10 : value);
}
var BYTES_PER_PROBE = 2 * (20 + 20 + 12);
function costOf({ time, intvl }, connections) {
  if (connections === null) return { probesPerSecond: null, bytesPerSecond: null };
  const probesPerSecond = connections / Math.max(time, intvl);
  return { probesPerSecond, bytesPerSecond: probesPerSecond * BYTES_PER_PROBE };
}
var FEWEST_RETRIES = 3;
function notCovered(trio, { detectWithin, middleboxes, appliesTo }) {
  const late = middleboxes.length > 0 ? [] : COMMON_MIDDLEBOXES.filter(({ idleTimeout }) => probePeriod(trio) >= idleTimeout);
  const proxies = middleboxes.filter(({ countsKeepalive }) => countsKeepalive === false).map(({ name }) => name);
  return [
    ...detectWithin === null ? [] : [inFlight(detectWithin)],
    `An application that sets TCP_USER_TIMEOUT has the number of probes ignored: its idle connection is dropped at the first of ${trio.time} + ${trio.intvl}, ${trio.time} + 2 * ${trio.intvl}, ... s that is not before that timeout, and a live peer whose window stays closed for so long is dropped as well.`,
    ...late.length === 0 ? [] : [`No middlebox is declared: if idle flows cross ${late.map(({ name, idleTimeout }) => `${name} (${idleTimeout} s)`).join(", ")} or the like, they are forgotten before a probe comes; say what is on the path (--middlebox).`],
    ...proxies.length === 0 ? [] : [`${proxies.join(", ")}: no probe crosses a terminating proxy or restarts its idle timer; each of its legs needs values of its own.`],
    ...appliesTo === "containers" ? ["Containers with a network namespace of their own start with the kernel defaults: set the values in each of them."] : []
  ];
}
function inFlight(detectWithin) {
  let retries = PARAMETERS.retries2.default;
  while (retries >= FEWEST_RETRIES && retransmission(retries).most > detectWithin) retries--;
  const perSocket = `TCP_USER_TIMEOUT of ${detectWithin * 1e3} ms on the sockets`;
  const remedy = retries < FEWEST_RETRIES ? `only ${perSocket} does` : `tcp_retries2 = ${retries} (given up after at most ${rounded(retransmission(retries).most)} s) or ${perSocket} does`;
  return `With data in flight keepalive is silent, and the kernel default of tcp_retries2 = ${PARAMETERS.retries2.default} gives up after ${rounded(retransmission(PARAMETERS.retries2.default).least)} s at the earliest: to be within ${detectWithin} s, ${remedy}.`;
}

// src/report/plan.ts
function planText({ trio, limits, intent, conflicts }) {
  if (trio === null) return `No values meet all of this; these requirements conflict:

${conflicts.map((each) => `  ${conflictLine(each, intent)}
`).join("")}`;
  const values = TRIO.map((id) => `${PARAMETERS[id].key} = ${trio[id]}
`);
  const found = `A silent peer is given up after ${trio.time} + ${trio.intvl} * ${trio.probes} = ${detection(trio)} s, at worst after ${rounded(worstDetection(trio))} s.`;
  const beyond = notCovered(trio, intent).map((line) => `  ${line}
`);
  return `${values.join("")}
${reasonsFor(trio, limits, intent).map((line) => `${line}
`).join("")}
${found}
${costLine(trio, intent)}
Not covered:
${beyond.join("")}`;
}
function costLine(trio, { connections }) {
  const { probesPerSecond, bytesPerSecond } = costOf(trio, connections ?? 1e3);
  const many = connections === null ? "for every 1000 idle connections" : `for ${connections} idle connections`;
  return `Steady cost ${many}: ${rounded(probesPerSecond)} probes a second, ${rounded(bytesPerSecond / 1e3)} kB a second with the answers (IPv4, timestamps).`;
}
function planJson({ trio, limits, intent, conflicts }) {
  const output = {
    schemaVersion: 1,
    feasible: trio !== null,
    keepalive: trio,
    why: trio === null ? [] : reasonsFor(trio, limits, intent),
    cost: trio === null ? { probesPerSecond: null, bytesPerSecond: null } : costOf(trio, intent.connections),
    notCovered: trio === null ? [] : notCovered(trio, intent),
    conflicts: conflicts.map((each) => ({ ...each, message: conflictLine(each, intent) }))
  };
  return `${JSON.stringify(output, null, 2)}
`;
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
  const likely = nearest2(flag, flags, editsFor2(flag.slice(2)));
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

// src/cli/options.ts
function intentOfFlags({ values, value }) {
  const detectWithin = durationOf("--detect-within", value("detect-within"), 1);
  const surviveOutage = durationOf("--survive-outage", value("survive-outage"), 0);
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
function durationOf(flag, text, least, most = Infinity) {
  if (text === void 0) return null;
  const seconds = parseDuration(text);
  if (seconds === void 0 || seconds < least || seconds > most) {
    const range = most < Infinity ? `of ${formatDuration(least)} to ${formatDuration(most)}, ` : least > 0 ? "above 0, " : "";
    throw new UsageError(`${flag} needs a duration ${range}${DURATIONS}; got ${text}`);
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
  const given = rest.length === 0 ? void 0 : durationOf(`--middlebox ${name}=`, rest.join("="), 1) ?? void 0;
  if (/^[\d-]/.test(name) || name === "") {
    if (rest.length > 0) throw new UsageError(`--middlebox ${text}: a name comes before the =, as in azure-lb-rule=15m; for a box without one, give just the timeout`);
    return { name: `a middlebox (${name})`, idleTimeout: durationOf("--middlebox", name, 1), countsKeepalive: true, recalled: false };
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
  const likely = containing.length > 0 ? containing.slice(0, 4) : [nearest2(name, ids, editsFor2(name))];
  const hint = likely[0] === void 0 ? "" : `; did you mean ${likely.join(", ")}?`;
  return `there is no middlebox ${name} in the catalogue${hint} (for one of your own, give its idle timeout: --middlebox 350s)`;
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/plan.ts
var PLAN_FLAGS = {
  middlebox: { type: "string" },
  "detect-within": { type: "string" },
  "survive-outage": { type: "string" },
  "survive-lost-probes": { type: "string" },
  connections: { type: "string" },
  "max-probes-per-second": { type: "string" },
  write: { type: "boolean" },
  format: { type: "string" }
};
async function plan2(argv, world) {
  const flags = readFlags(argv, PLAN_FLAGS, "plan");
  const { value, on, positionals } = flags;
  const format = oneOf("--format", value("format") ?? "text", ["text", "json"]);
  if (positionals.length > 1) throw new UsageError(`plan takes one model; got ${positionals.join(" ")}`);
  const loaded = await modelOf(positionals[0], world);
  if (loaded !== null && "problems" in loaded) {
    for (const { path: where, message } of loaded.problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}
`);
    return EXIT.wrong;
  }
  const intent = { ...NO_INTENT, ...loaded && intentOf(loaded.model), ...intentOfFlags(flags), ...loadOf(value("connections"), value("max-probes-per-second")) };
  const limits = limitsOf(intent);
  if (!asksForSomething(limits, intent)) throw new UsageError(intent.middleboxes.length > 0 ? `no probe restarts the idle timer of ${intent.middleboxes.map(({ name }) => name).join(", ")}, so nothing follows from it; say what else is on the path or required (--detect-within 2m)` : `${loaded ? `${loaded.shown} says` : "nothing says"} what the values are to meet; say what is on the path (--middlebox aws-nlb-tcp) or what is required (--detect-within 2m, --survive-outage 20s)`);
  const trio = plan(limits);
  const planned = { trio, limits, intent, conflicts: trio === null ? conflictsOf(limits) : [] };
  world.stdout.write(format === "json" ? planJson(planned) : planText(planned));
  if (trio === null) return EXIT.findings;
  return on("write") ? write(loaded, positionals[0], trio, world) : EXIT.clean;
}
async function modelOf(given, { cwd, stdin }) {
  const { loadModel } = await Promise.resolve().then(() => __toESM(require("./models.js"), 1));
  if (given === "") throw new UsageError("a path is empty; leave it out to take the nearest keepalive.yaml");
  if (given === "-") return loadModel(import_node_path4.default.join(cwd, "keepalive.yaml"), cwd, await bytesOf(stdin));
  const found = given === void 0 ? modelFinder(newListing()).nearest(cwd) : import_node_path4.default.resolve(cwd, given);
  return found === null ? null : loadModel(found, cwd);
}
function loadOf(connections, perSecond) {
  return {
    ...connections !== void 0 && { connections: amountOf("--connections", connections) },
    ...perSecond !== void 0 && { maxProbesPerSecond: amountOf("--max-probes-per-second", perSecond) }
  };
}
function amountOf(flag, text) {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number above 0; got ${text}`);
  return Number(text);
}
async function write(loaded, given, trio, { stderr }) {
  if (loaded === null || given === "-") throw new UsageError("--write puts the values into a keepalive.yaml, and there is none; keepalint init makes one");
  const { readModel } = await Promise.resolve().then(() => __toESM(require("./models.js"), 1));
  const text = withValues(loaded, trio);
  const again = readModel(text);
  const isThere = "model" in again && JSON.stringify(again.model.keepalive) === JSON.stringify(trio);
  if (!isThere) throw new UsageError(`${loaded.shown}: its keepalive: is written in a way that --write does not know; put the values there by hand`);
  try {
    writeAll([{ file: realPathOf(loaded.path), text: `${loaded.bom ? "\uFEFF" : ""}${text}`, mode: 420 }]);
  } catch (error) {
    stderr.write(`keepalint: cannot write ${visible(loaded.shown)}: ${problemOf("", error).message.replace("may read it", "may write it")}; nothing is changed
`);
    return EXIT.wrong;
  }
  stderr.write(`keepalint: ${visible(loaded.shown)}: written
`);
  return EXIT.clean;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PLAN_FLAGS,
  plan
});
