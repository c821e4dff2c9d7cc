"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/lab/lab.ts
var import_node_fs = require("node:fs");
var import_node_events3 = require("node:events");
var import_node_net = __toESM(require("node:net"), 1);

// src/lab/priority.ts
var import_node_os = __toESM(require("node:os"), 1);
function goFirst() {
  try {
    import_node_os.default.setPriority(import_node_os.default.constants.priority.PRIORITY_HIGH);
  } catch {
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

// src/lab/program.ts
var import_node_child_process = require("node:child_process");
var import_node_events = require("node:events");

// src/node/shortage.ts
var SHORTAGES = /* @__PURE__ */ new Set(["EMFILE", "ENFILE", "EAGAIN"]);
function isShortage(error) {
  return error instanceof Error && SHORTAGES.has(error.code);
}

// src/lab/program.ts
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
async function run(program, args, input = "") {
  const child = await launch(program, args);
  const [output, errors, closed] = [textOf(child.stdout), textOf(child.stderr), (0, import_node_events.once)(child, "close")];
  child.stdin.end(input);
  const [status] = await closed;
  if (status !== 0) throw new Error(`${[program, ...args].join(" ")}: ${(await errors).trim() || `exit ${status}`}`);
  return output;
}
async function textOf(stream) {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) text += String(chunk);
  return text;
}
var children = /* @__PURE__ */ new Set();
function killAll() {
  for (const child of children) child.kill("SIGKILL");
}
async function startInNamespace(program, ...args) {
  const child = await launch("unshare", ["--net", program, ...args]);
  if (children.size === 0) process.once("exit", killAll);
  children.add(child);
  const errors = textOf(child.stderr);
  const gone = new Promise((_, reject) => {
    child.once("close", () => void errors.then((text) => {
      reject(new Error(`${program} has ended in its network namespace${text === "" ? "" : `: ${text.trim()}`}`));
    }));
  });
  gone.catch(() => void 0);
  return { child, gone };
}
async function runIn(pid, program, args, input) {
  return run("nsenter", [`--net=/proc/${pid}/ns/net`, program, ...args], input);
}

// src/lab/run-case.ts
var import_promises = require("node:timers/promises");

// src/lab/protocol.ts
function now() {
  return Number(process.hrtime.bigint()) / 1e9;
}

// src/lab/run-case.ts
var ANSWER = 3;
var SOON = 0.8;
async function runCase({ trio, keepalive, act, until }, wired, port) {
  wired.order({ do: "connect", host: wired.host, port, keepalive });
  const watched = watch(wired.events);
  const start = await Promise.race([watched.connected, wired.gone]);
  await wired.act();
  if (act.kind !== "nothing" && now() - start > SOON * trio.time) throw new Error("this machine is too busy: the path was changed too late");
  if (act.kind === "cut-with-data") wired.order({ do: "send" });
  await Promise.race([watched.ended, (0, import_promises.setTimeout)((start + until - now()) * 1e3), wired.gone]);
  const onWire = await wired.acks() - 1;
  const probes = [...watched.probes];
  if (watched.end() === null && act.kind !== "cut-with-data") {
    wired.order({ do: "send" });
    await Promise.race([watched.answered, watched.ended, (0, import_promises.setTimeout)(ANSWER * 1e3), wired.gone]);
  }
  const end = watched.end();
  wired.close();
  return {
    probes: probes.map((at) => at - start),
    onWire,
    ended: end && { errno: end.errno, at: end.at - start },
    answered: end ? null : watched.wasAnswered()
  };
}
function watch(events) {
  const [connected, answered, ended] = [deferred(), deferred(), deferred()];
  let [wasAnswered, end] = [false, null];
  const probes = [];
  follow().catch((error) => {
    connected.reject(error);
  });
  return { connected: connected.promise, answered: answered.promise, ended: ended.promise, wasAnswered: () => wasAnswered, end: () => end, probes };
  async function follow() {
    for await (const event of events) {
      if (event.kind === "connected") connected.resolve(event.at);
      else if (event.kind === "probes") probes.push(...Array.from({ length: event.count }, () => event.at));
      else if (event.kind === "answer") {
        wasAnswered = true;
        answered.resolve(void 0);
      } else if (event.kind === "ended") {
        end ??= event;
        connected.reject(new Error(`there is no connection: ${event.errno}`));
        ended.resolve(void 0);
      }
    }
  }
}
function deferred() {
  let settle;
  const promise = new Promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => void 0);
  return { promise, ...settle };
}

// src/lab/wiring.ts
var import_node_events2 = require("node:events");
var import_node_path = __toESM(require("node:path"), 1);

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

