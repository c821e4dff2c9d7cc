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

// src/cli/timeline.ts
var timeline_exports = {};
__export(timeline_exports, {
  timeline: () => timeline
});
module.exports = __toCommonJS(timeline_exports);

// src/kernel/timing.ts
var LATE = 1.127;
function keepaliveWorks({ time, intvl, probes: probes3 }) {
  return time >= 0 && intvl > 0 && probes3 > 0;
}
function probePeriod({ time, intvl }) {
  return Math.max(time, intvl);
}
function detection({ time, intvl, probes: probes3 }) {
  return time + intvl * probes3;
}
function worstDetection(trio) {
  return LATE * (probePeriod(trio) + trio.intvl * trio.probes);
}
function survivedOutage({ intvl, probes: probes3 }) {
  return (probes3 - 1) * intvl;
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
function retransmissionTimes(retries) {
  const times = [0];
  for (let sent = 1; sent < retries; sent++) times.push(times.at(-1) + Math.min(RTO_MIN * 2 ** sent, RTO_MAX));
  return times.map((at) => Math.round(at * 10) / 10);
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

// src/draw/words.ts
function seconds(count) {
  return `${rounded(count)} s`;
}
function duration(count) {
  return count < 600 || !Number.isInteger(count) ? seconds(count) : `${count} s (${formatDuration(count)})`;
}
function doubts({ countsKeepalive, recalled }) {
  const each = [...countsKeepalive === null ? ["if it counts probes, which is not known"] : [], ...recalled ? ["its idle timeout is from memory"] : []];
  return each.length === 0 ? "" : ` (${each.join("; ")})`;
}
function metBy(deadline, { at, latest }) {
  if (latest <= deadline) return "met";
  return at <= deadline ? "unless-late" : "missed";
}
function rowsOf({ events, lanes }) {
  return [...events.map((event) => ({ key: whenOf(event), text: event.label })), ...lanes.filter(isSaidOfItself).map(({ name, caption }) => ({ key: name, text: caption }))];
}
function isSaidOfItself({ kind }) {
  return kind === "middlebox" || kind === "outage";
}
function whenOf(event) {
  if (!("marks" in event) || event.marks.length < 2) return seconds(event.at);
  return `${rounded(event.at)} to ${seconds(event.marks.at(-1))}`;
}

// src/draw/silent.ts
var REACH = 1.8;
function silentStory({ trio, intent: { middleboxes, detectWithin, surviveOutage } }) {
  const [at, latest] = [detection(trio), rounded(worstDetection(trio))];
  const gone = { at, latest };
  const deadline = detectWithin === null ? null : { at: detectWithin, met: metBy(detectWithin, gone) };
  const near = [...middleboxes.map(({ idleTimeout }) => idleTimeout), detectWithin ?? 0, trio.time + (surviveOutage ?? 0)].filter((each) => each <= latest * REACH);
  const end = Math.max(latest, ...near);
  const connection2 = { kind: "connection", name: "connection", caption: `dead from 0 s on, given up after ${sum(trio)} = ${duration(at)}, ${seconds(latest)} at the latest`, useless: 0, end: gone };
  return {
    kind: "silent",
    title: "The peer falls silent, the connection idle",
    origin: "the last segment is received",
    end,
    events: [...probeEvents(trio), givenUp(trio, gone), ...deadline === null ? [] : [required(deadline, gone)]].sort((a, b) => a.at - b.at),
    lanes: [
      { kind: "probes", name: "probes", caption: probesCaption(trio), late: 0, marks: probeTimes(trio).map((each) => ({ at: each, answered: false })) },
      ...middleboxes.map((box) => boxLane(box, gone, end)),
      ...outageLane(trio, surviveOutage),
      connection2
    ],
    deadline: deadline !== null && deadline.at <= end ? deadline : null
  };
}
function sum({ time, intvl, probes: probes3 }) {
  return `${time} + ${intvl} * ${probes3}`;
}
function probeTimes({ time, intvl, probes: probes3 }) {
  return Array.from({ length: probes3 }, (_, i) => time + i * intvl);
}
function probesCaption({ time, intvl, probes: probes3 }) {
  if (probes3 === 1) return `one, at ${seconds(time)}, in vain`;
  return `at ${seconds(time)}, then every ${seconds(intvl)}, ${probes3} in vain`;
}
function probeEvents(trio) {
  const [first, ...more] = probeTimes(trio);
  const latest = rounded(worstSilence(trio, 0));
  const start = { kind: "probes", answered: false, at: first, latest, marks: [first], label: `first probe (${seconds(latest)} at the latest), no answer` };
  if (more.length === 0) return [start];
  const rest = more.length === 1 ? "1 more" : `${more.length} more, every ${seconds(trio.intvl)}`;
  return [start, { kind: "probes", answered: false, at: more[0], latest: rounded(worstSilence(trio, more.length)), marks: more, label: `${rest}, no answer` }];
}
function givenUp(trio, { at, latest }) {
  return { kind: "given-up", at, latest, label: `given up with ETIMEDOUT: ${sum(trio)} = ${at} s (${seconds(latest)} at the latest)` };
}
function required(deadline, { at, latest }) {
  const verdict = { met: `met, ${seconds(deadline.at - latest)} to spare`, "unless-late": `missed where timers are late (${seconds(latest)})`, missed: `missed by ${seconds(at - deadline.at)}` }[deadline.met];
  return { kind: "required", at: deadline.at, latest: deadline.at, met: deadline.met, label: `required: found by then; ${verdict}` };
}
function boxLane(box, { at, latest }, end) {
  const { name, idleTimeout, countsKeepalive } = box;
  const what = countsKeepalive === false ? `ends what has no data after ${duration(idleTimeout)}` : `forgets the flow after ${duration(idleTimeout)} where no probe reaches it`;
  const order = idleTimeout < at ? `${seconds(at - idleTimeout)} before the host gives up` : idleTimeout <= latest ? "while the host gives up, if timers are late" : "after the host has given up";
  return { kind: "middlebox", name, caption: `${what}: ${order}${doubts(box)}`, idleTimeout, restarts: [0], forgotten: idleTimeout <= end ? idleTimeout : null, fate: idleTimeout < at ? "no-margin" : "kept" };
}
function outageLane(trio, surviveOutage) {
  const survived = survivedOutage(trio);
  if (surviveOutage === null || surviveOutage === 0) return [];
  const met = surviveOutage <= survived;
  const caption = `one of ${duration(surviveOutage)} is to be survived, and is${met ? "" : " not"}: the last probe goes out ${seconds(survived)} after the first`;
  return [{ kind: "outage", name: "outage", caption, from: trio.time, to: trio.time + surviveOutage, met: met ? "met" : "missed" }];
}

// src/draw/in-flight.ts
var REACH2 = 1.8;
function inFlightStory(retries2, { detectWithin }) {
  const { least, most } = retransmission(retries2);
  const gone = { at: Math.round(least * 10) / 10, latest: rounded(most) };
  const times = retransmissionTimes(retries2);
  const deadline = detectWithin === null ? null : { at: detectWithin, met: metBy(detectWithin, gone) };
  const isNear = deadline !== null && deadline.at <= gone.latest * REACH2;
  const connection2 = { kind: "connection", name: "connection", caption: `dead all along, given up not before ${seconds(gone.at)}, ${seconds(gone.latest)} at the latest`, useless: 0, end: gone };
  const events = [
    ...retransmissions(times),
    { kind: "given-up", ...gone, label: `given up with ETIMEDOUT, not before (tcp_retries2 = ${retries2}; ${duration(gone.latest)} at the latest)` },
    ...deadline === null ? [] : [required(deadline, gone)]
  ];
  return {
    kind: "in-flight",
    title: "The peer falls silent with data in flight",
    origin: "the first retransmission, about 0.2 s after the data",
    end: isNear ? Math.max(gone.latest, deadline.at) : gone.latest,
    events: events.sort((a, b) => a.at - b.at),
    lanes: [
      { kind: "retransmissions", name: "data again", caption: `${times.length === 1 ? "once" : `${times.length} times`}, each pause twice as long, up to 120 s`, marks: times },
      { kind: "probes", name: "probes", caption: "none while data waits for its acknowledgement", marks: [], late: 0 },
      connection2
    ],
    deadline: isNear ? deadline : null
  };
}
function retransmissions([first = 0, ...more]) {
  const start = { kind: "retransmissions", at: first, latest: first, marks: [first], label: "first retransmission; keepalive sends nothing from here on" };
  if (more.length === 0) return [start];
  const [at, last] = [more[0], more.at(-1)];
  return [start, { kind: "retransmissions", at, latest: rounded(LATE * last), marks: more, label: more.length === 1 ? "1 more" : `${more.length} more, each pause twice as long, up to 120 s` }];
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

// src/draw/live.ts
var SHOWN = 5;
function liveStory({ trio, intent }) {
  const boxes = intent.middleboxes.map((box) => onPath(box, trio, intent.surviveLostProbes));
  const first = boxes.filter(isForgetful).sort((a, b) => a.forgotten - b.forgotten)[0];
  const shared = { kind: "live", title: "The peer is alive, the connection idle", origin: "the last segment is received", deadline: null };
  if (first === void 0) return { ...shared, ...keptStory(trio, boxes, intent.surviveLostProbes) };
  return { ...shared, ...first.fate === "uncounted" ? closedStory(first, trio, boxes, intent.surviveLostProbes) : forgottenStory(first, trio, boxes, intent.surviveLostProbes) };
}
function isForgetful(each) {
  return each.forgotten !== null;
}
function onPath(box, trio, lost) {
  const { idleTimeout, countsKeepalive } = box;
  if (countsKeepalive === false) return { box, fate: "uncounted", forgotten: idleTimeout };
  const fate = pathVerdict(trio, idleTimeout, lost);
  if (fate !== "lost") return { box, fate, forgotten: null };
  return { box, fate, forgotten: trio.time >= idleTimeout ? idleTimeout : trio.time + idleTimeout };
}
function keptStory(trio, boxes, lost) {
  const times = probesUntil(trio, trio.time + (SHOWN - 1) * probePeriod(trio));
  const end = times.at(-1) + probePeriod(trio) / 2;
  const atRisk = boxes.some(({ fate }) => fate === "at-risk");
  const connection2 = { kind: "connection", name: "connection", caption: atRisk ? "open, unless a late timer loses it on the path" : "open for as long as the peer answers", useless: null, end: null };
  return { events: answered(trio, times), lanes: [probeLane(trio, times, []), ...boxes.map((each) => boxLane2(each, trio, lost, times)), connection2], end };
}
function forgottenStory(first, trio, boxes, lost) {
  const period = probePeriod(trio);
  const heard = trio.time < first.box.idleTimeout ? [trio.time] : [];
  const start = heard[0] === void 0 ? trio.time : heard[0] + period;
  const unheard = Array.from({ length: trio.probes }, (_, i) => start + i * trio.intvl);
  const at = start + trio.intvl * trio.probes;
  const latest = rounded(LATE * ((heard[0] ?? 0) + period + trio.intvl * trio.probes));
  const { name } = first.box;
  const gone = [
    { kind: "forgotten", at: first.forgotten, latest: first.forgotten, box: name, label: `${name} forgets the flow: nothing came through for ${duration(first.box.idleTimeout)}` },
    { kind: "probes", answered: false, at: start, latest: rounded(LATE * start), marks: [start], label: `the next probe finds the flow forgotten: as a rule a reset, or no answer at all` },
    { kind: "given-up", at, latest, label: `given up with ETIMEDOUT where no reset came (${seconds(latest)} at the latest)` }
  ];
  const connection2 = { kind: "connection", name: "connection", caption: `useless from ${seconds(first.forgotten)} on, unnoticed until ${seconds(start)} or, without a reset, ${seconds(at)}`, useless: first.forgotten, end: { at, latest } };
  return { events: [...answered(trio, heard), ...gone], lanes: [probeLane(trio, heard, unheard), ...boxes.map((each) => boxLane2(each, trio, lost, [...heard, ...unheard])), connection2], end: latest };
}
function closedStory({ box, forgotten }, trio, boxes, lost) {
  const times = probesUntil(trio, forgotten).filter((at) => at < forgotten);
  const gone = { kind: "forgotten", at: forgotten, latest: forgotten, box: box.name, label: `${box.name} closes or forgets the connection: no data for ${duration(box.idleTimeout)}, and probes are none` };
  const connection2 = { kind: "connection", name: "connection", caption: `ends at ${seconds(forgotten)}, whatever the probes do`, useless: forgotten, end: null };
  return { events: [...answered(trio, times), gone], lanes: [probeLane(trio, times, []), ...boxes.map((each) => boxLane2(each, trio, lost, times)), connection2], end: forgotten * 1.3 };
}
var MOST = 1e3;
function probesUntil(trio, last) {
  const period = probePeriod(trio);
  const count = Math.min(MOST, Math.floor((last - trio.time) / period) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => trio.time + i * period);
}
function answered(trio, times) {
  const [first, ...more] = times;
  if (first === void 0) return [];
  const period = probePeriod(trio);
  const start = { kind: "probes", answered: true, at: first, latest: rounded(LATE * first), marks: [first], label: `first probe (${seconds(LATE * first)} at the latest), and its answer` };
  const rest = more.length === 0 ? [] : [{ kind: "probes", answered: true, at: more[0], latest: rounded(LATE * more.at(-1)), marks: more, label: `another every ${seconds(period)} (${seconds(LATE * period)} at the latest), and so on while the peer answers` }];
  return [start, ...rest];
}
function probeLane(trio, heard, unheard) {
  const marks = [...heard.map((at) => ({ at, answered: true })), ...unheard.map((at) => ({ at, answered: false }))];
  const period = probePeriod(trio);
  const regular = `the first at ${seconds(trio.time)}, then every ${seconds(period)} (${seconds(LATE * period)} at the latest), each is answered`;
  const none = heard.length === 0 ? `none before the connection ends, the first would come at ${seconds(trio.time)}` : regular;
  return { kind: "probes", name: "probes", caption: unheard[0] === void 0 ? none : `the one at ${seconds(unheard[0])} finds the flow forgotten: as a rule a reset, or no answer`, marks, late: (LATE - 1) * period };
}
function boxLane2({ box, fate, forgotten }, trio, lost, sent) {
  const { name, idleTimeout } = box;
  const seen = fate === "uncounted" ? [] : fate === "lost" ? [trio.time].filter((at) => at < idleTimeout) : sent;
  const restarts = [0, ...seen.filter((at) => at > 0)];
  return { kind: "middlebox", name, caption: `${fateOf(box, fate, trio, lost)}${doubts(box)}`, idleTimeout, restarts, forgotten, fate };
}
function fateOf({ idleTimeout }, fate, trio, lost) {
  const idle = duration(idleTimeout);
  const within = seconds(worstSilence(trio, 0));
  const withLoss = lost === 0 ? "" : `, ${seconds(worstSilence(trio, lost))} with ${lost} lost`;
  switch (fate) {
    case "uncounted":
      return `closes or forgets a connection without data after ${idle}; probes do not count there`;
    case "lost":
      return `forgets an idle flow after ${idle}; probes are ${seconds(probePeriod(trio))} apart, which is too late`;
    case "at-risk":
      return `forgets an idle flow after ${idle}; a late timer probes only after ${within}, which is too late`;
    case "no-margin":
      return trio.probes <= lost ? `keeps the flow, but ${trio.probes} lost in a row end the connection` : `forgets an idle flow after ${idle}; a probe comes within ${within}, but${withLoss.slice(1)}: too late`;
    case "kept":
      return `keeps the flow: it forgets an idle one after ${idle}, and a probe comes within ${within}${withLoss}`;
  }
}

// src/draw/story.ts
function storiesOf(setting) {
  const idle = keepaliveWorks(setting.trio) ? [liveStory(setting), silentStory(setting)] : [];
  return setting.retries2 === null ? idle : [...idle, inFlightStory(setting.retries2, setting.intent)];
}

// src/draw/scale.ts
function scaleOf(story, { width, apart, cut: cutWidth, label }) {
  const { end } = story;
  const cut = cutOf(story, apart / width * end);
  const kept = cut === null ? end : end - (cut.to - cut.from);
  const unit = (cut === null ? width : width - cutWidth) / kept;
  const at = (seconds2) => {
    if (cut === null || seconds2 <= cut.from) return seconds2 * unit;
    if (seconds2 >= cut.to) return (seconds2 - (cut.to - cut.from)) * unit + cutWidth;
    return cut.from * unit + (seconds2 - cut.from) / (cut.to - cut.from) * cutWidth;
  };
  const step = STEPS.find((each) => each * unit >= label(String(Math.floor(end / each) * each))) ?? end;
  const ticks = multiples(step, 0, end).filter((tick) => cut === null || tick <= cut.from || tick >= cut.to);
  return { at, cut, ticks };
}
var STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, ...[1, 10, 100, 1e3, 1e4].flatMap((power) => [power, 2 * power, 5 * power].map((days) => days * 86400))];
function multiples(step, from, to) {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, i) => Math.round((first + i) * step * 10) / 10);
}
var MARGIN = 0.06;
function cutOf(story, apart) {
  const { end } = story;
  const moments = momentsOf(story);
  const gaps = moments.slice(1).map((to, i) => ({ from: moments[i], to, length: to - moments[i] }));
  if (!gaps.some(({ length }) => length < apart)) return null;
  const bands = bandsOf(story);
  const empty = gaps.filter(({ from, to }) => !bands.some((band) => band.from < to && band.to > from));
  const longest = empty.reduce((most, gap) => most !== null && most.length >= gap.length ? most : gap, null);
  if (longest === null || longest.length < end / 2) return null;
  const margin = MARGIN * (end - longest.length);
  return longest.length > 4 * margin ? { from: longest.from + margin, to: longest.to - margin } : null;
}
function momentsOf({ lanes, deadline, end }) {
  const drawn = lanes.flatMap((lane) => {
    switch (lane.kind) {
      case "probes":
        return lane.marks.map(({ at }) => at);
      case "retransmissions":
        return [...lane.marks];
      case "middlebox":
        return lane.forgotten === null ? [] : [lane.forgotten];
      case "outage":
        return [lane.from, lane.to];
      case "connection":
        return lane.end === null ? [] : [lane.end.at, lane.end.latest];
    }
  });
  const all = [0, ...drawn, ...deadline === null ? [] : [deadline.at], end];
  return [...new Set(all)].filter((each) => each <= end).sort((a, b) => a - b);
}
function bandsOf({ lanes }) {
  return lanes.flatMap((lane) => {
    if (lane.kind === "outage") return [lane];
    return lane.kind === "connection" && lane.end !== null ? [{ from: lane.end.at, to: lane.end.latest }] : [];
  });
}