// src/lab/ruleset.ts
var NEAR = "near";
var FAR = "far";
var FORGOTTEN = {
  drop: "ct state invalid drop;",
  reset: "ct state invalid reject with tcp reset;",
  pickup: ""
};
function rulesetOf(path2) {
  const nat = path2.kind === "nat" ? [`chain translate { type nat hook postrouting priority 100; oifname ${FAR} masquerade; }`, `chain pass { type filter hook forward priority 0; ${FORGOTTEN[path2.expiry]} }`] : [];
  return `table ip lab {
    counter acks {}
    chain count { type filter hook prerouting priority -310; iifname ${NEAR} tcp flags & (fin | syn | rst | psh | ack) == ack counter name acks; }
    chain act { type filter hook prerouting priority -305; }
    ${nat.join("\n")}
  }
`;
}
var ACK = 40;
function actOf(act) {
  if (act.kind === "nothing") return null;
  if (act.kind === "lose") return `add rule ip lab act iifname ${NEAR} quota until ${ACK * act.packets + 1} bytes drop
`;
  return "add rule ip lab act drop\n";
}

// src/lab/wiring.ts
var CLIENT = import_node_path.default.join(__dirname, "client.js");
async function wire(index, { trio, retries2, path: way, act }) {
  const started = [await startInNamespace("cat"), await startInNamespace(process.execPath, CLIENT)];
  const [router, client] = [started[0].child, started[1].child];
  const gone = Promise.race(started.map((each) => each.gone));
  gone.catch(() => void 0);
  const events = readLines(client.stdout);
  router.stdin.write("\n");
  await Promise.race([Promise.all([(0, import_node_events2.once)(router.stdout, "data"), events.next()]), gone]);
  const [near, far] = [router.pid, client.pid];
  await run("ip", ["-batch", "-"], lines(`link add to-${index} type veth peer name ${FAR} netns ${near}`, `addr add 10.2.${index}.2/24 dev to-${index}`, `link set to-${index} up`));
  await runIn(near, "ip", ["-batch", "-"], lines(`link add ${NEAR} type veth peer name uplink netns ${far}`, `addr add 10.1.${index}.1/24 dev ${NEAR}`, `addr add 10.2.${index}.1/24 dev ${FAR}`, `link set ${NEAR} up`, `link set ${FAR} up`));
  await runIn(far, "ip", ["-batch", "-"], lines(`addr add 10.1.${index}.2/24 dev uplink`, "link set uplink up", `route add default via 10.1.${index}.1`));
  await run("ip", ["route", "add", `10.1.${index}.0/24`, "via", `10.2.${index}.1`]);
  await runIn(near, "nft", ["-f", "-"], rulesetOf(way));
  await runIn(near, "sysctl", ["-q", "-p", "-"], routerSettings(way));
  await runIn(far, "sysctl", ["-q", "-p", "-"], clientSettings(trio, retries2));
  return {
    host: `10.2.${index}.2`,
    order: (order) => {
      writeLine(client.stdin, order);
    },
    events,
    gone,
    act: async () => {
      const rule = actOf(act);
      if (rule !== null) await runIn(near, "nft", ["-f", "-"], rule);
    },
    acks: async () => Number(/packets (\d+)/.exec(await runIn(near, "nft", ["list", "counter", "ip", "lab", "acks"]))[1]),
    close: () => {
      router.stdin.end();
      client.stdin.end();
    }
  };
}
function lines(...all) {
  return `${all.join("\n")}
`;
}
function routerSettings(way) {
  const forward = "net.ipv4.ip_forward = 1";
  if (way.kind === "router") return lines(forward);
  return lines(forward, `net.netfilter.nf_conntrack_tcp_timeout_established = ${way.idleTimeout}`, `net.netfilter.nf_conntrack_tcp_loose = ${way.expiry === "pickup" ? 1 : 0}`);
}
function clientSettings(trio, retries2) {
  return lines(
    ...TRIO.map((id) => `${PARAMETERS[id].key} = ${trio[id]}`),
    ...retries2 === null ? [] : [`${PARAMETERS.retries2.key} = ${retries2}`],
    "net.ipv4.tcp_timestamps = 0"
  );
}

// src/lab/lab.ts
function tell(report) {
  writeLine(process.stdout, report);
}
async function serve() {
  const server = import_node_net.default.createServer((socket) => {
    socket.on("error", () => void 0);
    socket.on("data", (data) => socket.write(data));
  });
  server.listen(0, "0.0.0.0");
  await (0, import_node_events3.once)(server, "listening");
  return server.address().port;
}
var AT_ONCE = 8;
async function perform({ outside, cases }) {
  if ((0, import_node_fs.readlinkSync)("/proc/self/ns/net") === outside) throw new Error("the lab is not in a network namespace of its own");
  await run("ip", ["link", "set", "lo", "up"]);
  const port = await serve();
  const wired = [];
  for (let at = 0; at < cases.length; at += AT_ONCE) wired.push(...await Promise.all(cases.slice(at, at + AT_ONCE).map((each, i) => wire(at + i, each))));
  tell({ kind: "wired" });
  await Promise.all(
    cases.map(async (each, index) => {
      try {
        tell({ kind: "observed", index, observation: await runCase(each, wired[index], port) });
      } catch (error) {
        tell({ kind: "failed", index, message: error.message });
      }
    })
  );
}
async function main() {
  for await (const job of readLines(process.stdin)) {
    perform(job).catch((error) => {
      tell({ kind: "failed", index: null, message: error.message });
    });
  }
  process.exit();
}
goFirst();
void main();