// src/draw/signs.ts
var UNICODE = { probe: "\u25BC", answer: "\u25B2", again: "\u25BC", keeps: "\u2501", restarts: "\u253F", on: "\u25B6", useless: "\u2500", late: "\u2592", gone: "\u2715", outage: "\u2584", required: "\u250A", axis: "\u2500", tick: "\u252C", cut: "\u2571\u2571" };
var ASCII = { probe: "v", answer: "^", again: "v", keeps: "=", restarts: "+", on: ">", useless: "-", late: "~", gone: "x", outage: "#", required: ":", axis: "-", tick: "+", cut: "//" };

// src/draw/text-lanes.ts
var CUT = 2;
function drawLane(lane, canvas) {
  const { story, signs } = canvas;
  const rows = lane.kind === "probes" ? probes(lane, canvas) : [lineOf(lane, canvas)];
  for (const row of rows) {
    const { deadline } = story;
    if (deadline !== null && row[columnOf(deadline.at, canvas)]?.sign === " ") put(row, columnOf(deadline.at, canvas), signs.required, styleOf(deadline.met));
    markCut(row, canvas);
  }
  return rows;
}
function markCut(row, canvas) {
  const column = cutColumn(canvas);
  if (column !== null) for (const [i, sign] of Array.from(canvas.signs.cut).entries()) put(row, column + i, sign, "dim");
}
function blank(columns, sign = " ") {
  return Array.from({ length: columns }, () => ({ sign, style: null }));
}
function put(cells, column, sign, style) {
  if (column < cells.length) cells[column] = { sign, style };
}
function columnOf(seconds2, { scale, columns }) {
  return Math.min(columns - 1, Math.round(scale.at(seconds2)));
}
function cutColumn(canvas) {
  return canvas.scale.cut === null ? null : columnOf(canvas.scale.cut.from, canvas) + 1;
}
function styleOf(met) {
  return met === "met" ? "green" : met === "missed" ? "red" : "yellow";
}
function fill(cells, from, to, sign, style, canvas) {
  const [first, end] = [columnOf(from, canvas), columnOf(to, canvas)];
  for (let column = first; column < Math.max(end, first + 1); column++) put(cells, column, sign, style);
}
function write(cells, column, word, canvas) {
  const end = column + word.length;
  const gap = cutColumn(canvas);
  if (end > cells.length || gap !== null && column < gap + CUT && end > gap) return;
  for (const [i, sign] of Array.from(word).entries()) put(cells, column + i, sign, null);
}
function probes({ marks, late, caption }, canvas) {
  const { scale, columns, signs } = canvas;
  const [sent, back] = [blank(columns), blank(columns)];
  for (const { at, answered: answered2 } of marks) {
    const column = columnOf(at, canvas);
    const lateness = answered2 ? Math.round(scale.at(at + late) - scale.at(at)) : 0;
    for (let i = 1; i <= lateness; i++) put(sent, column + i, signs.late, "dim");
    put(sent, column, signs.probe, "cyan");
    if (answered2) put(back, column, signs.answer, "green");
  }
  if (marks.length === 0) write(sent, 2, caption, canvas);
  return marks.some(({ answered: answered2 }) => answered2) ? [sent, back] : [sent];
}
function lineOf(lane, canvas) {
  const { story: { end }, columns, signs } = canvas;
  const cells = blank(columns);
  switch (lane.kind) {
    case "retransmissions":
      for (const at of lane.marks) put(cells, columnOf(at, canvas), signs.again, "cyan");
      return cells;
    case "middlebox":
      fill(cells, 0, lane.forgotten ?? end, signs.keeps, lane.fate === "at-risk" || lane.fate === "no-margin" ? "yellow" : "green", canvas);
      for (const at of lane.restarts.slice(1)) put(cells, columnOf(at, canvas), signs.restarts, "green");
      if (lane.forgotten === null) put(cells, columns - 1, signs.on, "green");
      else ending(cells, lane.forgotten, "forgotten", canvas);
      return cells;
    case "outage":
      fill(cells, lane.from, lane.to, signs.outage, styleOf(lane.met), canvas);
      return cells;
    case "connection":
      fill(cells, 0, lane.useless ?? end, signs.keeps, "green", canvas);
      if (lane.end !== null) {
        fill(cells, lane.useless ?? 0, lane.end.at, signs.useless, "yellow", canvas);
        fill(cells, lane.end.at, lane.end.latest, signs.late, "red", canvas);
        ending(cells, lane.end.latest, "given up", canvas);
      } else if (lane.useless !== null) ending(cells, lane.useless, "ends", canvas);
      else put(cells, columns - 1, signs.on, "green");
      return cells;
  }
}
function ending(cells, at, word, canvas) {
  put(cells, columnOf(at, canvas), canvas.signs.gone, "red");
  write(cells, columnOf(at, canvas) + 2, word, canvas);
}

// src/draw/wrap.ts
var BLANK = / (?!(?:s|min|h|d)(?![a-z]))/;
function wrapped(text, width) {
  const lines2 = [];
  const longest = new RegExp(`.{1,${width}}`, "gsu");
  for (const word of text.split(BLANK).flatMap((each) => each.match(longest) ?? [])) {
    const last = lines2.at(-1);
    if (last !== void 0 && last.length + 1 + word.length <= width) lines2[lines2.length - 1] = `${last} ${word}`;
    else lines2.push(word);
  }
  return lines2;
}

// src/draw/text.ts
var NARROWEST = 60;
function storiesText(stories, options) {
  const signs = options.ascii ? ASCII : UNICODE;
  return [...stories.flatMap((story) => [...storyText(story, signs, options), ""]), ...legend(stories, signs, options)];
}
var LONGEST_NAME = 20;
var ANSWERS = "answers";
function storyText(story, signs, { width, paint }) {
  const left = Math.min(LONGEST_NAME, Math.max(...story.lanes.map(({ name }) => name.length))) + 2;
  const columns = width - left - 1;
  const scale = scaleOf(story, { width: columns - 1, apart: 1.5, cut: 4, label: (text) => Math.ceil(text.length * 1.5) + 2 });
  const canvas = { story, scale, columns, signs };
  const lanes = story.lanes.flatMap((lane) => drawLane(lane, canvas).map((cells, i) => ({ name: i === 0 ? lane.name : ANSWERS, cells })));
  return [
    paint("bold", story.title),
    ...wrapped(`0 s: ${story.origin}`, width).map((line) => paint("dim", line)),
    "",
    ...lanes.map(({ name, cells }) => `${shortened(name, left - 2).padEnd(left)}${printed(cells, paint)}`.trimEnd()),
    ...axis(canvas).map((text) => `${" ".repeat(left)}${paint("dim", text)}`),
    "",
    ...list(story, width)
  ];
}
function printed(cells, paint) {
  const runs = [];
  for (const { sign, style } of cells) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += sign;
    else runs.push({ style, text: sign });
  }
  return runs.map(({ style, text }) => style === null ? text : paint(style, text)).join("");
}
function axis(canvas) {
  const { scale, columns, signs } = canvas;
  const line = blank(columns, signs.axis);
  const numbers = blank(columns);
  for (const tick of scale.ticks) {
    const column = columnOf(tick, canvas);
    put(line, column, signs.tick, null);
    const text = `${tick}${tick === 0 ? " s" : ""}`;
    const start = Math.max(0, Math.min(columns - text.length, column - Math.floor((String(tick).length - 1) / 2)));
    for (const [i, sign] of Array.from(text).entries()) put(numbers, start + i, sign, null);
  }
  markCut(line, canvas);
  return [line, numbers].map((cells) => cells.map(({ sign }) => sign).join("").trimEnd());
}
function list(story, width) {
  const rows = rowsOf(story);
  const left = Math.min(LONGEST_NAME, Math.max(...rows.map(({ key }) => key.length))) + 2;
  return rows.flatMap(({ key, text }) => wrapped(text, width - left - 2).map((part, i) => `  ${(i === 0 ? shortened(key, left - 2) : "").padEnd(left)}${part}`));
}
function shortened(name, width) {
  return name.length <= width ? name : `${name.slice(0, width - 2)}..`;
}
function legend(stories, signs, { width, paint }) {
  const lanes = stories.flatMap((story) => story.lanes);
  const has = (kind) => lanes.some((lane) => lane.kind === kind);
  const probes3 = lanes.flatMap((lane) => lane.kind === "probes" ? lane.marks : []);
  const entries = [
    ...probes3.length > 0 ? [`${signs.probe} probe`] : [],
    ...probes3.some(({ answered: answered2 }) => answered2) ? [`${signs.answer} answer`] : [],
    ...has("retransmissions") ? [`${signs.again} retransmission`] : [],
    ...lanes.some((lane) => lane.kind === "middlebox" && lane.restarts.length > 1) ? [`${signs.restarts} idle timeout starts anew`] : [],
    `${signs.keeps} works`,
    `${signs.useless} dead, not noticed`,
    `${signs.late} late timers`,
    `${signs.gone} the end of it`,
    ...has("outage") ? [`${signs.outage} outage`] : [],
    ...stories.some(({ deadline }) => deadline !== null) ? [`${signs.required} required`] : []
  ];
  const lines2 = [];
  for (const entry of entries) {
    const last = lines2.at(-1);
    if (last !== void 0 && last.length + 3 + entry.length <= width) lines2[lines2.length - 1] = `${last}   ${entry}`;
    else lines2.push(entry);
  }
  return lines2.map((line) => paint("dim", line));
}

// src/report/paint.ts
var CODES = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39], dim: [2, 22], underline: [4, 24] };
var paintNot = (_, text) => text;
var paintAnsi = (style, text) => `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m`;
function painter(color) {
  return color ? paintAnsi : paintNot;
}

// src/draw/svg-lanes.ts
function number(value) {
  return String(Math.round(value * 10) / 10);
}
function drawLane2(lane, end, place, cut) {
  switch (lane.kind) {
    case "probes":
      return lane.marks.length === 0 ? { height: 0, shapes: "" } : probes2(lane, end, place);
    case "retransmissions":
      return { height: 30, shapes: baseline(26, end, place) + lane.marks.map((at, i) => arrow(place(at), 4, 24, "probe", widthOf(lane.marks.slice(Math.max(0, i - 1), i + 2), place))).join("") };
    case "middlebox":
      return middlebox(lane, end, place, cut);
    case "outage":
      return { height: 20, shapes: bar(lane.from, Math.min(lane.to, end), 4, 12, toneOf(lane.met), place) };
    case "connection":
      return connection(lane, end, place);
  }
}
function toneOf(met) {
  return met === "met" ? "good" : met === "missed" ? "bad" : "doubtful";
}
function baseline(y, end, place) {
  return `<path class="grid" d="M${number(place(0))} ${y}H${number(place(end))}"/>`;
}
function widthOf(marks, place) {
  const gaps = marks.slice(1).map((at, i) => place(at) - place(marks[i]));
  return Math.max(1.2, Math.min(3, Math.min(...gaps, 12) / 4));
}
function arrow(x, top, bottom, tone, width) {
  const line = `<path class="s-${tone}" stroke-width="${number(width)}" d="M${number(x)} ${top}V${bottom}"/>`;
  const head = width < 2 ? "" : `<path class="f-${tone}" d="M${number(x)} ${bottom}l-5 -9h10z"/>`;
  return line + head;
}
function probes2({ marks, late }, end, place) {
  const isAnswered = marks.some(({ answered: answered2 }) => answered2);
  const width = widthOf(marks.map(({ at }) => at), place);
  const shapes = marks.map(({ at, answered: answered2 }) => {
    const band = answered2 ? `<rect fill="url(#late)" x="${number(place(at))}" y="6" width="${number(Math.max(0, Math.min(place(end), place(at + late)) - place(at)))}" height="18"/>` : "";
    const back = answered2 ? `<path class="s-good" stroke-width="${number(width)}" d="M${number(place(at))} 30V44"/>${width < 2 ? "" : `<path class="f-good" d="M${number(place(at))} 28l-5 9h10z"/>`}` : "";
    return band + arrow(place(at), 4, 24, "probe", width) + back;
  });
  return { height: isAnswered ? 48 : 30, shapes: baseline(26, end, place) + shapes.join("") };
}
var TOP = 4;
var BOTTOM = 44;
function middlebox({ idleTimeout, restarts, forgotten, fate }, end, place, cut) {
  const tone = fate === "at-risk" || fate === "no-margin" ? "doubtful" : "good";
  const left = (since) => TOP + (BOTTOM - TOP) * Math.min(1, since / idleTimeout);
  const stop = forgotten ?? end;
  const stretches = restarts.filter((at) => at < stop);
  const points = stretches.map((at, i) => {
    const next = Math.min(stop, stretches[i + 1] ?? stop);
    const bends = cut === null ? [] : [cut.from, cut.to].filter((bend) => bend > at && bend < next);
    return [at, ...bends, next].map((each) => `L${number(place(each))} ${number(left(each - at))}`).join("");
  });
  const outline = points.join("").replace(/^L/, "M");
  const area = `<path class="f-${tone} soft" d="${outline}V${BOTTOM}H${number(place(0))}z"/><path class="s-${tone}" stroke-width="2.5" d="${outline}"/>`;
  const gone = forgotten === null ? "" : `<path class="s-bad dashed" d="M${number(place(forgotten))} ${BOTTOM}H${number(place(end))}"/>${cross(place(forgotten), BOTTOM - 4)}`;
  return { height: 54, shapes: baseline(BOTTOM, end, place) + area + gone };
}
function connection({ useless, end: gone }, end, place) {
  const open = bar(0, useless ?? end, 6, 14, "good", place);
  if (gone === null) return { height: 28, shapes: open + (useless === null ? "" : cross(place(useless), 13)) };
  const dead = bar(useless ?? 0, gone.at, 6, 14, "doubtful", place);
  const [from, to] = [place(gone.at), place(gone.latest)];
  const band = `<rect fill="url(#late)" x="${number(from)}" y="2" width="${number(to - from)}" height="22"/><path class="s-bad" stroke-width="2.5" d="M${number(from)} 2V24M${number(to)} 2V24"/>`;
  return { height: 30, shapes: open + dead + band };
}
function bar(from, to, y, height, tone, place) {
  const width = place(to) - place(from);
  return width <= 0 ? "" : `<rect class="f-${tone}" fill-opacity=".75" x="${number(place(from))}" y="${y}" width="${number(width)}" height="${height}"/>`;
}
function cross(x, y) {
  return `<path class="s-bad" stroke-width="3.5" d="M${number(x - 7)} ${y - 7}l14 14m0 -14l-14 14"/>`;
}

// src/draw/svg-style.ts
var WIDTH = 640;
var MARGIN2 = 20;
var PLOT = WIDTH - 2 * MARGIN2;
var LINE = 24;
var EM = 0.54;
var SIZES = { heading: 26, title: 22, text: 18 };
function fitting(size) {
  return Math.floor(PLOT / (size * EM));
}
var COLORS = {
  page: ["#ffffff", "#0d1117"],
  text: ["#1f2328", "#f0f6fc"],
  muted: ["#59636e", "#9198a1"],
  line: ["#d1d9e0", "#3d444d"],
  probe: ["#0969da", "#4493f8"],
  good: ["#1a7f37", "#3fb950"],
  doubtful: ["#9a6700", "#d29922"],
  bad: ["#cf222e", "#f85149"]
};
function colors(theme) {
  return Object.entries(COLORS).map(([name, pair]) => `--${name}:${pair[theme]}`).join(";");
}
var STYLE = `
.keepalint{${colors(0)};font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:${SIZES.text}px}
@media (prefers-color-scheme:dark){.keepalint{${colors(1)}}}
.keepalint text{fill:var(--text)}
.keepalint .heading{font-size:${SIZES.heading}px;font-weight:600}
.keepalint .title{font-size:${SIZES.title}px;font-weight:600}
.keepalint .name{font-weight:600}
.keepalint .muted{fill:var(--muted)}
.keepalint .page{fill:var(--page)}
.keepalint .axis{stroke:var(--muted);stroke-width:1.5;fill:none}
.keepalint .grid{stroke:var(--line);stroke-width:1.5;fill:none}
.keepalint .rule{stroke:var(--line);stroke-width:2;fill:none}
.keepalint .s-probe{stroke:var(--probe);fill:none}
.keepalint .f-probe{fill:var(--probe)}
.keepalint .s-good{stroke:var(--good);fill:none}
.keepalint .f-good{fill:var(--good)}
.keepalint .s-doubtful{stroke:var(--doubtful);fill:none}
.keepalint .f-doubtful{fill:var(--doubtful)}
.keepalint .s-bad{stroke:var(--bad);fill:none}
.keepalint .f-bad{fill:var(--bad)}
.keepalint .soft{fill-opacity:.22;stroke-width:2}
.keepalint .dashed{stroke-dasharray:6 5;stroke-width:2.5}
`.trim();

// src/draw/svg.ts
var WIDE = 0.64;
function storiesSvg(stories, about) {
  const blocks = stack([space(14), headingBlock(about), ...stories.map(storyBlock), legendBlock(stories), space(10)]);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="keepalint" role="img" aria-labelledby="keepalint-title keepalint-desc" viewBox="0 0 ${WIDTH} ${blocks.height}">
<title id="keepalint-title">${escaped(about.heading)}</title>
<desc id="keepalint-desc">${escaped(described(stories, about))}</desc>
<style>${STYLE}</style>
<defs><pattern id="late" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f-bad" width="3" height="7"/></pattern></defs>
<rect class="page" width="${WIDTH}" height="${blocks.height}"/>
${blocks.markup}
</svg>
`;
}
function described(stories, { details }) {
  const told = stories.map((story) => `${story.title} (0 s: ${story.origin}).
${rowsOf(story).map(({ key, text }) => `${key}: ${text}.`).join("\n")}`);
  return [details.join("\n"), ...told].join("\n\n");
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function escaped(text) {
  return text.replaceAll(new RegExp("[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|\\p{Surrogate}", "gu"), "").replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);
}
function stack(blocks) {
  let height = 0;
  const placed = blocks.map((block) => {
    const y = height;
    height += block.height;
    return block.markup === "" ? "" : `<g transform="translate(0 ${number(y)})">${block.markup}</g>`;
  });
  return { height: Math.ceil(height), markup: placed.filter((each) => each !== "").join("\n") };
}
function space(height) {
  return { height, markup: "" };
}
function lines(text, { kind = "", size = SIZES.text, name = "" } = {}) {
  const wide = "\u2007".repeat(Math.ceil(name.length * 0.1));
  const pieces = wrapped(name === "" ? text : `${name}:${wide} ${text}`, fitting(size));
  const step = size + 6;
  const markup = pieces.map((piece, i) => {
    const plain = piece.replace(wide, "");
    const content = i === 0 && name !== "" && plain.startsWith(`${name}:`) ? `<tspan class="name">${escaped(name)}</tspan>${escaped(plain.slice(name.length))}` : escaped(plain);
    return `<text${kind === "" ? "" : ` class="${kind}"`} x="${MARGIN2}" y="${(i + 1) * step - 6}">${content}</text>`;
  });
  return { height: pieces.length * step, markup: markup.join("") };
}
function headingBlock({ heading, details }) {
  return stack([lines(heading, { kind: "heading", size: SIZES.heading }), ...details.map((each) => lines(each, { kind: "muted" })), space(8)]);
}
function storyBlock(story) {
  const scale = scaleOf(story, { width: PLOT, apart: 6, cut: 26, label: (text) => text.length * 16 + 10 });
  const place = (at) => MARGIN2 + scale.at(at);
  const rule = { height: 16, markup: `<path class="rule" d="M${MARGIN2} 4H${WIDTH - MARGIN2}"/>` };
  return stack([
    space(10),
    rule,
    lines(story.title, { kind: "title", size: SIZES.title }),
    lines(`0 s: ${story.origin}`, { kind: "muted" }),
    ...story.lanes.flatMap((lane) => [space(10), lines(lane.caption, { name: lane.name }), space(4), laneBlock(lane, story, scale, place)]),
    ...required2(story),
    axisBlock(story, scale, place)
  ]);
}
function laneBlock(lane, { end, deadline }, scale, place) {
  const { height, shapes } = drawLane2(lane, end, place, scale.cut);
  if (height === 0) return space(0);
  const grid = scale.ticks.map((at) => `M${number(place(at))} 0V${height}`).join("");
  const line = deadline === null ? "" : `<path class="s-${toneOf(deadline.met)} dashed" d="M${number(place(deadline.at))} 0V${height}"/>`;
  return { height, markup: `<path class="grid" stroke-opacity=".5" d="${grid}"/>${shapes}${cutMark(height, scale, place)}${line}` };
}
function cutMark(height, { cut }, place) {
  if (cut === null) return "";
  const [from, to] = [place(cut.from), place(cut.to)];
  return `<path class="page" d="M${number(from + 10)} 0H${number(to - 1)}L${number(to - 10)} ${height}H${number(from + 1)}z"/><path class="axis" d="M${number(from + 10)} 0L${number(from + 1)} ${height}M${number(to - 1)} 0L${number(to - 10)} ${height}"/>`;
}
function required2({ events }) {
  const found = events.find((event) => event.kind === "required");
  if (found === void 0) return [];
  return [space(8), lines(`by ${seconds(found.at)}: ${found.label.replace(/^required: found by then; /, "")}`, { name: "required" })];
}
function axisBlock({ end }, scale, place) {
  const line = `<path class="axis" d="M${number(place(0))} 6H${number(place(end))}${scale.ticks.map((at) => `M${number(place(at))} 6v8`).join("")}"/>`;
  const labels = scale.ticks.map((tick) => {
    const text = `${tick}${tick === 0 ? " s" : ""}`;
    const half = text.length * SIZES.text * WIDE / 2;
    const [x, anchor] = tick === 0 ? [MARGIN2, "start"] : place(tick) + half > WIDTH - MARGIN2 ? [WIDTH - MARGIN2, "end"] : [place(tick), "middle"];
    return `<text class="muted" text-anchor="${anchor}" x="${number(x)}" y="32">${text}</text>`;
  });
  return stack([space(6), { height: 42, markup: line + cutMark(12, scale, place) + labels.join("") }]);
}
function legendBlock(stories) {
  const signs = [['class="f-good" fill-opacity=".75"', "works"], ['class="f-doubtful" fill-opacity=".75"', "dead, unnoticed"], ['fill="url(#late)"', "timers up to 12.7 % late"]];
  let x = MARGIN2;
  const markup = signs.map(([fill2, text]) => {
    const sign = `<rect ${fill2} x="${number(x)}" y="6" width="26" height="14"/><text class="muted" x="${number(x + 34)}" y="${LINE - 5}">${text}</text>`;
    x += 34 + text.length * SIZES.text * EM + 14;
    return sign;
  });
  const boxes = stories.some(({ lanes }) => lanes.some(({ kind }) => kind === "middlebox"));
  return stack([{ height: 28, markup: markup.join("") }, ...boxes ? [lines("Sinking area: what is left of the idle timeout.", { kind: "muted" })] : []]);
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
function parameterAt(key) {
  return BY_KEY.get(key);
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/report/timeline.ts
var SHOWN2 = [...TRIO, "retries2"];
function known({ trio, retries2 }) {
  return SHOWN2.flatMap((id) => {
    const value = id === "retries2" ? retries2 : trio[id];
    return value === null ? [] : [{ id, value }];
  });
}
var SO_KEEPALIVE = "These values act only on sockets with SO_KEEPALIVE.";
function timelineText(stories, setting, { source, origins, notes }, options) {
  const values = known(setting).map(({ id, value }) => {
    const { name, unit } = PARAMETERS[id];
    return `  ${name.padEnd(20)}  ${`${value}${unit === "s" ? " s" : ""}`.padEnd(8)}  ${origins[id] ?? "kernel default"}`.trimEnd();
  });
  const said = [...notes, SO_KEEPALIVE].flatMap((note) => wrapped(note, options.width));
  return `${[options.paint("bold", visible(source)), ...values, ...said, "", ...storiesText(stories.map(harmless), options)].join("\n")}
`;
}
function timelineSvg(stories, setting, { origins, notes }) {
  const { time, intvl, probes: probes3 } = setting.trio;
  const allDefault = Object.values(origins).every((origin) => origin === null);
  const values = known(setting).map(({ id, value }) => `${PARAMETERS[id].name} ${value}${PARAMETERS[id].unit === "s" ? " s" : ""}${origins[id] === null && !allDefault ? " (default)" : ""}`);
  return storiesSvg(stories.map(harmless), { heading: `TCP keepalive ${time} / ${intvl} / ${probes3}`, details: [`${values.join(", ")}${allDefault ? ": the kernel defaults" : ""}`, ...notes] });
}
function timelineJson(stories, { trio, retries2, intent }, { source, origins, notes }) {
  const { middleboxes, detectWithin, surviveOutage, surviveLostProbes } = intent;
  const boxes = middleboxes.map(({ name, idleTimeout, countsKeepalive }) => ({ name, idleTimeout, countsKeepalive }));
  return `${JSON.stringify({ schemaVersion: 1, kind: "timeline", source, values: { ...trio, retries2 }, origins, notes, middleboxes: boxes, requirements: { detectWithin, surviveOutage, surviveLostProbes }, stories }, null, 2)}
`;
}
function harmless(story) {
  return {
    ...story,
    events: story.events.map((event) => ({ ...event, label: visible(event.label) })),
    lanes: story.lanes.map((lane) => ({ ...lane, name: visible(lane.name), caption: visible(lane.caption) }))
  };
}

// src/cli/color.ts
function wantsColor(flag, { env, stdout }) {
  if (flag !== void 0) return flag;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
  if (no !== void 0 && no !== "") return false;
  return stdout.isTTY === true && term !== "dumb";
}

// src/cli/values-of.ts
var import_node_path8 = __toESM(require("node:path"), 1);

// src/library/context.ts
var import_node_path2 = __toESM(require("node:path"), 1);

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
  return (path9) => patterns.some((pattern) => pattern.test(path9));
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
function isModelName(file) {
  return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json");
}
function modelFinder(list2) {
  const known2 = /* @__PURE__ */ new Map();
  function isThere(directory, name) {
    return list2.known(directory)?.some((entry) => entry.name === name) ?? (0, import_node_fs.existsSync)(import_node_path.default.join(directory, name));
  }
  function above(directory) {
    const parent = import_node_path.default.dirname(directory);
    return parent === directory || isThere(directory, ".git") ? null : nearest(parent);
  }
  function nearest(directory) {
    let found = known2.get(directory);
    if (found === void 0) {
      const own = MODEL_NAMES.find((name) => isThere(directory, name) && isFile(import_node_path.default.join(directory, name)));
      found = own === void 0 ? above(directory) : import_node_path.default.join(directory, own);
      known2.set(directory, found);
    }
    return found;
  }
  return { nearest, outer: (model) => above(import_node_path.default.dirname(model)) };
}

// src/library/context.ts
async function contextsOf(inputs, judging, list2) {
  const found = findModels(inputs, judging, list2);
  if (found.inEffect.size > 0) return contextsWith(await Promise.resolve().then(() => __toESM(require("./models.js"), 1)), found, inputs, judging);
  const noModel = contextOf(null, judging);
  return { of: () => noModel, ignores: () => false, outputs: /* @__PURE__ */ new Map(), problems: [] };
}
function findModels({ files }, { cwd, model }, list2) {
  const finder = modelFinder(list2);
  const modelFor = modelByFile(files, model, finder, cwd);
  return { finder, modelFor, inEffect: new Set([...modelFor.values()].filter((each) => each !== null)) };
}
function contextsWith({ loadModel, outputsOf }, { finder, modelFor, inEffect }, inputs, judging) {
  const { cwd, model: given } = judging;
  const noModel = contextOf(null, judging);
  const read2 = once((model) => loadModel(model, cwd, inputs.buffers.get(model)));
  const contexts = once((model) => {
    const loaded = read2(model);
    return "problems" in loaded ? null : contextOf(loaded, judging);
  });
  const matcher = once((model) => ignoreMatcher(contexts(model)?.model?.model.ignore ?? []));
  const ignoredFrom = (model, file) => {
    if (model === null) return false;
    return matcher(model)(import_node_path2.default.relative(import_node_path2.default.dirname(model), file)) || model !== given && ignoredFrom(finder.outer(model), file);
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
function once(make) {
  const known2 = /* @__PURE__ */ new Map();
  return (of) => {
    let entry = known2.get(of);
    if (entry === void 0) known2.set(of, entry = { made: make(of) });
    return entry.made;
  };
}
function modelByFile(files, given, { nearest }, cwd) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isModelName(file)) found.set(file, file);
    else {
      const directory = directoryOf(file, cwd);
      if (!found.has(directory)) found.set(directory, given ?? nearest(directory));
    }
  }
  return found;
}
function directoryOf(file, cwd) {
  return import_node_path2.default.isAbsolute(file) ? file.slice(0, Math.max(1, file.lastIndexOf("/"))) : cwd;
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

// src/lint/values.ts
function valueOf(scope, id) {
  const { value, refused } = scope.effective[id];
  return refused === null && value !== null ? value : void 0;
}

// src/model/settings.ts
var MODEL_PARAMETERS = ["time", "intvl", "probes", "retries2"];
function settingsOf({ keepalive, retries2 }) {
  const values = { ...keepalive, ...retries2 !== null && { retries2 } };
  return MODEL_PARAMETERS.flatMap((parameter) => values[parameter] === void 0 ? [] : { parameter, value: values[parameter] });
}

// src/model/remedy.ts
function meets(trio, demands) {
  const { path: path9, outlast, detectWithin, surviveOutage } = demands;
  if (path9 && (worstSilence(trio, path9.lostProbes) >= path9.idleTimeout || trio.probes <= path9.lostProbes)) return false;
  if (outlast !== void 0 && detection(trio) > outlast) return false;
  if (detectWithin !== void 0 && worstDetection(trio) > detectWithin) return false;
  return surviveOutage === void 0 || survivedOutage(trio) >= surviveOutage;
}
function largestTime(intvl, probes3, demands, most) {
  const { path: path9, outlast, detectWithin } = demands;
  const bounds = [
    most,
    path9 === void 0 ? Infinity : Math.floor(path9.idleTimeout / LATE - path9.lostProbes * intvl),
    outlast === void 0 ? Infinity : outlast - intvl * probes3,
    detectWithin === void 0 ? Infinity : Math.floor(detectWithin / LATE - intvl * probes3)
  ];
  const bound = Math.min(...bounds);
  return [bound, bound - 1].find((time) => time >= 1 && meets({ time, intvl, probes: probes3 }, demands));
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
  const onPath2 = idleTimeout === null ? {} : { path: { idleTimeout, lostProbes }, outlast: idleTimeout };
  const demands = { ...onPath2, ...detectWithin !== null && { detectWithin }, surviveOutage };
  for (let probes3 = Math.max(SEARCHED.fewestProbes, lostProbes + 1); probes3 <= SEARCHED.probes; probes3++) {
    for (let intvl = 1; intvl <= SEARCHED.intvl; intvl++) {
      const time = largestTime(intvl, probes3, demands, SEARCHED.time);
      if (time === void 0 || time < intvl) continue;
      if (load === null || load.connections / time <= load.perSecond) yield { time, intvl, probes: probes3 };
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
function problemOf(path9, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path9, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);

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
    starts = document.text.includes("\r") ? [0, ...Array.from(document.text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)] : afterNewlines(document.text);
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

// src/kernel/number.ts
var PAGE_SIZE = 4096;
var LONGEST2 = 21;
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
  while (at < size && at - start < LONGEST2 && digit(bytes[at]) < base) value = value * base + digit(bytes[at++]);
  if (at - start >= LONGEST2) return { type: "refused", why: "too-long", at: start };
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
    const end = classEnd(pattern, at);
    at = end < 0 ? at + 1 : end + 2;
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
    const end = classEnd(set, at);
    if (end >= 0) {
      if (CLASSES[set.slice(at + 2, end)]?.test(char) === true) found = true;
      at = end + 1;
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
  const end = element === "[" ? bracketEnd(pattern, at) : -1;
  if (end > 0) return inBracket(char, pattern.slice(at + 1, end)) ? end + 1 - at : 0;
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
    let end = behind(contentEnd);
    while (continues && contentEnd > start && text[contentEnd - 1] === "\\" && end > contentEnd) {
      contentEnd = lineEnd(end);
      end = behind(contentEnd);
    }
    line.start = start;
    line.tooLong = isTooLong(source, dialect, start, contentEnd);
    line.end = line.tooLong ? text.length : end;
    const nul = hasNul ? text.slice(start, contentEnd).indexOf("\0") : -1;
    line.contentEnd = line.tooLong ? text.length : nul < 0 ? contentEnd : start + nul;
    return line;
  };
}
function isLineEnd(code) {
  return code === 10 || code === 13 || code === 0;
}
function isTooLong(source, { longestLine }, start, end) {
  const units = end - start;
  if (units * 3 < longestLine) return false;
  return units >= longestLine || encodeText(source.text.slice(start, end), source.encoding).length >= longestLine;
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
var LONGEST3 = 1024;
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
    if (line.length > LONGEST3) return 0;
    if (closer !== null) {
      const end = line.indexOf(closer);
      if (end < 0) return line.length;
      const begin = end + closer.length;
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

// src/kernel/misspelling.ts
var TRIO_NAMES = TRIO.map((id) => PARAMETERS[id].name);
var ALL_NAMES = new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].name));
var EDITS = 3;
var SHORTEST = Math.min(...TRIO_NAMES.map(({ length }) => length)) - EDITS;
var LONGEST4 = Math.max(...TRIO_NAMES.map(({ length }) => length)) + EDITS;
var PIECES = /tcp[._/]k|eepa|live[._/]|(?:time|intvl|probes)[^\w\n]*(?:=|$)/im;
var ANY = new RegExp(`${PIECES.source}|keep|retries|conntrack|fin[._/]timeout`, "im");
function mayConcern(text) {
  return ANY.test(text);
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
    const end = lineEnd < 0 ? text.length : lineEnd;
    while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
    const first = at < end ? text.charCodeAt(at) : NEWLINE;
    if (first !== NEWLINE && first !== NUMBER_SIGN) {
      if (first < SPACE || REMARKABLE.has(first)) return false;
      if (equals < at) equals = text.indexOf("=", at);
      if (equals < 0 || equals >= end) return false;
    }
    at = end + 1;
  }
  return true;
}

// src/sysctl/parse.ts
function parseSysctl(path9, source, loader) {
  const { text, bom, encoding } = source;
  if (isUnremarkable(source)) {
    let nodes2;
    return {
      path: path9,
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
  return { path: path9, carrier: "sysctl", text, bom, encoding, unremarkable: false, nodes, assignments };
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
function nodeOf({ start, contentEnd, end, tooLong }, context) {
  const { text } = context.source;
  let content = trimmed(text, start, contentEnd, context.dialect);
  if (tooLong) return { type: "malformed", start, end, content, why: "too-long" };
  if (content.start === content.end) return { type: "blank", start, end, content, template: "none" };
  if (context.template) {
    const written = text.slice(content.start, content.end);
    content = trimmed(text, content.start + context.template.skip(written, content.start), content.end, context.dialect);
    if (content.start === content.end) return { type: "blank", start, end, content, template: leavesLines(written) ? "output" : "control" };
  }
  const first = text.charCodeAt(content.start);
  if (first === NUMBER_SIGN2 || first === SEMICOLON) return { type: "comment", start, end, content };
  const equals = context.nextEquals(content.start);
  if (equals < content.end) return assignmentOf(start, end, content, equals, context);
  if (first !== MINUS2 || !context.dialect.minus) return { type: "malformed", start, end, content, why: "no-equals-sign" };
  return { type: "exclusion", start, end, content, key: keyOf(start, content, 1, content.end, context) };
}
function assignmentOf(start, end, content, equals, context) {
  const { source, dialect } = context;
  const minus = minusLength(content.start, context);
  const key = keyOf(start, content, minus, equals, context);
  if (key.start === key.end) return { type: "malformed", start, end, content, why: "no-key" };
  const valueStart = skipBlanks(source.text, equals + 1, content.end, dialect);
  const raw = joined(source.text.slice(valueStart, content.end), dialect);
  const value = { start: valueStart, end: content.end, raw };
  return { type: "assignment", start, end, content, key, value, targets: targetsOf(key, raw, context), ignoreFailure: minus > 0 };
}
function minusLength(start, { source, loader, dialect }) {
  if (!dialect.minus || source.text.charCodeAt(start) !== MINUS2) return 0;
  return loader === "procps" && source.text.charCodeAt(start + 1) === MINUS2 ? 2 : 1;
}
function keyOf(lineStart, content, minus, limit, { source, loader, dialect, template }) {
  const start = skipBlanks(source.text, content.start + minus, limit, dialect);
  const end = skipBlanksBack(source.text, start, limit, dialect);
  const written = joined(source.text.slice(start, end), dialect);
  const lostToBom = source.bom && lineStart === 0;
  const blankAfterMinus = loader === "procps" && minus > 0 && start > content.start + minus;
  if (!lostToBom && !blankAfterMinus && isPlain(written)) return { start, end, written, dotted: written, glob: false, templated: template !== null && isTemplatedKey(written) };
  const dotted = `${lostToBom ? "\uFEFF" : ""}${blankAfterMinus ? " " : ""}${dottedKey(written, loader)}`;
  return { start, end, written, dotted, glob: isGlob(dotted, loader), templated: isTemplatedKey(written) };
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
function trimmed(text, start, end, dialect) {
  const from = skipBlanks(text, start, end, dialect);
  return { start: from, end: skipBlanksBack(text, from, end, dialect) };
}
function isJoint(text, at, { continues }) {
  return continues && text[at] === "\\" && (text[at + 1] === "\n" || at + 1 === text.length);
}
function skipBlanks(text, start, end, dialect) {
  let at = start;
  while (at < end && (dialect.isBlank(text.charCodeAt(at)) || isJoint(text, at, dialect))) at++;
  return at;
}
function skipBlanksBack(text, start, end, dialect) {
  let at = end;
  while (at > start && (dialect.isBlank(text.charCodeAt(at - 1)) || isJoint(text, at - 1, dialect))) at--;
  return at;
}

// src/node/read.ts
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
function readDocument(file, reading, kind = "file") {
  const known2 = reading.documents.get(file);
  if (known2 !== void 0) return known2;
  const document = readAnew(file, reading, kind);
  reading.documents.set(file, document);
  return document;
}
function readAnew(file, { cwd, loader, buffers, problems }, kind) {
  const shown = displayPath(file, cwd);
  try {
    const buffer = buffers.get(file) ?? (kind === "pipe" ? (0, import_node_fs2.readFileSync)(file) : void 0);
    const source = buffer ? decode(buffer) : fromUtf8((0, import_node_fs2.readFileSync)(file, "utf8")) ?? decode((0, import_node_fs2.readFileSync)(file));
    return parseSysctl(shown, source, loader);
  } catch (error) {
    problems.push(problemOf(shown, error));
    return null;
  }
}
var LARGEST = 2 ** 28;
function notReadable(file, cwd) {
  const shown = displayPath(file, cwd);
  try {
    const stats = (0, import_node_fs2.statSync)(file);
    if (stats.size > LARGEST) return { path: shown, message: "is too large to be a sysctl file", absent: false };
    const endless = stats.isCharacterDevice() && realPathOf(file) !== "/dev/null";
    if (endless || stats.isBlockDevice()) return { path: shown, message: "is a device, not a file", absent: false };
    return stats.isSocket() ? { path: shown, message: "is a socket, not a file", absent: false } : void 0;
  } catch (error) {
    return problemOf(shown, error);
  }
}
function realPathOf(file) {
  try {
    return import_node_fs2.realpathSync.native(file);
  } catch {
    const directory = import_node_path3.default.dirname(file);
    return directory === file ? file : import_node_path3.default.join(realPathOf(directory), import_node_path3.default.basename(file));
  }
}

// src/node/find.ts
var NOT_MEANT = /~$|\.conf[-_.,~ ]|^#.*#$|^\.(?!.*\.conf$)|\.(?:dpkg-.*|ucf-.*|rpm(?:save|new|orig)|pac(?:new|save)|apk-new|sw[a-p]|bak|backup|old|orig|save|disabled|off|inactive|example|sample|dist|rej|patch|diff|md|txt|rst|html|lock|tmp|ya?ml|json|sh|py|j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$|^(?:README|LICENSE|COPYING|Makefile|CMakeLists)/i;
function looksMeant(name) {
  return name.endsWith(".conf") || !NOT_MEANT.test(name);
}
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

// src/node/drop-ins.ts
var import_node_fs6 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);

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
  const inDirectory = (path9) => sortedByBytes(dropIns.filter(({ directory, name }) => DROP_IN_DIRECTORIES[directory] === path9 && isLoadedName(name, "busybox")));
  return [
    ...inDirectory("lib/sysctl.d"),
    ...inDirectory("usr/lib/sysctl.d"),
    ...inDirectory("etc/sysctl.d"),
    ...sysctlConf === null ? [] : [sysctlConf],
    ...inDirectory("run/sysctl.d")
  ];
}

// src/node/link.ts
var import_node_fs5 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);
var MOST_LINKS = 40;
function followLink(link, root) {
  let at = link;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const stats = (0, import_node_fs5.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === void 0) return null;
    if (!stats.isSymbolicLink()) return stats.isFile() ? import_node_fs5.realpathSync.native(at) : null;
    const target = (0, import_node_fs5.readlinkSync)(at);
    if (target === "/dev/null") return null;
    at = import_node_path4.default.isAbsolute(target) ? import_node_path4.default.join(root, target) : import_node_path4.default.resolve(import_node_path4.default.dirname(at), target);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
function withinRoot(root, below) {
  let at = root;
  for (const part of below.split("/")) {
    at = import_node_path4.default.join(at, part);
    for (let links = 0; links <= MOST_LINKS && (0, import_node_fs5.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
      const target = (0, import_node_fs5.readlinkSync)(at);
      at = import_node_path4.default.isAbsolute(target) ? import_node_path4.default.join(root, target) : import_node_path4.default.resolve(import_node_path4.default.dirname(at), target);
    }
  }
  return at;
}

// src/node/drop-ins.ts
function dropInsOfHost(root, reading) {
  return DROP_IN_DIRECTORIES.flatMap((below, directory) => {
    const full = orProblem(import_node_path5.default.join(root, below), reading, (plain) => root === reading.literalRoot ? withinRoot(root, below) : plain);
    if (full === void 0) return [];
    const merged = below === "lib/sysctl.d" && realPathOf(full) === realPathOf(import_node_path5.default.join(root, "usr", below));
    return merged ? [] : entriesOf(full, directory, root, reading);
  });
}
function sysctlConfOf(root, reading) {
  const full = import_node_path5.default.join(root, SYSCTL_CONF);
  const stats = reading.buffers.has(full) ? "buffer" : orProblem(full, reading, (file) => (0, import_node_fs6.lstatSync)(file, { throwIfNoEntry: false }));
  return stats === void 0 ? null : entryAt(full, import_node_path5.default.basename(full), 0, root, stats, reading);
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
  const unsaved = [...reading.buffers.keys()].filter((file) => import_node_path5.default.dirname(file) === directory && !names.has(import_node_path5.default.basename(file)));
  return [
    ...found.map((entry) => entryAt(`${directory}/${entry.name}`, entry.name, rank, root, entry, reading)),
    ...unsaved.map((file) => entryAt(file, import_node_path5.default.basename(file), rank, root, "buffer", reading))
  ];
}
function listed(directory, { cwd, list: list2, problems }) {
  try {
    return list2.of(directory);
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
var import_node_path6 = __toESM(require("node:path"), 1);
var TEMPLATE_SUFFIX = /\.conf\.(?:j2|jinja2?|erb|epp|tmpl|ctmpl|tftpl|tpl|tera|in|mustache|hbs)$/;
function renderedName(name) {
  return name.replace(TEMPLATE_SUFFIX, ".conf");
}
var ALONE = { kind: "file" };
var DROP_IN_ENDINGS = DROP_IN_DIRECTORIES.map((directory) => `/${directory}`);
var SYSCTL_CONF_ENDING = `/${SYSCTL_CONF}`;
function rootAbove(file, ending2) {
  return { kind: "host", root: file.slice(0, -ending2.length) || "/" };
}
function homeOfDirectory(directory) {
  const ending2 = DROP_IN_ENDINGS.find((known2) => directory.endsWith(known2));
  if (ending2 !== void 0) return rootAbove(directory, ending2);
  return import_node_path6.default.basename(directory) === "sysctl.d" ? { kind: "directory", directory, templates: false } : ALONE;
}
function homeFinder() {
  const known2 = /* @__PURE__ */ new Map();
  return (file) => {
    if (!file.endsWith(".conf") && TEMPLATE_SUFFIX.test(file)) {
      const directory2 = import_node_path6.default.dirname(file);
      return import_node_path6.default.basename(directory2) === "sysctl.d" ? { kind: "directory", directory: directory2, templates: true } : ALONE;
    }
    if (file.endsWith(SYSCTL_CONF_ENDING)) return rootAbove(file, SYSCTL_CONF_ENDING);
    const directory = import_node_path6.default.dirname(file);
    let home = known2.get(directory);
    if (home === void 0) known2.set(directory, home = homeOfDirectory(directory));
    return home;
  };
}

// src/carrier/scope.ts
function kernelDefaults() {
  const entries = PARAMETER_IDS.map((id) => [id, { value: PARAMETERS[id].default, from: null, refused: null }]);
  return Object.fromEntries(entries);
}

// src/sysctl/resolve.ts
function resolveScope(kind, loader, documents, onLoss = null) {
  const effective = kernelDefaults();
  LOADERS[loader](documents, { effective, onLoss }, kind);
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
function write2(placed, parameter, { effective, onLoss }) {
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
    if (shield === void 0) write2(placed, parameter, state);
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
      else if (write2(placed, parameter, state) === "refused") ended = kind === "host" ? document : "all";
    }
  }
}
function writesNothing({ value }, { text }) {
  return value.raw === "" || value.raw.startsWith("#") && text[value.start - 1] === "=";
}
var LOADERS = { systemd, procps, busybox };

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
    realPaths ??= new Map(entries.map(({ path: path9, realPath }) => [path9, realPath]));
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
  const known2 = household?.realPath(file);
  const problem = known2 === void 0 && !reading.buffers.has(file) ? notReadable(file, reading.cwd) : void 0;
  if (problem) {
    reading.problems.push(problem);
    return null;
  }
  if (known2 !== void 0 || reading.buffers.has(file)) return readDocument(known2 ?? file, reading);
  return readDocument(realPathOf(file), reading, "pipe");
}

// src/report/resolution.ts
function originOf({ effective, template }, id) {
  if (template !== null) return { path: template.document.path, line: positionOf(template.document, template.start).line };
  const { from } = effective[id];
  return from && { path: from.document.path, line: lineOf2(from) };
}
function originText({ path: path9, line }) {
  return `${visible(path9)}:${line}`;
}
function placeOf({ document, assignment }) {
  return `${visible(document.path)}:${lineOf2({ document, assignment })}`;
}
function lineOf2({ document, assignment }) {
  return positionOf(document, assignment.key.start).line;
}

// src/cli/inputs.ts
var import_node_fs7 = require("node:fs");
var import_node_path7 = __toESM(require("node:path"), 1);

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  constructor(...lines2) {
    super(lines2.map(visible).join("\n"));
  }
};

// src/cli/inputs.ts
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function rootOf({ root }, { cwd }) {
  if (root === null) return null;
  const full = import_node_path7.default.resolve(cwd, root);
  if (!isDirectory(full)) throw new UsageError(`--root ${root}: ${(0, import_node_fs7.existsSync)(full) ? "is not a directory" : "there is no such directory"}`);
  return full;
}

// src/cli/values-of.ts
var STDIN = "-";
var STDIN_NAME = "<stdin>";
async function valuesOf(given, { intent, loader, model, root: rootFlag, without }, world) {
  const { cwd } = world;
  const fromStdin = given === STDIN;
  const file = fromStdin ? STDIN_NAME : import_node_path8.default.resolve(cwd, given);
  const source = fromStdin ? STDIN_NAME : given;
  if (!fromStdin && isDirectory(file)) throw new UsageError(`${given} is a directory; name a file in it`);
  const buffers = new Map(fromStdin ? [[file, await bytesOf(world.stdin)]] : []);
  const root = rootOf({ root: rootFlag }, world);
  const list2 = newListing();
  const inputs = { files: [file], named: /* @__PURE__ */ new Set([file]), buffers };
  const contexts = await contextsOf(inputs, { cwd, intent, loader, model: model === null ? null : import_node_path8.default.resolve(cwd, model), settings: /* @__PURE__ */ new Map(), inlineConfig: true, root }, list2);
  const context = contexts.of(file);
  if (context === null) return { problems: contexts.problems };
  if (isModelName(file) && context.model !== null) return plannedFor(context.model, context.intent, source, without) ?? valuesIn(context.model.scope, source, context.intent, [], without);
  const [batch] = loadFiles([file], { cwd, root, buffers, list: list2, loaderOf: () => context.loader });
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

// src/cli/timeline.ts
async function timeline(given, options, world) {
  const found = await valuesOf(given, options, world);
  if ("problems" in found) {
    for (const { path: where, message } of found.problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}
`);
    return EXIT.wrong;
  }
  const { about, setting } = found;
  const stories = storiesOf(setting);
  world.stdout.write(printed2());
  return EXIT.clean;
  function printed2() {
    if (options.format === "json") return timelineJson(stories, setting, about);
    if (options.format === "svg") return timelineSvg(stories, setting, about);
    return timelineText(stories, setting, about, { width: options.width ?? widthOf2(world), ascii: options.ascii, paint: painter(wantsColor(options.color, world)) });
  }
}
var WIDEST = 120;
function widthOf2({ stdout: { isTTY, columns } }) {
  return isTTY === true && columns !== void 0 ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : 80;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  timeline
});
