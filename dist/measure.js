"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/measure.ts
var measure_exports = {};
__export(measure_exports, {
  MEASURE_FLAGS: () => MEASURE_FLAGS,
  measure: () => measure2
});
module.exports = __toCommonJS(measure_exports);

// src/measure/observation.ts
var ALIKE = 2;
var VARYING = 1;
function viewOf(observations) {
  const kept = observations.filter((each) => each.type === "kept");
  const low = Math.max(0, ...kept.map(({ idle }) => idle));
  const lowPlanned = Math.max(0, ...kept.map(({ planned }) => planned));
  const ends = observations.filter((each) => each.type !== "kept").filter((each) => !isUnderWay(each, observations));
  const isOutlived = (end2) => {
    if (end2.type === "lost") return end2.planned <= lowPlanned;
    const outlivers = kept.filter(({ idle }) => idle >= end2.idle).length;
    return end2.idle < low - VARYING || outlivers > 1 && outlivers > ends.filter((other) => isAlike(other, end2)).length;
  };
  const [end = null, ...others] = ends.filter((each) => !isOutlived(each)).sort((a, b) => a.idle - b.idle);
  return { low, lowPlanned, end, confirmed: end !== null && others.some((other) => isAlike(other, end)), strays: ends.filter(isOutlived) };
}
function isAlike(other, end) {
  return end.type === "lost" ? other.planned === end.planned : other.idle <= end.idle * 1.1 + ALIKE;
}
var UNDER_WAY = 0.5;
function isUnderWay(end, observations) {
  return end.type === "lost" && end.how === "reset" && observations.some((other) => other.type === "ended" && other.how === "reset" && Math.abs(other.idle - end.idle) <= UNDER_WAY);
}

// src/measure/search.ts
var MOST_FLOWS = 16;
var SHORTEST = 5;
var FINEST_RATIO = 1.25;
function widthWanted({ resolution }, low) {
  return resolution ?? Math.max(1, Math.min(5, low / 10));
}
function nextRound(observations, settings) {
  const { lowPlanned: low, end, confirmed } = viewOf(observations);
  const { upTo, most } = settings;
  if (end === null) return low >= upTo ? [] : climb(low, settings);
  if (end.type !== "lost") return confirmed ? [] : twice([Math.min(upTo, tenths(end.idle * 1.1 + 2))], most);
  const width = end.planned - low;
  const wanted = widthWanted(settings, low) - 0.1;
  if (tenths(width) <= tenths(wanted)) return confirmed ? [] : twice([end.planned], most);
  const room = confirmed ? most : Math.max(1, most - 1);
  const steps = Math.max(1, Math.min(room, Math.ceil(width / (wanted - 0.1)) - 1));
  const points = Array.from({ length: steps }, (_, i) => tenths(low + width * (steps - i) / (steps + 1)));
  const again = confirmed || most === 1 ? [] : [end.planned];
  return [...again, ...2 * steps <= room ? twice(points, room) : points];
}
function widthLeft(observations, { upTo }) {
  const { lowPlanned, end } = viewOf(observations);
  return (end?.type === "lost" ? end.planned : upTo) - lowPlanned;
}
function isMoot(planned, observations) {
  const { end } = viewOf(observations);
  return end?.type === "lost" && end.planned < planned;
}
function climb(low, { upTo, most }) {
  const start = low === 0 ? Math.min(SHORTEST, upTo) : Math.min(low * FINEST_RATIO, upTo);
  const ratio = most === 1 ? Infinity : Math.max(FINEST_RATIO, (upTo / start) ** (1 / (most - 1)));
  const points = [];
  for (let idle = upTo; points.length < most && idle >= start * 0.999; idle /= ratio) points.push(tenths(idle));
  return points;
}
function twice(points, most) {
  return most < 2 ? points : points.flatMap((point) => [point, point]);
}
function tenths(seconds) {
  return Math.round(seconds * 10) / 10;
}

// src/measure/estimate.ts
var UNTIL_LOST = 10.3;
var UNTIL_KEPT = 2.6;
var OPENING_PAUSE = 0.1;
function secondsFor(timeout, settings) {
  const observations = [];
  let seconds = 0;
  for (let round = nextRound(observations, settings); round.length > 0; round = nextRound(observations, settings)) {
    const asked = [...round].sort((a, b) => a - b).map((planned) => planned < timeout ? { type: "kept", planned, idle: planned } : { type: "lost", planned, idle: planned, how: "silent" });
    let ended = 0;
    for (const each of asked) {
      if (isMoot(each.planned, observations)) continue;
      observations.push(each);
      ended = Math.max(ended, each.planned + (each.type === "kept" ? UNTIL_KEPT : UNTIL_LOST));
    }
    seconds += ended + round.length * OPENING_PAUSE;
  }
  return seconds;
}
var PARTS = Array.from({ length: 60 }, (_, i) => 1 - i * 0.0125);
function estimate(settings) {
  return { kept: secondsFor(Infinity, settings), most: Math.max(...PARTS.map((part) => secondsFor(settings.upTo * part, settings))) };
}

// src/measure/outcome.ts
function outcomeOf({ observations, asked, stop }, { upTo }) {
  const view = viewOf(observations);
  const { low, end, confirmed } = view;
  if (stop !== null && (end === null || end.type === "lost" || !confirmed)) {
    const lost = end?.type === "lost" ? end.idle : null;
    const inQuestion = asked.filter((idle) => idle > low && idle < (lost ?? Infinity));
    return { type: "unfinished", why: stop, keptFor: down(low), forgottenBy: lost && up(lost), unanswered: inQuestion.length === 0 ? null : up(Math.min(...inQuestion)) };
  }
  if (end === null) return { type: "kept", keptFor: down(Math.min(low, upTo)) };
  if (end.type === "lost" && low === 0) return { type: "unanswered", keptFor: 0, soonest: up(end.idle), how: atExpiry(observations, view) };
  if (end.type === "lost") return { type: "forgotten", keptFor: down(low), forgottenBy: up(end.idle), atExpiry: atExpiry(observations, view) };
  const alike = [...observations.filter((each) => each.type === end.type && (each.type !== "ended" || end.type === "ended" && each.how === end.how) && !view.strays.includes(each)), ...earlierCloses(view)];
  const idles = alike.map(({ idle }) => idle);
  const longest = up(Math.max(...alike.flatMap((each) => "atMost" in each ? each.atMost : [])));
  if (end.type === "talked") return { type: "talking", keptFor: down(Math.max(low, end.idle)), silence: longest };
  const times = alike.flatMap((each) => each.type === "ended" ? [each.at] : []);
  const shared = { from: down(Math.min(...idles)), to: longest, atOneMoment: spread(times) < spread(idles) / 3 };
  return { type: end.how, keptFor: down(Math.max(low, end.how === "closed" ? Math.max(...idles) : end.idle - RESET_EARLY)), ...shared };
}
function earlierCloses({ end, strays }) {
  const closes = strays.filter((each) => each.type === "ended" && each.how === "closed");
  return end?.type === "ended" && end.how === "closed" && closes.length > 1 ? closes : [];
}
var RESET_EARLY = 0.5;
function atExpiry(observations, { end }) {
  const hows = new Set(observations.flatMap((each) => each.type === "lost" && each.idle >= end.idle ? [each.how] : []));
  return hows.size > 1 ? "mixed" : [...hows][0] ?? "silent";
}
function spread(values) {
  return Math.max(...values) - Math.min(...values);
}
function down(seconds) {
  return Math.floor(seconds * 10 + 1e-6) / 10;
}
function up(seconds) {
  return Math.ceil(seconds * 10 - 1e-6) / 10;
}

// src/measure/target.ts
function parseTarget(text) {
  const [, six, name, digits] = /^(?:\[([^\]]*:[^\]]*)\]|([^:/[\]\s]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = six ?? name;
  if (host === void 0) return whyNot(text);
  const port = Number(digits);
  return port >= 1 && port <= 65535 ? { host, port } : `there is no port ${digits}; ports are 1 to 65535`;
}
function whyNot(text) {
  if (text === "") return "HOST:PORT is empty; write it as in db.example:5432 or [::1]:443";
  const [, scheme, rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)/i.exec(text) ?? [];
  if (scheme !== void 0) return `${text} is a URL; write ${/:\d+$/.test(rest) ? rest : `${rest}:443, host and port`}`;
  if (/^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*(?:%.*)?$/i.test(text)) return `${text} is an IPv6 address without brackets; write it as in [2001:db8::1]:443`;
  if (!text.includes(":")) return `${text} has no port; write ${text}:443, with the port of a server that waits for the client to speak first`;
  return `${text} is no HOST:PORT, such as db.example:5432 or [::1]:443`;
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

// src/node/path/address.ts
var import_promises = require("node:dns/promises");

// src/node/path/open.ts
var import_node_net = require("node:net");
var CONNECT_TIMEOUT = 10;
function now() {
  return performance.now() / 1e3;
}
function openSocket({ address, port }, signal) {
  const socket = (0, import_node_net.connect)({ host: address, port });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" }));
    }, CONNECT_TIMEOUT * 1e3);
    const giveUp = () => {
      fail(new Error("interrupted"));
    };
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };
    const fail = (error) => {
      settle();
      socket.destroy();
      reject(error);
    };
    signal?.addEventListener("abort", giveUp);
    socket.once("error", fail);
    socket.once("connect", () => {
      settle();
      socket.off("error", fail);
      resolve(socket);
    });
  });
}

// src/node/path/address.ts
async function addressesOf(host, port) {
  try {
    const found = await (0, import_promises.lookup)(host, { all: true, order: "verbatim" });
    return found.map(({ address }) => ({ address, port }));
  } catch (error) {
    const { code } = error;
    return { problem: code === "ENOTFOUND" ? "there is no host of this name; check the spelling, or give its address" : `its name cannot be resolved now (${code ?? String(error)}); try again, or give its address` };
  }
}
function whyNotOpened(error) {
  switch (error.code) {
    case "ECONNREFUSED":
      return "connection refused: nothing listens on this port; start a server that waits, or name another port";
    case "ETIMEDOUT":
      return `no answer within ${CONNECT_TIMEOUT} s; a firewall may drop the packets, or the host is down`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return "there is no route to it from here";
    case "EADDRNOTAVAIL":
      return "this host has no free local port or no address for it";
    case "EACCES":
    case "EPERM":
      return `this host does not let it out (${error.code}): a firewall rule, a route or a policy forbids it`;
    case "EMFILE":
      return "this process may open no more files; raise ulimit -n";
    case void 0:
    default:
      return error.message;
  }
}

// src/node/path/measure.ts
var import_promises2 = require("node:timers/promises");

// src/node/path/silence.ts
var NONE = { idle: 0, atMost: 0 };
var GREETINGS = 3;
var LONG_GREETING = 20;
function silencesFrom(asked, born) {
  let last = { latest: born, earliest: asked };
  let before = NONE;
  let longest = NONE;
  let greetings = 0;
  const until = (at) => ({ idle: Math.max(0, at - last.latest), atMost: at - last.earliest });
  return {
    broken(at) {
      const silence = until(at);
      if (silence.idle > longest.idle) longest = silence;
      if (silence.idle >= 1) before = silence;
      if (silence.idle >= 1 || at - born > LONG_GREETING) greetings++;
      last = { latest: at + 0.2, earliest: at - 0.1 };
    },
    until,
    untilEnd(at) {
      const { idle, atMost } = until(at);
      const added = idle < 1 ? before : NONE;
      return { idle: idle + added.idle, atMost: atMost + added.atMost };
    },
    since: () => last.latest,
    uncertainty: () => last.latest - last.earliest,
    longest: () => longest,
    isTalking: () => greetings > GREETINGS
  };
}

// src/node/path/flow.ts
var GIVEN_UP_AFTER = 13;
var LOOK_EVERY = 0.5;
var QUIET_FOR = 2.5;
var MARGIN = 0.1;
async function openFlow(to, { signal, ...plan }) {
  const asked = now();
  return watch(await openSocket(to, signal), { ...plan, asked });
}
function watch(socket, { planned, start, look, asked }) {
  const born = now();
  const silences = silencesFrom(asked, born);
  let probing = null;
  let isAnswered = false;
  let hasAnswered;
  let timer;
  let isDone = false;
  let resolve;
  const done = new Promise((settle) => {
    resolve = settle;
  });
  const finish = (observation) => {
    isDone = true;
    clearTimeout(timer);
    socket.destroy();
    resolve(observation);
  };
  const kept = () => {
    finish({ type: "kept", planned, idle: probing });
  };
  const ended = (how) => {
    const at = now();
    finish({ type: "ended", planned, ...silences.untilEnd(at), how, at: at - start });
  };
  const wait = () => {
    timer = setTimeout(ask, Math.max(0, silences.since() + planned - now()) * 1e3);
  };
  const ask = () => {
    if (now() < silences.since() + planned) {
      wait();
      return;
    }
    probing = silences.until(now()).idle;
    socket.setKeepAlive(true, 2e3);
    socket.setKeepAlive(true, 1e3);
    waitForAnswer();
  };
  const waitForAnswer = () => {
    const begun = now();
    const roundTrip = born - asked + MARGIN;
    let wasOpen = false;
    hasAnswered = () => {
      const { count, at } = look(socket.localPort);
      return count === 0 && at - begun >= roundTrip;
    };
    const lookOnce = () => {
      const { count, at } = look(socket.localPort);
      const seconds = at - begun;
      if (count !== null && count > 0) wasOpen = true;
      isAnswered = count === 0 && seconds >= roundTrip;
      if (count === 0 && (wasOpen || seconds >= QUIET_FOR) || count === null && seconds >= GIVEN_UP_AFTER) kept();
      else if (seconds >= 2 * GIVEN_UP_AFTER) finish(null);
      else timer = setTimeout(lookOnce, (seconds < roundTrip ? roundTrip - seconds : LOOK_EVERY) * 1e3);
    };
    lookOnce();
  };
  socket.on("data", () => {
    if (probing !== null) {
      kept();
      return;
    }
    silences.broken(now());
    if (silences.isTalking()) finish({ type: "talked", planned, ...silences.longest() });
  });
  socket.on("end", () => {
    if (probing === null) ended("closed");
    else kept();
  });
  socket.on("error", ({ code }) => {
    const how = code === "ECONNRESET" ? "reset" : "silent";
    if (probing === null || isAnswered && how === "reset") ended("reset");
    else finish({ type: "lost", planned, idle: probing + silences.uncertainty() + 0.01, how });
  });
  socket.resume();
  wait();
  return {
    done,
    conclude: () => {
      const inQuestion = isDone || hasAnswered?.() === true ? null : probing;
      if (!isDone && probing !== null && inQuestion === null) kept();
      else finish(null);
      return inQuestion;
    },
    close: () => {
      finish(null);
    }
  };
}

// src/node/sockets/row.ts
var ESTABLISHED = 1;
var KEEPALIVE_TIMER = 2;
function socketIn(bytes, start, end) {
  let at = start;
  let sound = true;
  function blanks() {
    while (at < end && bytes[at] === 32) at++;
  }
  function sign(byte) {
    if (at < end && bytes[at] === byte) at++;
    else sound = false;
  }
  function number(base) {
    const from = at;
    let value = 0;
    for (; at < end; at++) {
      const digit = digitOf(bytes[at]);
      if (digit >= base) break;
      value = value * base + digit;
    }
    if (at === from || at - from > 16) sound = false;
    return value;
  }
  function address() {
    const from = at;
    while (at < end && digitOf(bytes[at]) < 16) at++;
    if (at - from !== 8 && at - from !== 32) sound = false;
    return sound ? textOf(bytes, from, at) : "";
  }
  blanks();
  number(10);
  sign(COLON);
  blanks();
  const local = address();
  sign(COLON);
  const localPort = number(16);
  blanks();
  const remote = address();
  sign(COLON);
  const remotePort = number(16);
  blanks();
  const state = number(16);
  blanks();
  number(16);
  sign(COLON);
  number(16);
  blanks();
  const timer = number(16);
  sign(COLON);
  const ticks = number(16);
  blanks();
  number(16);
  blanks();
  number(10);
  blanks();
  const unanswered = number(10);
  blanks();
  const inode = number(10);
  sound &&= local.length === remote.length && localPort <= 65535 && remotePort <= 65535;
  return sound ? { state, local, localPort, remote, remotePort, timer, ticks, unanswered, inode } : null;
}
var COLON = 58;
function digitOf(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  if (byte >= 65 && byte <= 70) return byte - 65 + 10;
  return 36;
}
function textOf(bytes, from, to) {
  let text = "";
  for (let i = from; i < to; i += 8) {
    text += String.fromCharCode(bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3], bytes[i + 4], bytes[i + 5], bytes[i + 6], bytes[i + 7]);
  }
  return text;
}

// src/node/sockets/table.ts
var import_node_fs = require("node:fs");

// src/node/shortage.ts
var SHORTAGES = /* @__PURE__ */ new Set(["EMFILE", "ENFILE", "EAGAIN"]);
function isShortage(error) {
  return error instanceof Error && SHORTAGES.has(error.code);
}

// src/node/sockets/table.ts
var LONGEST2 = 1024;
var NEWLINE = 10;
function tableReader(onSocket) {
  let rest = new Uint8Array(0);
  let headed = false;
  let bad = 0;
  function line(bytes, start, end) {
    if (!headed) headed = true;
    else {
      const socket = socketIn(bytes, start, end);
      if (socket === null) bad++;
      else onSocket(socket);
    }
  }
  return {
    push(piece) {
      let at = 0;
      if (rest.length > 0) {
        const newline = piece.indexOf(NEWLINE);
        const end = newline < 0 ? piece.length : newline;
        if (rest.length <= LONGEST2) rest = joined(rest, piece.subarray(0, end));
        if (newline < 0) return;
        line(rest, 0, rest.length);
        rest = new Uint8Array(0);
        at = newline + 1;
      }
      for (let newline = piece.indexOf(NEWLINE, at); newline >= 0; newline = piece.indexOf(NEWLINE, at)) {
        line(piece, at, newline);
        at = newline + 1;
      }
      rest = new Uint8Array(piece.subarray(at));
    },
    end() {
      if (rest.length > 0) line(rest, 0, rest.length);
      rest = new Uint8Array(0);
      return bad;
    }
  };
}
function joined(a, b) {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
var PIECE = 2 ** 16;
function readPieces(file, push) {
  let fd;
  try {
    fd = (0, import_node_fs.openSync)(file, "r");
    const buffer = Buffer.allocUnsafe(PIECE);
    for (let size = (0, import_node_fs.readSync)(fd, buffer); size > 0; size = (0, import_node_fs.readSync)(fd, buffer)) push(buffer.subarray(0, size));
    return true;
  } catch (error) {
    if (isShortage(error)) throw error;
    return false;
  } finally {
    if (fd !== void 0) (0, import_node_fs.closeSync)(fd);
  }
}

// src/node/path/unanswered.ts
var FRESH = { least: 0.05, most: 0.4, times: 10 };
function lookerAt({ address, port }) {
  const table = address.includes(":") ? "/proc/self/net/tcp6" : "/proc/self/net/tcp";
  let counts = /* @__PURE__ */ new Map();
  let at = -Infinity;
  let servesUntil = -Infinity;
  function read() {
    counts = /* @__PURE__ */ new Map();
    at = now();
    const reader = tableReader(({ state, localPort, remotePort, timer, unanswered }) => {
      if (remotePort !== port) return;
      counts.set(localPort, !counts.has(localPort) && state === ESTABLISHED && timer === KEEPALIVE_TIMER ? unanswered : null);
    });
    try {
      readPieces(table, reader.push);
    } catch {
      counts = /* @__PURE__ */ new Map();
    }
    reader.end();
    const end = now();
    servesUntil = end + Math.max(FRESH.least, Math.min(FRESH.most, FRESH.times * (end - at)));
  }
  return (localPort) => {
    if (now() >= servesUntil) read();
    return { count: localPort === void 0 ? null : counts.get(localPort) ?? null, at };
  };
}

// src/node/path/measure.ts
var MOST_IN_VAIN = 6;
var WHY_NOT_OPENED = { ETIMEDOUT: "no-answer", EHOSTUNREACH: "no-answer", ENETUNREACH: "no-answer", EMFILE: "no-room", ENFILE: "no-room", EADDRNOTAVAIL: "no-room" };
async function measure(to, settings, signal, onProgress) {
  const start = now();
  const observations = [];
  const look = lookerAt(to);
  const asked = [];
  let { most } = settings;
  let connections = 0;
  let [left, inVain] = [Infinity, 0];
  for (let round = 1; ; round++) {
    const idles = nextRound(observations, { ...settings, most });
    if (idles.length === 0) return run(null);
    onProgress({ round, idles, observations });
    const { opened, seen, whyNot: whyNot2 } = await runRound(idles);
    connections += opened;
    if (signal.aborted) return run("interrupted");
    if (opened === 0) return run(whyNot2);
    if (!seen) {
      most = opened;
      continue;
    }
    const before = left;
    left = widthLeft(observations, settings);
    if (left >= before && ++inVain > MOST_IN_VAIN) return run("contradictory");
  }
  function run(stop) {
    return { observations, asked, stop, connections, limitedTo: most < settings.most ? most : null, seconds: now() - start };
  }
  function refusedAmong(all) {
    const isShort = (each) => each?.type === "ended" && each.idle < 1;
    if (all.every(isShort)) return observations.length > 0 ? all.length : 0;
    const firstToStay = all.indexOf(null);
    return all.filter((each, i) => isShort(each) && firstToStay >= 0 && i > firstToStay).length;
  }
  async function runRound(idles) {
    const seen = /* @__PURE__ */ new Map();
    const flows = /* @__PURE__ */ new Map();
    let whyNot2 = "unreachable";
    const interrupt = () => {
      asked.push(...Array.from(flows.keys(), (flow) => flow.conclude() ?? []).flat());
    };
    const closeAll = () => {
      for (const flow of flows.keys()) flow.close();
    };
    signal.addEventListener("abort", interrupt);
    try {
      for (const planned of idles) {
        if (signal.aborted) break;
        const flow = await openFlow(to, { planned, start, signal, look }).catch((error) => {
          whyNot2 = WHY_NOT_OPENED[error.code ?? ""] ?? "unreachable";
          return null;
        });
        if (flow === null) break;
        flows.set(flow, planned);
        void flow.done.then((observation) => {
          if (observation === null) return;
          seen.set(flow, observation);
          for (const [other, idle] of flows) if (isMoot(idle, [...observations, ...seen.values()])) other.close();
        });
        await (0, import_promises2.setTimeout)(OPENING_PAUSE * 1e3);
      }
      const opened = flows.size - refusedAmong([...flows.keys()].map((flow) => seen.get(flow) ?? null));
      if (opened < idles.length && !signal.aborted) {
        closeAll();
        return { opened, seen: false, whyNot: whyNot2 };
      }
      if (signal.aborted) closeAll();
      await Promise.all(Array.from(flows.keys(), ({ done }) => done));
      observations.push(...seen.values());
      return { opened, seen: true, whyNot: whyNot2 };
    } finally {
      signal.removeEventListener("abort", interrupt);
    }
  }
}

// src/middlebox/catalogue.json
var catalogue_default = [
  {
    id: "aws-nlb-tcp",
    aliases: [
      "nlb",
      "aws-nlb"
    ],
    vendor: "AWS",
    product: "Network Load Balancer, TCP listener",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 350,
    configurable: {
      min: 60,
      max: 6e3
    },
    countsKeepalive: true,
    atExpiry: "Nothing is sent when the timer runs out. Whichever end sends next gets a reset, and the other end is not told.",
    change: "The listener attribute `tcp.idle_timeout.seconds`, by `aws elbv2 modify-listener-attributes`.",
    note: "Fixed at 350 seconds until September 2024.",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-nlb-tls",
    aliases: [
      "nlb-tls"
    ],
    vendor: "AWS",
    product: "Network Load Balancer, TLS listener",
    kind: "load-balancer",
    terminates: true,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "Presumably the load balancer ends both of its connections. How each end is told is not documented in what was read.",
    change: null,
    note: "It terminates TCP, so probes from one end never reach the other. The attribute tcp.idle_timeout.seconds does not change this timer.",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-alb",
    aliases: [
      "alb"
    ],
    vendor: "AWS",
    product: "Application Load Balancer",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: {
      min: 1,
      max: 4e3
    },
    countsKeepalive: false,
    atExpiry: "The load balancer closes the idle connection. Whether an end gets a FIN or a reset is not documented in what was read.",
    change: "The load balancer attribute `idle_timeout.timeout_seconds`, by `aws elbv2 modify-load-balancer-attributes`.",
    note: "Only payload bytes restart the timer, and HTTP/2 PING frames do not help either. That keepalive probes do not count is documented for the Classic Load Balancer and inferred here.",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-classic-elb",
    aliases: [
      "elb",
      "aws-elb",
      "classic-elb"
    ],
    vendor: "AWS",
    product: "Classic Load Balancer",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: {
      min: 1,
      max: 3600
    },
    countsKeepalive: false,
    atExpiry: "The load balancer closes the connection, presumably towards both the client and the instance.",
    change: "The attribute `ConnectionSettings.IdleTimeout` of the load balancer, by `aws elb modify-load-balancer-attributes` (command recalled).",
    note: "Holds for TCP listeners too. The range is that of the API reference; the console accepts up to 4000 (recalled).",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-nat-gateway",
    aliases: [
      "aws-nat",
      "aws-natgw"
    ],
    vendor: "AWS",
    product: "NAT gateway",
    kind: "nat",
    terminates: false,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "The next packet from the inside host is answered with a reset, and no FIN is ever sent. The outside peer is not told and its connection stays half open.",
    change: null,
    note: "Concerns only connections opened from the inside.",
    source: {
      url: "https://github.com/awsdocs/amazon-vpc-user-guide/blob/06e98d972c597b2d5a9064ac4925559c0bd12745/doc_source/nat-gateway-troubleshooting.md",
      asOf: "2022-06 to 2023-06",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-gwlb",
    aliases: [
      "aws-gateway-lb"
    ],
    vendor: "AWS",
    product: "Gateway Load Balancer",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 350,
    configurable: {
      min: 60,
      max: 6e3
    },
    countsKeepalive: true,
    atExpiry: "By default neither end is told, and later packets may reach another appliance that drops them. Resets are sent only where send_tcp_reset.on_idle_timeout.enabled is switched on.",
    change: "The listener attribute `tcp.idle_timeout.seconds`, by `aws elbv2 modify-listener-attributes`.",
    source: {
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-listeners.html",
      asOf: "current guide, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-sg-conntrack",
    aliases: [
      "aws-security-group",
      "aws-conntrack"
    ],
    vendor: "AWS",
    product: "EC2 security-group connection tracking (instances before Nitro v6)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 432e3,
    configurable: {
      min: 60,
      max: 432e3
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`TcpEstablishedTimeout` in the connection tracking of each network interface, by `aws ec2 modify-network-interface-attribute` (command recalled).",
    note: "Flows left untracked by wide open rules have no timer, while flows through an NLB, a NAT gateway or PrivateLink end after 350 seconds there (recalled).",
    source: {
      url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html",
      asOf: "EC2 API reference, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-sg-conntrack-nitro-v6",
    aliases: [
      "nitro-v6"
    ],
    vendor: "AWS",
    product: "EC2 security-group connection tracking (Nitro v6 instance types)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 350,
    configurable: {
      min: 60,
      max: 432e3
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`TcpEstablishedTimeout` in the connection tracking of each network interface, by `aws ec2 modify-network-interface-attribute` (command recalled).",
    note: "Moving an instance to such a type shrinks the timeout from five days to 350 seconds with nothing else changed in the path. P6e-GB200 instances keep the longer timer.",
    source: {
      url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html",
      asOf: "EC2 API reference, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-network-firewall",
    aliases: [
      "aws-firewall"
    ],
    vendor: "AWS",
    product: "Network Firewall (stateful engine)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 350,
    configurable: {
      min: 60,
      max: 6e3
    },
    countsKeepalive: true,
    atExpiry: "Later data packets of the flow are dropped, so each end finds out by its own timers.",
    change: "`TcpIdleTimeoutSeconds` under `FlowTimeouts` in the firewall policy.",
    note: "Where the policy rejects mid-stream packets, the sender gets a reset instead (recalled).",
    source: {
      url: "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/networkfirewall/aws.sdk.kotlin.services.networkfirewall.model/-flow-timeouts/tcp-idle-timeout-seconds.html",
      asOf: "AWS SDK for Kotlin API docs",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-privatelink",
    aliases: [
      "privatelink",
      "aws-vpc-endpoint"
    ],
    vendor: "AWS",
    product: "VPC interface endpoint (PrivateLink)",
    kind: "nat",
    terminates: false,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Late packets never arrive and neither end is told.",
    change: null,
    note: "An endpoint service also has an NLB in front of it, which keeps a timer of its own.",
    source: {
      url: "https://aws.amazon.com/blogs/networking-and-content-delivery/implementing-long-running-tcp-connections-within-vpc-networking/",
      asOf: "AWS blog",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-global-accelerator",
    aliases: [
      "global-accelerator"
    ],
    vendor: "AWS",
    product: "Global Accelerator",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 340,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "Presumably the accelerator ends the connection. How either end is told is not documented in what was read.",
    change: null,
    note: "The guide asks for at least one byte of data within the timeout and does not say whether an empty probe is enough.",
    source: {
      url: "https://github.com/awsdocs/aws-global-accelerator-dev-guide/blob/9a656023f37ecff049a4d4a958d107178f7cdb78/doc_source/introduction-how-it-works.md",
      asOf: "2023-04-17",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "azure-lb-rule",
    aliases: [
      "azure-lb",
      "azure-load-balancer"
    ],
    vendor: "Azure",
    product: "Load Balancer: load-balancing rule / inbound NAT rule",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 240,
    configurable: {
      min: 240,
      max: 6e3
    },
    countsKeepalive: true,
    atExpiry: "By default the flow is forgotten silently and each end finds out by its own timers. With TCP reset enabled on the rule, both ends get a reset.",
    change: "`az network lb rule update --idle-timeout MINUTES`, or `IdleTimeoutInMinutes` of the rule.",
    note: "Older copies of the documentation give 30 minutes as the maximum. Internal load balancers with HA ports send no resets.",
    source: {
      url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout?tabs=tcp-reset-idle-portal",
      asOf: "stored copy, newer wording",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "azure-lb-outbound-rule",
    aliases: [
      "azure-outbound-rule",
      "azure-snat"
    ],
    vendor: "Azure",
    product: "Load Balancer: outbound rule (SNAT)",
    kind: "nat",
    terminates: false,
    idleTimeout: 240,
    configurable: {
      min: 240,
      max: 6e3
    },
    countsKeepalive: true,
    atExpiry: "By default the flow is forgotten silently and each end finds out by its own timers. With TCP reset enabled on the rule, both ends get a reset.",
    change: "`az network lb outbound-rule update --idle-timeout MINUTES` (command recalled); on AKS `idleTimeoutInMinutes` of the load balancer profile.",
    note: "AKS sets 30 minutes for its managed outbound addresses and takes up to 120.",
    source: {
      url: "https://github.com/MicrosoftDocs/azure-docs/blob/04273a9f986e0dd4a20b9ab4854c8a9afc99fef1/articles/load-balancer/load-balancer-tcp-reset.md",
      asOf: "2020-10-07",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "azure-nat-gateway",
    aliases: [
      "azure-nat",
      "azure-natgw"
    ],
    vendor: "Azure",
    product: "NAT Gateway (VNet NAT)",
    kind: "nat",
    terminates: false,
    idleTimeout: 240,
    configurable: {
      min: 240,
      max: 7200
    },
    countsKeepalive: true,
    atExpiry: "The flow is forgotten silently. Whichever end sends next gets a reset, and the other end is not told.",
    change: "`az network nat gateway update --idle-timeout MINUTES` (flag recalled).",
    note: "The page warns that these figures may change. A longer timer keeps SNAT ports occupied.",
    source: {
      url: "https://github.com/MicrosoftDocs/azure-docs/blob/00766527bd628336b0aa71d410f0b54b263dfef9/articles/virtual-network/nat-gateway/nat-gateway-resource.md",
      asOf: "2022-02-25",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "azure-firewall-north-south",
    aliases: [
      "azure-firewall"
    ],
    vendor: "Azure",
    product: "Azure Firewall, north-south (internet)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 240,
    configurable: {
      min: 240,
      max: 900
    },
    countsKeepalive: true,
    atExpiry: "The firewall is reported to send a reset when it evicts the flow. Which of the ends receive it is not documented in what was read.",
    change: "A support request to Microsoft.",
    note: "Only a support request changes the value. Sources disagree on the maximum (15 or 30 minutes), so do not enforce it.",
    source: {
      url: "https://docs.azure.cn/en-us/firewall/long-running-sessions",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "azure-firewall-east-west",
    aliases: [],
    vendor: "Azure",
    product: "Azure Firewall, east-west (spoke-to-spoke, on-prem)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 300,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "No reset is sent, so each end finds out by its own timers.",
    change: null,
    note: "An older Microsoft page says that no idle timeout applies here, and the lab behind the figure could not always reproduce it. Microsoft is reported to advise keepalives every 30 seconds.",
    source: {
      url: "https://blog.genicot.eu/posts/azure-firewall-east-west-idle-timeout-lab/",
      asOf: null,
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "gcp-vpc-firewall",
    aliases: [
      "gcp-firewall",
      "gcp-vpc"
    ],
    vendor: "Google Cloud",
    product: "VPC firewall connection tracking",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 600,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Incoming packets are dropped until the instance itself sends again, which creates the entry anew. The outside peer is not told.",
    change: null,
    note: "Probes from the instance restore a lost entry, whereas probes from the peer must pass the firewall rules.",
    source: {
      url: "https://cloud.google.com/compute/docs/troubleshooting/general-tips?hl=zh-cn",
      asOf: "stored copy, Chinese translation",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gcp-cloud-nat",
    aliases: [
      "cloud-nat",
      "gcp-nat"
    ],
    vendor: "Google Cloud",
    product: "Cloud NAT",
    kind: "nat",
    terminates: false,
    idleTimeout: 1200,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`gcloud compute routers nats update --tcp-established-idle-timeout SECONDS`, or `tcp_established_idle_timeout_sec` in Terraform.",
    note: "VPC firewall tracking (600 seconds) is shorter and expires first.",
    source: {
      url: "https://pub.dev/documentation/google_cloud_compute_v1/latest/compute/RouterNat/tcpEstablishedIdleTimeoutSec.html",
      asOf: "Compute API v1, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gcp-internal-passthrough-nlb",
    aliases: [
      "gcp-internal-nlb",
      "gcp-ilb"
    ],
    vendor: "Google Cloud",
    product: "Internal passthrough Network Load Balancer (connection tracking table)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 600,
    configurable: {
      min: 600,
      max: 57600
    },
    countsKeepalive: true,
    atExpiry: "Most likely the next packet is assigned to a backend anew. A backend that does not know the flow answers with a reset.",
    change: "`idleTimeoutSec` in the connection tracking policy of the backend service.",
    note: "The timer can be changed only where connections are tracked by fewer fields than the full 5-tuple.",
    source: {
      url: "https://storage.googleapis.com/pulumi-kotlin-docs/google-native/0.31.1.1/pulumi-google-native-kotlin/com.pulumi.googlenative.compute.alpha.kotlin.inputs/-backend-service-connection-tracking-policy-args/index.html",
      asOf: "Compute alpha API",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gcp-external-passthrough-nlb",
    aliases: [
      "gcp-external-nlb",
      "gcp-nlb"
    ],
    vendor: "Google Cloud",
    product: "External passthrough Network Load Balancer (connection tracking table)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 60,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably the next packet is hashed again and reaches the same backend as before. A changed set of backends can send it to one that does not know the flow.",
    change: null,
    note: "Outliving this timer is not fatal in itself. It matters where backends come and go, as with autoscaling.",
    source: {
      url: "https://docs.cloud.google.com/load-balancing/docs/network/ext-netlb-traffic-distribution",
      asOf: "2026-10-01",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "gcp-alb-backend",
    aliases: [
      "gcp-alb"
    ],
    vendor: "Google Cloud",
    product: "Application Load Balancer / proxy LB, backend TCP session timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Presumably the proxy closes the idle connection to the backend. The client side is a separate connection with its own timer.",
    change: null,
    note: "Applies to the leg between proxy and backend, and backends should keep idle HTTP connections longer than this. The client leg defaults to 610 seconds.",
    source: {
      url: "https://cloud.google.com/load-balancing/docs/l7-internal",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "paloalto-panos",
    aliases: [
      "paloalto",
      "palo-alto",
      "panos",
      "pan-os"
    ],
    vendor: "Palo Alto Networks",
    product: "PAN-OS",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 1,
      max: 15999999
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The TCP session timeout under Device > Setup > Session, or the TCP timeout of the application (menu recalled).",
    note: "A timeout set for an application (App-ID) takes precedence, so the effective value can differ by protocol. The range is that of PAN-OS 8.0.",
    source: {
      url: "https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA10g000000ClRiCAK&lang=en_US",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "fortinet-fortigate",
    aliases: [
      "fortigate",
      "fortios"
    ],
    vendor: "Fortinet",
    product: "FortiGate (FortiOS) session-ttl",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 300,
      max: 2764800
    },
    countsKeepalive: true,
    atExpiry: "The session is dropped without notice to either end. With timeout-send-rst on the policy a reset is sent (recalled).",
    change: "`set default` under `config system session-ttl`, or a value in the policy.",
    note: "Policies and port entries can override the value. A port entry may limit refresh-direction to one direction, and then probes from the other end may not count.",
    source: {
      url: "https://community.fortinet.com/t5/FortiGate/Technical-Tip-Default-session-timeout-value-session-ttl/ta-p/194357",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "juniper-srx",
    aliases: [
      "srx"
    ],
    vendor: "Juniper",
    product: "SRX (Junos flow)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 1800,
    configurable: {
      min: 4,
      max: 86400
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`inactivity-timeout` of the application that the policy matches.",
    note: "Traffic of the predefined application junos-http has 300 seconds instead. The configurable range is recalled.",
    source: {
      url: "https://juniper.net/documentation/software/junos-security/junos-security10.2/junos-security-swconfig-security/topic-41683.html",
      asOf: "Junos 10.2",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "juniper-srx-http",
    aliases: [
      "srx-http"
    ],
    vendor: "Juniper",
    product: "SRX, predefined junos-http application",
    kind: "firewall",
    terminates: false,
    idleTimeout: 300,
    configurable: {
      min: 4,
      max: 86400
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`inactivity-timeout` of an application of your own in the place of junos-http.",
    note: "The release is old and the configurable range is recalled.",
    source: {
      url: "https://www.juniper.net/documentation/en_US/release-independent/downloads/juniper-library-junos103.zip",
      asOf: "Junos 10.3",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "cisco-asa",
    aliases: [
      "asa"
    ],
    vendor: "Cisco",
    product: "ASA / FTD (timeout conn)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 1,
      max: 4294800
    },
    countsKeepalive: true,
    atExpiry: "By default packets are dropped silently and each end finds out by its own timers. With the reset keyword both ends get a reset.",
    change: "`timeout conn HH:MM:SS`, or `set connection timeout idle HH:MM:SS` in a policy map.",
    note: "A value of 0 switches the timer off, and dead connection detection (DCD) can spare idle connections whose hosts still answer. The global timer cannot go below five minutes (recalled).",
    source: {
      url: "https://www.easymanua.ls/cisco/asa-5506-x/manual/20706?p=396",
      asOf: "ASA 9.x",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "mikrotik-routeros",
    aliases: [
      "mikrotik",
      "routeros"
    ],
    vendor: "MikroTik",
    product: "RouterOS connection tracking",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`/ip firewall connection tracking set tcp-established-timeout=TIME`.",
    note: "RouterOS shortens its timers as the table fills up.",
    source: {
      url: "https://wiki.mikrotik.com/index.php?title=Manual:IP/Firewall/Connection_tracking&diff=21013&oldid=21012",
      asOf: "MikroTik wiki",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "openwrt-conntrack",
    aliases: [
      "openwrt"
    ],
    vendor: "OpenWrt",
    product: "OpenWrt default sysctl for nf_conntrack",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 7440,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The sysctl `net.netfilter.nf_conntrack_tcp_timeout_established`, in a file below `/etc/sysctl.d`.",
    note: "Only 240 seconds above the Linux keepalive default of 7200 seconds, which leaves room for three retries 75 seconds apart.",
    source: {
      url: "https://github.com/openwrt/openwrt/blob/2572b11a15625689cabe081b399fd4fa06858d5e/package/kernel/linux/files/sysctl-nf-conntrack.conf",
      asOf: "openwrt master",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "calico-ebpf",
    aliases: [
      "calico"
    ],
    vendor: "Tigera",
    product: "Calico eBPF conntrack (bpfConntrackTimeouts.tcpEstablished)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, because the translation of service addresses is gone as well.",
    change: "`bpfConntrackTimeouts.tcpEstablished` in the FelixConfiguration.",
    note: "With the setting Auto, the value of nf_conntrack_tcp_timeout_established applies.",
    source: {
      url: "https://github.com/projectcalico/calico/blob/87c15906f20c4ca1fda55af92295e7678b0cc0b2/api/pkg/openapi/generated.openapi.go",
      asOf: "2026-08-22",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "cilium-ct",
    aliases: [
      "cilium"
    ],
    vendor: "Isovalent/Cilium",
    product: "Cilium BPF connection tracking (bpf-ct-timeout-regular-tcp, service-tcp)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 8e3,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Most likely packets are dropped without notice, or a service picks another backend, which answers with a reset.",
    change: "`bpf-ct-timeout-regular-tcp` and, for services, `bpf-ct-timeout-service-tcp` in the settings of the agent.",
    note: "The figure was read in a dump of an agent's settings, not on the linked page. Older releases used 21600 seconds.",
    source: {
      url: "https://docs.cilium.io/en/stable/cmdref/cilium-agent/",
      asOf: "agent settings dump",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "kube-proxy-conntrack",
    aliases: [
      "kube-proxy",
      "kube-proxy-iptables"
    ],
    vendor: "Kubernetes",
    product: "kube-proxy (sets nf_conntrack_tcp_timeout_established)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`--conntrack-tcp-timeout-established` of kube-proxy, or `conntrack.tcpEstablishedTimeout` in its configuration (the latter recalled).",
    note: "At 0 kube-proxy does not touch the value of the node, which is what kind, k3s, RKE2 and minikube choose.",
    source: {
      url: "https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "openbsd-pf",
    aliases: [
      "openbsd"
    ],
    vendor: "OpenBSD",
    product: "pf (tcp.established)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`set timeout tcp.established SECONDS` in `pf.conf`.",
    note: "The optimization setting changes the value (recalled: 18000 seconds for aggressive, 432000 for conservative). Adaptive timeouts shrink it as the table of states grows.",
    source: {
      url: "https://github.com/openbsd/src/blob/master/sys/net/pfvar.h",
      asOf: "stored copy of pfvar.h",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "pfsense-freebsd-pf",
    aliases: [
      "pfsense",
      "opnsense",
      "freebsd-pf"
    ],
    vendor: "Netgate / FreeBSD",
    product: "pfSense, OPNsense, FreeBSD pf",
    kind: "firewall",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`set timeout tcp.established SECONDS` in `pf.conf`; in pfSense the firewall optimization or the state timeouts among the advanced settings (menu recalled).",
    note: "The aggressive optimization of pfSense means 18000 seconds (recalled).",
    source: {
      url: "https://github.com/freebsd/freebsd-src/blob/main/sys/netpfil/pf/pf_ioctl.c",
      asOf: "stored copy of pf_ioctl.c",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "cisco-ios-nat",
    aliases: [
      "cisco-ios",
      "ios-nat"
    ],
    vendor: "Cisco",
    product: "IOS NAT (ip nat translation tcp-timeout)",
    kind: "nat",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`ip nat translation tcp-timeout SECONDS`.",
    note: "Translations can also be set never to expire. Other Cisco NAT products have other defaults, and a zone-based firewall on the same router adds a timer of 3600 seconds (recalled).",
    source: {
      url: "https://blog.51cto.com/cisco130/1074624",
      asOf: "IOS command reference, copy",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "checkpoint",
    aliases: [
      "check-point"
    ],
    vendor: "Check Point",
    product: "Security Gateway (TCP session timeout)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "The session is forgotten without notice and later packets are dropped as out of state. A kernel setting makes the gateway reset both ends instead.",
    change: "The TCP session timeout among the stateful inspection settings, or that of the service (menu recalled).",
    note: "Services can carry their own value, and aggressive aging shortens it as the tables fill.",
    source: {
      url: "https://community.checkpoint.com/t5/General-Topics/Long-lived-TCP-connection-got-timed-out-ungracefully-First/td-p/36459",
      asOf: "R80.10",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "sonicwall",
    aliases: [
      "sonicos"
    ],
    vendor: "SonicWall",
    product: "SonicOS (Default TCP Connection Timeout)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 900,
    configurable: {
      min: 60,
      max: 59940
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "Default TCP Connection Timeout among the TCP settings of the firewall, or the timeout of the access rule.",
    note: "The 15 minutes are from memory, while the older documents that were read say five. Plan with 300 seconds. The range is that of SonicOS 5.8.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "sonicwall-legacy",
    aliases: [
      "sonicos-5"
    ],
    vendor: "SonicWall",
    product: "SonicOS 5.8 and older",
    kind: "firewall",
    terminates: false,
    idleTimeout: 300,
    configurable: {
      min: 60,
      max: 59940
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "Default TCP Connection Timeout under Firewall Settings > Flood Protection.",
    note: "The audit that names the figure also demands at most five minutes, so hardened sites keep it.",
    source: {
      url: "https://www.tenable.com/audits/items/TNS_Best_Practices_SonicWALL_5.8.audit:51005a68cad21ec23bf33affe3d570fc",
      asOf: "SonicOS 5.8",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "forcepoint-ngfw",
    aliases: [
      "forcepoint",
      "stonesoft"
    ],
    vendor: "Forcepoint",
    product: "Stonesoft / Forcepoint NGFW idle timeout",
    kind: "firewall",
    terminates: false,
    idleTimeout: 1800,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "Advanced Settings > Idle Timeouts of the engine, or the idle timeout of an access rule.",
    source: {
      url: "https://help.stonesoft.com/onlinehelp/StoneGate/SMC/6.5.0/GUID-341DC010-2FF3-459A-8DFD-236CF49D63F0.html",
      asOf: "SMC 6.5",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "kaspersky-ngfw",
    aliases: [
      "kaspersky"
    ],
    vendor: "Kaspersky",
    product: "Kaspersky NGFW 1.1",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 1,
      max: 15999999
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The timeout of the state Established in the session settings.",
    source: {
      url: "https://support.kaspersky.com/help/NGFW/1.1/en-US/299873.htm",
      asOf: "NGFW 1.1",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gta-firewall",
    aliases: [
      "gnat-box",
      "gb-os"
    ],
    vendor: "GTA",
    product: "GB-OS / GNAT Box firewall",
    kind: "firewall",
    terminates: false,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "The firewall sends a keepalive of its own first. Only a connection that resets, or stays silent for five more minutes, is forgotten.",
    change: "The TCP timeout of the system.",
    note: "The keepalives of the firewall can be switched off, and then the idle timeout is final.",
    source: {
      url: "http://www.ravelledsleeve.org/portfolio/RoboHelp/SystemSoftware/timeout.htm",
      asOf: "copy of the GB-OS help, undated",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "f5-fastl4",
    aliases: [
      "fastl4",
      "bigip-fastl4"
    ],
    vendor: "F5",
    product: "BIG-IP fastL4 profile",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 300,
    configurable: {
      min: 1,
      max: null
    },
    countsKeepalive: true,
    atExpiry: "By default (resetOnTimeout) both ends get a reset when the flow is removed.",
    change: "`idle-timeout` of the fastL4 profile (`idleTimeout` in AS3).",
    note: "A value of -1 stands for no timeout, which F5 advises against.",
    source: {
      url: "https://clouddocs.f5.com/products/extensions/f5-appsvcs-extension/latest/refguide/schemaref/L4_Profile.schema.json.html",
      asOf: "AS3 schema reference, stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "f5-tcp-profile",
    aliases: [
      "bigip-tcp"
    ],
    vendor: "F5",
    product: "BIG-IP standard virtual server, TCP profile",
    kind: "proxy",
    terminates: true,
    idleTimeout: 300,
    configurable: {
      min: 1,
      max: null
    },
    countsKeepalive: null,
    atExpiry: "Most likely both ends get a reset.",
    change: "`idle-timeout` of the TCP profile.",
    note: "A full proxy that answers client probes itself. Its own keepalive interval of 1800 seconds (recalled) is longer than the idle timeout and so never comes into play.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "ipvs",
    aliases: [
      "lvs"
    ],
    vendor: "Linux",
    product: "IPVS (LVS) connection table, also behind keepalived, kube-router and kube-proxy in ipvs mode",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Packets that cross nodes vanish silently. On the same node, or after IPVS has chosen a different backend, the sender gets a reset.",
    change: "`ipvsadm --set TCP TCPFIN UDP`, in seconds.",
    note: "Timers of nf_conntrack are separate and do not lengthen this one.",
    source: {
      url: "https://github.com/docker/docs/issues/5519",
      asOf: "2017-12-14",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "kube-proxy-ipvs",
    aliases: [
      "kubernetes-ipvs"
    ],
    vendor: "Kubernetes",
    product: "kube-proxy in ipvs mode (--ipvs-tcp-timeout)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Packets are dropped, or a newly picked pod that does not know the flow answers with a reset.",
    change: "`--ipvs-tcp-timeout` of kube-proxy.",
    note: "The flag --ipvs-tcp-timeout at 0 leaves the timer of the node in place.",
    source: {
      url: "https://github.com/kubermatic/kubelb/issues/539",
      asOf: "2026-07-28",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "docker-swarm-vip",
    aliases: [
      "docker-swarm"
    ],
    vendor: "Docker",
    product: "Swarm service VIP / routing mesh (IPVS)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Across nodes the connection hangs because packets vanish silently. On the same node the sender gets a reset.",
    change: null,
    note: "A service with the endpoint mode dnsrr avoids this timer. Keepalive sysctls of the host do not reach the tasks.",
    source: {
      url: "https://github.com/moby/moby/issues/31208",
      asOf: "2017-02-21",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "docker-swarm-close-wait",
    aliases: [],
    vendor: "Docker",
    product: "Swarm IPVS table, half-closed connections",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "The end that sends next gets a reset. The end that closed its half waits in FIN_WAIT2 and is not told.",
    change: null,
    note: "Holds only after one end has closed its half (CLOSE_WAIT), and then for 60 seconds. For idle connections that are open both ways see docker-swarm-vip.",
    source: {
      url: "https://github.com/moby/moby/issues/29655",
      asOf: "2017-01-13",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "linux-nf-conntrack",
    aliases: [
      "conntrack",
      "nf-conntrack",
      "netfilter"
    ],
    vendor: "Linux",
    product: "netfilter nf_conntrack (NAT/stateful firewall)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 432e3,
    configurable: {
      min: 1,
      max: null
    },
    countsKeepalive: true,
    atExpiry: "Nothing is sent. Where the forward policy is strict, later packets are dropped and the end that probes gets ETIMEDOUT; where it is permissive and nf_conntrack_tcp_loose is 1, the next packet makes a new entry and the connection goes on.",
    change: "The sysctl `net.netfilter.nf_conntrack_tcp_timeout_established`.",
    note: "Unanswered probes count as retransmissions: after nf_conntrack_tcp_max_retrans (3) of them the entry keeps only nf_conntrack_tcp_timeout_max_retrans (300 seconds). Both were measured on Linux 6.18.",
    source: {
      url: "https://www.kernel.org/doc/html/latest/networking/nf_conntrack-sysctl.html",
      asOf: "stored copy of the kernel documentation",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "rfc5382-min",
    aliases: [
      "rfc5382"
    ],
    vendor: "IETF",
    product: "RFC 5382, REQ-5: minimum for a compliant NAT",
    kind: "nat",
    terminates: false,
    idleTimeout: 7440,
    configurable: {
      min: 7440,
      max: null
    },
    countsKeepalive: true,
    atExpiry: "This entry is a requirement and not a device, so what the ends see depends on the NAT in question.",
    change: "A setting of the NAT in question.",
    note: "A lower bound for compliant devices, which most cloud products ignore.",
    source: {
      url: "https://www.rfc-editor.org/rfc/rfc5382#section-5",
      asOf: "October 2008",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "rfc1122-keepalive",
    aliases: [
      "rfc1122"
    ],
    vendor: "IETF",
    product: "RFC 1122, section 4.2.3.6: what hosts do, not a middlebox",
    kind: "host",
    terminates: false,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Nothing is forgotten: this entry is about hosts.",
    change: "The sysctls `net.ipv4.tcp_keepalive_time`, `_intvl` and `_probes`: what this tool is about.",
    note: "Keepalive is off unless the application asks for it, and its interval is to be two hours or more by default. That is why Linux waits 7200 seconds, longer than most middleboxes do.",
    source: {
      url: "https://www.rfc-editor.org/rfc/rfc1122#section-4.2.3.6",
      asOf: "October 1989",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "nsx-edge-firewall",
    aliases: [
      "nsx-edge"
    ],
    vendor: "VMware",
    product: "NSX-v / vCNS Edge firewall and NAT",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The TCP established timeout of the Edge, over the API.",
    source: {
      url: "https://kb.vmware.com/kb/2101275",
      asOf: "NSX for vSphere 6.0-6.4",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "nsx-dfw",
    aliases: [
      "nsx-distributed-firewall"
    ],
    vendor: "VMware",
    product: "NSX distributed firewall (NSX-v, NSX-T, NSX 4)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 43200,
    configurable: {
      min: 120,
      max: 432e4
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "TCP Established in a session timer profile.",
    source: {
      url: "https://docs.vmware.com/en/VMware-NSX/4.1/administration/GUID-F4187E53-AF72-4B6A-8855-9F9D1469FD0C.html",
      asOf: "NSX 4.1",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "netscaler-tcp",
    aliases: [
      "netscaler",
      "citrix-adc"
    ],
    vendor: "Citrix/NetScaler",
    product: "NetScaler ADC TCP/ANY/SSL_TCP vserver and service (cltTimeout, svrTimeout)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 9e3,
    configurable: {
      min: 0,
      max: 31536e3
    },
    countsKeepalive: null,
    atExpiry: "Presumably both ends get a reset when idle connections are cleaned up.",
    change: "`-cltTimeout` of the virtual server and `-svrTimeout` of the service.",
    note: "The documentation uses 9000 only in an example. That it is the default for TCP services is recalled.",
    source: {
      url: "https://docs.citrix.com/en-us/netscaler/12/netscaler-support-for-telecom-service-providers/NS_TCP_optimization/NS_TCP_opt_FAQs.html",
      asOf: "NetScaler 12",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "oci-nlb-tcp",
    aliases: [
      "oci-nlb"
    ],
    vendor: "Oracle Cloud",
    product: "OCI Network Load Balancer, TCP listener",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 360,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`tcp-idle-timeout` of the listener, by the CLI or the API.",
    note: "The console offers no setting for it; a change takes the CLI or the API.",
    source: {
      url: "https://docs.cloud.nricloud.jp/en-us/iaas/Content/NetworkLoadBalancer/NetworkLoadBalancers/configure-idle-timeout.htm",
      asOf: "OCI documentation mirror",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "oci-lb-tcp",
    aliases: [
      "oci-lb"
    ],
    vendor: "Oracle Cloud",
    product: "OCI Load Balancer (L7/TCP proxy) listener",
    kind: "proxy",
    terminates: true,
    idleTimeout: 300,
    configurable: {
      min: 1,
      max: 7200
    },
    countsKeepalive: false,
    atExpiry: "The load balancer closes its idle backend connections. The client leg is presumably closed as well.",
    change: "The idle timeout in seconds of the listener.",
    note: "The page gives the figure for backend connections. The same default for TCP listeners and the range are recalled.",
    source: {
      url: "https://docs.oracle.com/en-us/iaas/Content/Balance/Reference/connectionreuse.htm",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "alibaba-clb-tcp",
    aliases: [
      "alibaba-clb",
      "alibaba-slb"
    ],
    vendor: "Alibaba Cloud",
    product: "CLB (Classic Load Balancer) TCP listener EstablishedTimeout",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: {
      min: 10,
      max: 900
    },
    countsKeepalive: true,
    atExpiry: "Most likely a reset is sent. Which end receives it is not documented in what was read.",
    change: "`EstablishedTimeout` of the listener, `established_timeout` in Terraform.",
    note: "The default is also the maximum.",
    source: {
      url: "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
      asOf: "alicloud provider documentation",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "alibaba-gwlb",
    aliases: [],
    vendor: "Alibaba Cloud",
    product: "Gateway Load Balancer",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 350,
    configurable: {
      min: 60,
      max: 6e3
    },
    countsKeepalive: true,
    atExpiry: "Later packets of the flow are thrown away, so each end finds out by its own timers and has to connect anew.",
    change: "The TCP idle timeout of the listener.",
    note: "The range is recalled, and only certain scheduling algorithms allow a change.",
    source: {
      url: "https://www.alibabacloud.com/help/en/slb/gateway-based-load-balancing-gwlb/user-guide/create-and-manage-a-listener",
      asOf: "2025-07-10",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "huawei-elb-tcp",
    aliases: [
      "huawei-elb",
      "otc-elb"
    ],
    vendor: "Huawei Cloud",
    product: "Elastic Load Balance, TCP listener (also Open Telekom Cloud)",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 300,
    configurable: {
      min: 10,
      max: 4e3
    },
    countsKeepalive: null,
    atExpiry: "The load balancer closes the connection, and the client has to open a new one. Whether the backend is told is not documented in what was read.",
    change: "`keepalive_timeout` of the listener.",
    note: "HTTP and HTTPS listeners use 60 seconds.",
    source: {
      url: "https://support.huaweicloud.com/intl/en-us/usermanual-elb/elb_ug_jt_0014.html",
      asOf: "2024-01-05",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ucloud-clb",
    aliases: [],
    vendor: "UCloud",
    product: "CLB (HTTP/HTTPS/TCP proxy mode)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: "The connection idle timeout of the listener.",
    source: {
      url: "https://ucloud-global.com/en/docs/ulb/clb/faq/design/idletimeout",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "tencent-clb-tcp",
    aliases: [
      "tencent-clb"
    ],
    vendor: "Tencent Cloud",
    product: "CLB layer-4 TCP listener",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 900,
    configurable: {
      min: 10,
      max: 1980
    },
    countsKeepalive: true,
    atExpiry: "Not documented in what was read, so assume that neither end is told.",
    change: "`idle_connect_timeout` of the listener in Terraform.",
    note: "Values above 900 seconds need an LCU-supported instance.",
    source: {
      url: "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_listener",
      asOf: "tencentcloud provider documentation",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "heroku-router",
    aliases: [
      "heroku"
    ],
    vendor: "Heroku",
    product: "Common Runtime HTTP router",
    kind: "proxy",
    terminates: true,
    idleTimeout: 55,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The router ends the connection and logs the error H15.",
    change: null,
    note: "Holds while a response is under way: each byte of either end starts the 55 seconds anew, and the first byte of the response has to come within 30 seconds.",
    source: {
      url: "https://devcenter.heroku.com/articles/request-timeout",
      asOf: "copy of 2012-02-14",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "fly-io-proxy",
    aliases: [
      "fly-io",
      "fly-proxy"
    ],
    vendor: "Fly.io",
    product: "fly-proxy, TCP services",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Without an idle timeout nothing expires.",
    change: "`idle_timeout` in `fly.toml`, of some kinds of service.",
    note: "The idle timeout of 60 seconds was lifted in 2023, and copies of the documentation from before that still name it.",
    source: {
      url: "https://community.fly.io/t/tcp-idle-timeouts-restrictions-have-been-removed/15160",
      asOf: "2023",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ngrok-tcp",
    aliases: [
      "ngrok"
    ],
    vendor: "ngrok",
    product: "TCP/TLS endpoints",
    kind: "proxy",
    terminates: true,
    idleTimeout: 300,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: null,
    note: "Only data sent by the upstream service restarts the timer.",
    source: {
      url: "https://ngrok-docs-qbeqz72zd-ngrok-dev.vercel.app/docs/pricing-limits/endpoint-limits",
      asOf: "docs preview build",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "miget-edge",
    aliases: [
      "miget"
    ],
    vendor: "Miget",
    product: "edge proxy",
    kind: "proxy",
    terminates: true,
    idleTimeout: 300,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The edge proxy closes the idle connection. How the service behind it is told is not documented in what was read.",
    change: null,
    source: {
      url: "https://docs.miget.com/networking/request-limits",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ingress-nginx-stream",
    aliases: [
      "ingress-nginx-tcp"
    ],
    vendor: "Kubernetes",
    product: "ingress-nginx TCP services (proxy-stream-timeout)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy closes both connections, presumably with a FIN.",
    change: "`proxy-stream-timeout` in the ConfigMap of the controller.",
    source: {
      url: "https://github.com/hashicorp/boundary/issues/3133",
      asOf: "2023-04-03",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "nginx-stream",
    aliases: [
      "nginx-tcp"
    ],
    vendor: "nginx",
    product: "ngx_stream_proxy_module proxy_timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy closes the session once no data has passed for the whole period, presumably with a FIN to both ends.",
    change: "`proxy_timeout` in the stream server.",
    source: {
      url: "https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_timeout",
      asOf: "2026-07-22",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "nginx-http-proxy",
    aliases: [
      "nginx"
    ],
    vendor: "nginx",
    product: "proxy_read_timeout (HTTP, WebSocket, gRPC pass)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy gives up on the upstream connection. The client presumably gets a 504 or sees its connection closed.",
    change: "`proxy_read_timeout` in the location.",
    note: "Measured between two reads from the upstream, so it often ends idle WebSockets.",
    source: {
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout",
      asOf: "2026-07-22",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "envoy-tcp-proxy",
    aliases: [
      "envoy",
      "envoy-tcp"
    ],
    vendor: "Envoy",
    product: "tcp_proxy filter idle_timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Envoy presumably closes both connections.",
    change: "`idle_timeout` of the `tcp_proxy` filter.",
    note: "A setting of 0 switches the timer off.",
    source: {
      url: "https://github.com/envoyproxy/data-plane-api/blob/84e84367f2560cdb47b9bb78fd3e615feb80c3e4/envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.proto",
      asOf: "2026-01-29",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "envoy-http",
    aliases: [],
    vendor: "Envoy",
    product: "HTTP connection manager / upstream HTTP idle_timeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The connection is presumably closed, after a GOAWAY where it speaks HTTP/2.",
    change: "`idle_timeout` among the common HTTP protocol options.",
    note: "Counts only while a connection carries no active stream. Streams have their own idle timeout of five minutes (recalled).",
    source: {
      url: "https://www.envoyproxy.io/docs/envoy/v1.15.2/_sources/faq/configuration/timeouts.rst.txt",
      asOf: "Envoy 1.15.2",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "envoy-tcp-upstream-pool",
    aliases: [],
    vendor: "Envoy",
    product: "upstream TCP pool (TcpProtocolOptions.idle_timeout)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Envoy presumably closes the pooled connection to the upstream. No client is attached to it at that time.",
    change: "`idle_timeout` of the `TcpProtocolOptions` of the cluster.",
    note: "Applies to pooled upstream connections only, and 0 switches the timer off.",
    source: {
      url: "https://docs.rs/crate/envoy-types/0.7.3/source/src/generated/envoy.extensions.upstreams.tcp.v3.rs",
      asOf: "envoy-types 0.7.3",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "istio-sidecar",
    aliases: [
      "istio"
    ],
    vendor: "Istio",
    product: "sidecar / gateway TCP idleTimeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The sidecar presumably closes the connections on both sides.",
    change: "`connectionPool.tcp.idleTimeout` in a DestinationRule.",
    note: "Probes of an application end at its own sidecar, and tcpKeepalive in a DestinationRule covers the upstream leg only.",
    source: {
      url: "https://github.com/istio/api/blob/b8f8791d9653b2edc77a071d48887e582cfe84bf/networking/v1alpha3/destination_rule.proto",
      asOf: "2026-07-21",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "aws-ecs-service-connect",
    aliases: [
      "ecs-service-connect"
    ],
    vendor: "AWS",
    product: "ECS Service Connect proxy (timeoutConfiguration.idleTimeoutSeconds)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes the connections on both sides.",
    change: "`idleTimeoutSeconds` under `timeout` in the Service Connect configuration of the service.",
    note: "HTTP, HTTP/2 and gRPC services start at five minutes, and 0 switches the timer off. That probes do not count is inferred from Envoy.",
    source: {
      url: "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ecs/aws.sdk.kotlin.services.ecs.model/-timeout-configuration/idle-timeout-seconds.html",
      asOf: "AWS SDK for Kotlin API docs",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "haproxy",
    aliases: [],
    vendor: "HAProxy",
    product: "HAProxy timeout client / server / tunnel",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes both connections once the timer of one side runs out.",
    change: "`timeout client`, `timeout server` and `timeout tunnel`, in milliseconds where no unit is given.",
    note: "The value is whatever the configuration sets, and an unset timer never expires. For tunnels, timeout tunnel takes precedence.",
    source: {
      url: "https://github.com/haproxy/haproxy/blob/50872daa6a857e82afc40b1c5161924aef4172d7/doc/configuration.txt",
      asOf: "2026-08-21",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "docker-desktop-vpnkit",
    aliases: [
      "docker-desktop",
      "vpnkit"
    ],
    vendor: "Docker",
    product: "Docker Desktop vpnkit (Mac/Windows)",
    kind: "nat",
    terminates: true,
    idleTimeout: 300,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Both ends receive a FIN when vpnkit gives up the idle flow.",
    change: "`vpnKitMaxPortIdleTime` in `settings.json`.",
    note: "Setting vpnKitMaxPortIdleTime to 0 switches the timer off. Newer releases have a different network stack (recalled).",
    source: {
      url: "https://github.com/docker/for-mac/issues/5886",
      asOf: "2021-07-28",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "cisco-ftd",
    aliases: [
      "ftd",
      "firepower"
    ],
    vendor: "Cisco",
    product: "Firepower Threat Defense platform settings (Connection)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 300,
      max: 4294800
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "Connection among the timeouts of the platform settings.",
    source: {
      url: "https://docs.defenseorchestrator.com/cdfmc/t_configure_global_timeouts_fptd.html",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "clavister-radisys",
    aliases: [
      "clavister",
      "cos-core"
    ],
    vendor: "Clavister",
    product: "cOS Core and its relatives (Radisys SEG-100, D-Link NetDefend)",
    kind: "firewall",
    terminates: false,
    idleTimeout: 262144,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "TCP Idle Lifetime among the connection timeout settings.",
    note: "Each direction has a timer of its own, and the connection is forgotten when either runs out. An answered probe restarts both.",
    source: {
      url: "https://docs.clavister.com/repo/cos-core-administration-guide/14.00/doc/conn_timeout_settings.html",
      asOf: "cOS Core 14.00",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "traefik-http",
    aliases: [
      "traefik"
    ],
    vendor: "Traefik Labs",
    product: "Traefik entryPoint respondingTimeouts.idleTimeout",
    kind: "proxy",
    terminates: true,
    idleTimeout: 180,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Traefik presumably closes the idle connection to the client.",
    change: "`respondingTimeouts.idleTimeout` of the entry point.",
    note: "Concerns HTTP keep-alive connections. Users report the same for WebSockets.",
    source: {
      url: "https://github.com/traefik/traefik/issues/8668",
      asOf: "v2.5.6, 2021-12-29",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "traefik-tcp",
    aliases: [],
    vendor: "Traefik Labs",
    product: "Traefik v3 entryPoint respondingTimeouts.readTimeout on TCP routers",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: true,
    countsKeepalive: false,
    atExpiry: "Traefik ends the connection to the service, and presumably that to the client with it.",
    change: "`respondingTimeouts.readTimeout` of the entry point.",
    note: "A user saw it after about one minute. That readTimeout defaults to 60 seconds is recalled.",
    source: {
      url: "https://github.com/traefik/traefik/issues/10619",
      asOf: "v3.0.0-rc5, 2024-04-16",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "cloudflare-proxy",
    aliases: [
      "cloudflare"
    ],
    vendor: "Cloudflare",
    product: "HTTP proxy, connection to the client",
    kind: "proxy",
    terminates: true,
    idleTimeout: 400,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Cloudflare closes the connection to the client.",
    change: null,
    note: "The figure is that of HTTP/1.1 keep-alive and of idle HTTP/2 connections. Connections to the origin are cloudflare-origin.",
    source: {
      url: "https://developers.cloudflare.com/fundamentals/reference/connection-limits/",
      asOf: "2026-07-23",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "watchguard-fireware",
    aliases: [
      "watchguard",
      "firebox"
    ],
    vendor: "WatchGuard",
    product: "Fireware global TCP connection idle timeout",
    kind: "firewall",
    terminates: false,
    idleTimeout: 3600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "TCP connection idle timeout among the global settings.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "sophos-firewall",
    aliases: [
      "sophos",
      "sfos"
    ],
    vendor: "Sophos",
    product: "Sophos Firewall (SFOS) tcp-est-idle-timeout",
    kind: "firewall",
    terminates: false,
    idleTimeout: 10800,
    configurable: {
      min: 2700,
      max: 432e3
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`set advanced-firewall tcp-est-idle-timeout SECONDS` on the device console.",
    note: "The range was read in the documentation, the default was not.",
    source: {
      url: "https://docs.sophos.com/nsg/sophos-firewall/21.0/help/en-us/webhelp/onlinehelp/CommandLineHelp/DeviceConsole/SetCommands/AdvancedFirewall/",
      asOf: "SFOS 21.0",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "azure-app-service-inbound",
    aliases: [
      "azure-app-service",
      "azure-functions"
    ],
    vendor: "Azure",
    product: "App Service and Functions, front end",
    kind: "proxy",
    terminates: true,
    idleTimeout: 230,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The front end gives up on the request. The client presumably gets an error status, or sees its connection closed.",
    change: null,
    note: "Concerns a request that waits for its response. Connections that the application opens itself cross Azure load balancing, with its four minutes (recalled).",
    source: {
      url: "https://azure-advice.com/2024/08/26/navigating-the-230-second-timeout-in-azure-app-service-technical-insights-and-developer-considerations",
      asOf: "2024-08-26",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "aws-transit-gateway",
    aliases: [
      "transit-gateway",
      "aws-tgw"
    ],
    vendor: "AWS",
    product: "Transit Gateway, attachments in appliance mode",
    kind: "load-balancer",
    terminates: false,
    idleTimeout: 350,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "The next packet may be sent to another availability zone, where an appliance that does not know the flow drops it.",
    change: null,
    note: "Only appliance mode ties a flow to a zone. A plain attachment keeps no timer for connections.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "aws-api-gateway",
    aliases: [
      "aws-websocket-api"
    ],
    vendor: "AWS",
    product: "API Gateway WebSocket API",
    kind: "proxy",
    terminates: true,
    idleTimeout: 600,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The gateway presumably closes the WebSocket connection.",
    change: null,
    note: "Any connection ends after two hours, idle or not.",
    source: {
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "home-gateways-imc2010",
    aliases: [
      "home-router"
    ],
    vendor: "University of Helsinki",
    product: "study of 34 home gateways (H\xE4t\xF6nen and others, IMC 2010)",
    kind: "nat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: null,
    note: "The figures are recalled: the shortest timeout was about 239 seconds, the median about an hour, and about half were below the 7440 seconds of RFC 5382. Plan with 239 seconds where the gateway is not known.",
    source: {
      url: "https://www.cs.helsinki.fi/group/wiseciti/nat-study/index.html",
      asOf: "2010",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "cellular-netpiculet-2011",
    aliases: [
      "cellular"
    ],
    vendor: "University of Michigan",
    product: "study of more than 100 cellular networks (Wang and others, SIGCOMM 2011)",
    kind: "cgnat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: null,
    note: "The figures are recalled: a handful of carriers forgot an idle connection within five minutes, about a sixth within ten, more than half kept it for over half an hour. Plan with 240 seconds where the carrier is not known.",
    source: {
      url: "https://vdocuments.net/an-untold-story-of-middleboxes-in-cellular-an-untold-story-of-middleboxes-in-cellular.html",
      asOf: "2011",
      read: "2026-11-22"
    },
    certainty: "recalled"
  },
  {
    id: "starlink-cgnat",
    aliases: [
      "starlink"
    ],
    vendor: "SpaceX",
    product: "Starlink, residential and roaming plans",
    kind: "cgnat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: null,
    atExpiry: "Not known.",
    change: null,
    note: "No measurement of an idle timeout was found. Above 1200 sessions the oldest ones are reported to be dropped, idle or not.",
    source: null,
    certainty: "recalled"
  },
  {
    id: "ovs-userspace-conntrack",
    aliases: [
      "ovs-conntrack",
      "ovs-dpdk"
    ],
    vendor: "Open vSwitch",
    product: "OVS userspace datapath conntrack (also OVN on DPDK)",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 86400,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "A `CT_Timeout_Policy` in the OVSDB.",
    note: "The kernel datapath follows nf_conntrack instead, and a CT_Timeout_Policy overrides the value. The release named in the source link is a guess.",
    source: {
      url: "https://github.com/openvswitch/ovs/blob/v2.13.0/lib/conntrack-private.h",
      asOf: "stored copy of the source",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "wsl2-nat",
    aliases: [
      "wsl2"
    ],
    vendor: "Microsoft",
    product: "WSL 2, NAT between Linux and Windows",
    kind: "nat",
    terminates: false,
    idleTimeout: null,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Users report both connections that hang and connections that are reset.",
    change: null,
    note: "No figure is documented. Idle SSH sessions are reported to die after about ten minutes, and X11 programs under the kernel defaults of keepalive, but not under lower values.",
    source: {
      url: "https://github.com/microsoft/WSL/issues/5339",
      asOf: "2021-02-04",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "nsx-gateway-firewall",
    aliases: [
      "nsx-gateway"
    ],
    vendor: "VMware",
    product: "NSX 4 / NSX-T gateway (Tier-0/Tier-1) firewall",
    kind: "firewall",
    terminates: false,
    idleTimeout: 7200,
    configurable: {
      min: 120,
      max: 432e4
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "TCP Established in a session timer profile that is applied to the gateway.",
    note: "The default timer profile in the UI shows the 43200 seconds of the distributed firewall and not this value. At exactly the Linux default of 7200 seconds, probe and timer race each other.",
    source: {
      url: "https://docs.vmware.com/en/VMware-NSX/4.1/administration/GUID-F4187E53-AF72-4B6A-8855-9F9D1469FD0C.html",
      asOf: "NSX 4.1",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "gcp-proxy-network-lb",
    aliases: [
      "gcp-proxy-nlb",
      "gcp-tcp-proxy"
    ],
    vendor: "Google Cloud",
    product: "External proxy Network Load Balancer (TCP/SSL proxy)",
    kind: "proxy",
    terminates: true,
    idleTimeout: 30,
    configurable: {
      min: 1,
      max: 86400
    },
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes the connection towards both ends.",
    change: "`timeoutSec` of the backend service.",
    note: "The backend service timeout is what sets this timer, so databases behind it break after 30 silent seconds by default. The maximum is recalled.",
    source: {
      url: "https://docs.cloud.google.com/load-balancing/docs/backend-service",
      asOf: "2026-10-01",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "aws-api-gateway-rest",
    aliases: [
      "aws-rest-api"
    ],
    vendor: "AWS",
    product: "API Gateway REST API",
    kind: "proxy",
    terminates: true,
    idleTimeout: 310,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The gateway presumably closes the connection to the client.",
    change: null,
    note: "The sentence of the page was read as a quotation, in a survey of 2026-10-01.",
    source: {
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html",
      asOf: "2026-10-01",
      read: "2026-11-22"
    },
    certainty: "secondary"
  },
  {
    id: "cloudflare-origin",
    aliases: [],
    vendor: "Cloudflare",
    product: "HTTP proxy, connection to the origin",
    kind: "proxy",
    terminates: true,
    idleTimeout: 900,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "Cloudflare closes the idle connection to the origin. A request that ran into it fails with status 520.",
    change: null,
    note: "Cloudflare sends keepalive probes of its own to the origin, every 30 seconds. They keep devices on that leg awake, not this timer.",
    source: {
      url: "https://developers.cloudflare.com/fundamentals/reference/connection-limits/",
      asOf: "2026-07-23",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "railway-edge",
    aliases: [
      "railway"
    ],
    vendor: "Railway",
    product: "Edge proxy, HTTP",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: false,
    countsKeepalive: false,
    atExpiry: "The proxy presumably closes the connection to the client.",
    change: null,
    note: "Older copies of the page give 900 seconds.",
    source: {
      url: "https://docs-frontend-docs-pr-1042.up.railway.app/networking/public-networking/specs-and-limits",
      asOf: "preview build of the docs",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "fortinet-hyperscale-cgn-eif",
    aliases: [
      "fortigate-cgnat"
    ],
    vendor: "Fortinet",
    product: "FortiGate hyperscale CGNAT, EIF sessions (eif-tcp-ttl)",
    kind: "cgnat",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 300,
      max: 72e3
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`eif-tcp-ttl`.",
    note: "With eif-tcp-refresh-dir set to anything but both, probes from one end may not count.",
    source: {
      url: "https://docs.fortinet.com/document/fortigate/8.0.0/new-features/762211",
      asOf: "FortiOS 8.0.0",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "fortinet-fortiadc",
    aliases: [
      "fortiadc"
    ],
    vendor: "Fortinet",
    product: "FortiADC firewall connection tracking",
    kind: "conntrack",
    terminates: false,
    idleTimeout: 3600,
    configurable: {
      min: 1,
      max: 86400
    },
    countsKeepalive: true,
    atExpiry: "The entry leaves the tracking table. Later packets are presumably dropped without notice.",
    change: "`set tcp-established-timeout` under `config firewall global`.",
    source: {
      url: "https://docs.fortinet.com/document/fortiadc/7.4.3/cli-reference/726896/config-firewall-global",
      asOf: "FortiADC 7.4.3",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "juniper-ssr",
    aliases: [
      "session-smart-router"
    ],
    vendor: "Juniper",
    product: "Session Smart Router, default TCP session type",
    kind: "nat",
    terminates: false,
    idleTimeout: 1900,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "The timeout of the session type, in milliseconds.",
    source: {
      url: "https://www.juniper.net/documentation/us/en/software/session-smart-router/docs/concepts_session_timer/",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "juniper-services-interface",
    aliases: [
      "ms-mpc",
      "mx-spc3"
    ],
    vendor: "Juniper",
    product: "Junos services interfaces (MS-PIC/MS-MPC, MX-SPC3) inactivity-timeout",
    kind: "cgnat",
    terminates: false,
    idleTimeout: 30,
    configurable: {
      min: 4,
      max: 86400
    },
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`inactivity-timeout` under `services-options` of the interface.",
    note: "A timeout in an application definition takes precedence, and operators seldom keep the default.",
    source: {
      url: "https://juniper.net/documentation/en_US/junos/topics/reference/configuration-statement/inactivity-timeout-edit-interfaces.html",
      asOf: "2020-12-13",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "netgate-tnsr",
    aliases: [
      "tnsr"
    ],
    vendor: "Netgate",
    product: "TNSR (VPP nat44) tcp_established",
    kind: "nat",
    terminates: false,
    idleTimeout: 7440,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`tcp_established` among the NAT timeouts.",
    note: "Only 240 seconds above the Linux keepalive default of 7200 seconds.",
    source: {
      url: "https://docs.netgate.com/tnsr/en/latest/nat/options.html",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "vasexperts-stingray-cgnat",
    aliases: [
      "stingray"
    ],
    vendor: "VAS Experts",
    product: "Stingray Service Gateway CG-NAT (lifetime_flow_long)",
    kind: "cgnat",
    terminates: false,
    idleTimeout: 600,
    configurable: true,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: "`lifetime_flow_long`, in seconds.",
    note: "The page shows the figure as a setting, presumably the default. The keepalive time of 600 seconds that it recommends is already too late.",
    source: {
      url: "https://wiki.vasexperts.ru/doku.php?id=en%3Adpi%3Aopt_cgnat%3Afaq%3Acgnat_faq_3&rev=1693231699",
      asOf: "2023-08",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "linksys-befsr41",
    aliases: [
      "befsr41"
    ],
    vendor: "Linksys",
    product: "BEFSR41 home router (historic)",
    kind: "nat",
    terminates: false,
    idleTimeout: 7200,
    configurable: false,
    countsKeepalive: true,
    atExpiry: "Presumably packets are dropped without notice, and each end finds out by its own timers.",
    change: null,
    note: "Measured by its user. At exactly the Linux default of 7200 seconds, probe and timer race each other.",
    source: {
      url: "https://www.dslreports.com/faq/7792",
      asOf: "DSLReports FAQ, undated",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ibm-classic-load-balancer",
    aliases: [
      "ibm-lb"
    ],
    vendor: "IBM Cloud",
    product: "IBM Cloud Load Balancer (classic infrastructure), TCP/HTTP",
    kind: "proxy",
    terminates: true,
    idleTimeout: 50,
    configurable: {
      min: 1,
      max: 7200
    },
    countsKeepalive: false,
    atExpiry: "The proxy closes the side that has been idle for too long. The other side is presumably closed with it.",
    change: "`clientTimeout` and `serverTimeout`, in seconds.",
    note: "Client side and server side each have a setting of their own. That probes do not count is inferred.",
    source: {
      url: "https://github.com/ibm-cloud-docs/loadbalancer-service/blob/03f0e491fe0340f467e50689fa71209fe0c7af16/advanced-traffic.md",
      asOf: "2025-08-05",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "ibm-vpc-alb",
    aliases: [
      "ibm-alb"
    ],
    vendor: "IBM Cloud",
    product: "VPC Application Load Balancer",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: true,
    countsKeepalive: null,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: "The idle connection timeout of the listener (recalled).",
    note: "It probes both ends every five seconds, which refreshes devices on either leg but says nothing about its own idle timer. A default of 50 seconds and a range of 50 to 7200 are recalled.",
    source: {
      url: "https://cloud.ibm.com/docs/vpc?topic=vpc-advanced-traffic-management",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "hetzner-cloud-lb-http",
    aliases: [
      "hetzner-lb"
    ],
    vendor: "Hetzner",
    product: "Cloud Load Balancer, http/https services (timeout_idle)",
    kind: "proxy",
    terminates: true,
    idleTimeout: null,
    configurable: {
      min: 30,
      max: 300
    },
    countsKeepalive: false,
    atExpiry: "Presumably the proxy closes the connection towards both ends.",
    change: "`timeout_idle` of the HTTP service in Terraform.",
    note: "Applies to HTTP services only. No default was found, nor any timer for tcp services.",
    source: {
      url: "https://github.com/hetznercloud/terraform-provider-hcloud/blob/0fb4adeed5156242f21cea971b3927abc8a2d00d/docs/resources/load_balancer_service.md",
      asOf: "stored copy",
      read: "2026-11-22"
    },
    certainty: "verified"
  },
  {
    id: "digitalocean-lb",
    aliases: [
      "digitalocean",
      "do-lb"
    ],
    vendor: "DigitalOcean",
    product: "Load Balancer, HTTP and HTTPS",
    kind: "proxy",
    terminates: true,
    idleTimeout: 60,
    configurable: {
      min: 30,
      max: 600
    },
    countsKeepalive: false,
    atExpiry: "The load balancer presumably closes the connection towards both ends.",
    change: "`http_idle_timeout_seconds` of the load balancer.",
    note: "The range was read in somebody else's validation. No idle timeout was found for TCP forwarding rules.",
    source: {
      url: "https://docs.digitalocean.com/reference/ansible/reference/modules/load_balancer",
      asOf: "2025-10-15",
      read: "2026-11-22"
    },
    certainty: "verified"
  }
];

// src/middlebox/catalogue.ts
var CATALOGUE = catalogue_default;

// src/measure/matches.ts
var NONE2 = { byDefault: [], ifSet: [] };
function matchesOf(outcome) {
  switch (outcome.type) {
    case "forgotten":
      return within(outcome.keptFor, outcome.forgottenBy, ({ terminates }) => !terminates);
    case "closed":
      return within(outcome.from - 1.5, outcome.to, ({ terminates }) => terminates);
    case "reset":
      return within(outcome.from - 1.5, outcome.to, () => true);
    case "kept":
    case "talking":
    case "unanswered":
    case "unfinished":
      return NONE2;
  }
}
function within(low, high, isOfKind) {
  const fits = (seconds) => seconds > low && seconds <= high;
  const entries = CATALOGUE.filter(isOfKind);
  const byDefault = entries.filter(({ idleTimeout }) => idleTimeout !== null && fits(idleTimeout));
  const canBeSet = ({ configurable }) => typeof configurable === "object" && (configurable.min ?? 0) <= high && (configurable.max ?? Infinity) > low;
  return { byDefault, ifSet: entries.filter((entry) => canBeSet(entry) && !byDefault.includes(entry)) };
}

// src/report/report.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/report/measure-words.ts
var AT_EXPIRY = {
  silent: "What is sent after that is dropped without a word: a connection with keepalive ends with ETIMEDOUT, one without waits.",
  reset: "What is sent after that is answered with a reset: the first probe ends the connection with ECONNRESET.",
  mixed: "What is sent after that is dropped without a word on some flows and answered with a reset on others."
};
var UNANSWERED = {
  silent: "a box drops probes, or forgets a flow sooner than that, or the path is down.",
  reset: "a reset came back, from a box that refuses probes or forgets a flow sooner than that.",
  mixed: "nothing came back, or a reset: a box drops or refuses probes, or forgets a flow sooner than that."
};
var STOPPED = {
  interrupted: "Interrupted.",
  contradictory: "The flows contradict one another to the end: some are lost sooner than others are kept for.",
  unreachable: "The server takes no more connections; it may still hold those that were lost.",
  "no-room": "This host can open no more connections: it has no free local port, or a limit on open files (ulimit -n) is reached.",
  "no-answer": "New connections get no answer any more: the path, or the server, may be down. What follows may be because of that."
};
function finding(outcome) {
  const { keptFor } = outcome;
  switch (outcome.type) {
    case "forgotten":
      return [`An idle flow on this path is forgotten after more than ${keptFor} s and at most ${outcome.forgottenBy} s.`, AT_EXPIRY[outcome.atExpiry]];
    case "unanswered":
      return [
        `No keepalive probe was answered, not even one that was sent after ${outcome.soonest} s: ${UNANSWERED[outcome.how]}`,
        "Keepalive keeps no connection open on this path then; whether data still comes through cannot be told from here, as none is sent."
      ];
    case "kept":
      return [`An idle flow on this path is kept for at least ${keptFor} s; nothing was left idle for longer (--up-to).`];
    case "closed":
      return [
        `The server, or a proxy before it, closes idle connections ${about(outcome)}: an orderly close, no middlebox that forgets a flow.`,
        "A keepalive probe does not keep them open; only data does, or another timeout there.",
        `The path keeps an idle flow for at least ${keptFor} s. What it does later cannot be measured against this server.`
      ];
    case "reset":
      return [
        `Idle connections are reset ${about(outcome)}, without having been asked.`,
        "The server may do that, or a middlebox that announces its idle timeout: which of them cannot be told from here.",
        `An idle flow was kept for ${keptFor} s.`
      ];
    case "talking":
      return [`The server sends by itself, after ${outcome.silence} s of silence at the latest, so that no connection to it is idle for longer.`, `The path keeps an idle flow for at least ${keptFor} s. What it does later cannot be measured against this server.`];
    case "unfinished": {
      const { why, forgottenBy, unanswered } = outcome;
      const upper = forgottenBy === null ? unanswered === null ? "; no probe went unanswered so far" : "" : `, and at least one was lost after ${forgottenBy} s`;
      return [
        STOPPED[why],
        keptFor === 0 && forgottenBy === null ? "Nothing is known yet." : `An idle flow was kept for ${keptFor} s${upper}.`,
        ...unanswered === null ? [] : [`One that had been idle for ${unanswered} s was asked, and had not answered yet.`]
      ];
    }
  }
}
function about({ from, to }) {
  if (to < 1) return "at once";
  return to - from <= 1 ? `after about ${Math.round((from + to) / 2)} s` : `after ${from} to ${to} s`;
}
var MOST_NAMES = 8;
function whichBoxes(outcome) {
  if (outcome.type !== "forgotten" && outcome.type !== "reset" && outcome.type !== "closed") return "";
  const { byDefault, ifSet } = matchesOf(outcome);
  const what = outcome.type === "closed" ? "proxy" : "middlebox";
  const names = ifSet.slice(0, MOST_NAMES).map(({ id }) => id);
  const more = ifSet.length > names.length ? `, and ${ifSet.length - names.length} more` : "";
  const lines = [
    byDefault.length === 0 ? `No ${what} of the catalogue does that by default.` : `In the catalogue this is the default of ${byDefault.map(({ id }) => id).join(", ")}.`,
    ...names.length === 0 || outcome.type === "closed" ? [] : [`It can be set so on ${names.join(", ")}${more}.`]
  ];
  return lines.join("\n");
}
function declarationOf({ target, outcome }) {
  if (outcome.type !== "forgotten" && outcome.type !== "reset") return null;
  const idleTimeout = Math.floor(outcome.keptFor);
  return idleTimeout < 1 ? null : { name: `path-to-${visible(target.host)}`, idleTimeout };
}
function yamlOf({ name, idleTimeout }) {
  return `{ name: ${/^[\w.-]+$/.test(name) ? name : JSON.stringify(name)}, idleTimeout: ${idleTimeout} }`;
}
function straysOf(observations) {
  const view = viewOf(observations);
  const found = earlierCloses(view);
  return view.strays.filter((each) => !found.includes(each));
}
function notesOn({ run, outcome }) {
  const strays = straysOf(run.observations);
  const why = strays.every(({ type }) => type === "ended") ? "ended by the server or a box, for a reason of its own" : "lost for another reason, or on another path";
  const couldBeSeen = outcome.type === "kept" || outcome.type === "closed" || outcome.type === "talking";
  return [
    ...strays.length > 0 ? [`${strays.length} of ${counted(run.observations.length, "flow")} came to an end sooner than others were kept for: ${why}; run it again to know.`] : [],
    ..."atOneMoment" in outcome && outcome.atOneMoment ? ["All of them ended at one moment: the server may have been restarted; run it again to know."] : [],
    ...run.limitedTo !== null ? [`No more than ${counted(run.limitedTo, "connection")} could be had at a time.`] : [],
    ...couldBeSeen ? ["A box that takes up a forgotten flow again with its next packet does no harm and cannot be seen.", "If the server sends keepalive probes of its own, or handshakes again until data comes (TCP_DEFER_ACCEPT), that kept the flow awake."] : [],
    ...outcome.type === "forgotten" ? ["If the server sends keepalive probes of its own, flows were idle for less than this says, and the path forgets them sooner.", "This is the first box to forget a flow that this host opened; flows that the other end opens may meet others."] : []
  ];
}

// src/report/measure.ts
function measureText(measured) {
  const { target, address, run, outcome } = measured;
  const where = target.host === address ? "" : ` (${address})`;
  const effort = `${counted(run.connections, "connection")} in ${formatDuration(Math.round(run.seconds))}`;
  const box = declarationOf(measured);
  const declared = box === null ? [] : ["Declare it by the time that it is sure to keep a flow for:", `middleboxes:
  - ${yamlOf(box)}`, `keepalint plan --middlebox ${box.idleTimeout}s says which values fit.`];
  const notes = notesOn(measured);
  const paragraphs = [
    `${targetText(target)}${where}: ${effort}`,
    finding(outcome).join("\n"),
    tries(run.observations),
    whichBoxes(outcome),
    ...declared,
    ...notes.length === 0 ? [] : [`Note:
${notes.map((note) => `  ${note}`).join("\n")}`]
  ];
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}
`;
}
function targetText({ host, port }) {
  return `${host.includes(":") ? `[${visible(host)}]` : visible(host)}:${port}`;
}
var RESULTS = ["kept", "lost", "reset", "closed", "reset unasked", "spoken to"];
function resultOf(observation) {
  switch (observation.type) {
    case "kept":
      return "kept";
    case "lost":
      return observation.how === "silent" ? "lost" : "reset";
    case "ended":
      return observation.how === "closed" ? "closed" : "reset unasked";
    case "talked":
      return "spoken to";
  }
}
function tries(observations) {
  const lines = RESULTS.flatMap((result) => {
    const found = observations.filter((each) => resultOf(each) === result);
    const idles = [...new Set(found.map((each) => rounded(each.type === "ended" || each.type === "talked" ? each.idle : each.planned)))].sort((a, b) => a - b);
    return idles.length === 0 ? [] : [`  ${result.padEnd(13)}  after ${idles.join(", ")} s`];
  });
  return lines.join("\n");
}
function measureJson(measured) {
  const { target, address, settings, run, outcome } = measured;
  const { byDefault, ifSet } = matchesOf(outcome);
  const output = {
    schemaVersion: 1,
    target: { ...target, address },
    upTo: settings.upTo,
    resolution: rounded(widthWanted(settings, outcome.keptFor)),
    outcome,
    tries: run.observations.map((each) => ({ planned: each.planned, idle: Math.round(each.idle * 1e3) / 1e3, result: resultOf(each) })),
    strays: straysOf(run.observations).length,
    connections: run.connections,
    limitedTo: run.limitedTo,
    seconds: rounded(run.seconds),
    matches: { byDefault: byDefault.map(({ id }) => id), ifSet: ifSet.map(({ id }) => id) },
    middlebox: declarationOf(measured),
    notes: notesOn(measured)
  };
  return `${JSON.stringify(output, null, 2)}
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

// src/cli/options.ts
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

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/measure.ts
var MEASURE_FLAGS = {
  "up-to": { type: "string" },
  resolution: { type: "string" },
  format: { type: "string" },
  quiet: { type: "boolean" }
};
var UP_TO = 1200;
var SIGNALS = ["SIGINT", "SIGTERM"];
var SAME_KEY = 500;
async function measure2(argv, world) {
  const { value, on, positionals } = readFlags(argv, MEASURE_FLAGS, "measure");
  const format = oneOf("--format", value("format") ?? "text", ["text", "json"]);
  const upTo = durationOf("--up-to", value("up-to"), 10, 86400) ?? UP_TO;
  const resolution = durationOf("--resolution", value("resolution"), 1, upTo);
  const target = targetOf(positionals);
  if (process.platform !== "linux") throw new UsageError("measure needs Linux: it relies on when the kernel there sends a keepalive probe");
  const interruption = new AbortController();
  let interrupted = Infinity;
  const interrupt = (signal) => {
    interruption.abort();
    interrupted = Math.min(interrupted, performance.now());
    if (performance.now() - interrupted < SAME_KEY) return;
    for (const each of SIGNALS) process.off(each, interrupt);
    process.kill(process.pid, signal);
  };
  const to = await reachable(target);
  const settings = { upTo, resolution, most: MOST_FLOWS };
  const progress = progressTo(world, on("quiet") ?? false);
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    progress.begin(to, settings);
    const run = await measure(to, settings, interruption.signal, progress.round);
    progress.end();
    const outcome = outcomeOf(run, settings);
    const measured = { target, address: to.address, settings, run, outcome };
    world.stdout.write(format === "json" ? measureJson(measured) : measureText(measured));
    return outcome.type === "forgotten" || outcome.type === "kept" || outcome.type === "reset" ? EXIT.clean : EXIT.findings;
  } finally {
    progress.end();
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}
function targetOf(words) {
  if (words.length !== 1) throw new UsageError(words.length === 0 ? "measure needs a HOST:PORT to connect to, such as db.example:5432" : `measure takes one HOST:PORT; got ${words.join(" ")}`);
  const target = parseTarget(words[0]);
  if (typeof target === "string") throw new UsageError(target);
  return target;
}
async function reachable(target) {
  const { host, port } = target;
  const found = await addressesOf(host, port);
  if ("problem" in found) throw new UsageError(`${host}: ${found.problem}`);
  let why = "it has no address";
  for (const address of found) {
    try {
      const socket = await openSocket(address);
      socket.destroy();
      return address;
    } catch (error) {
      why = whyNotOpened(error);
    }
  }
  throw new UsageError(`${targetText(target)}: ${why}`);
}
function progressTo({ stderr }, quiet) {
  if (quiet) return { begin: () => void 0, round: () => void 0, end: () => void 0 };
  const line = progressOn(stderr);
  return {
    begin: ({ address, port }, settings) => {
      const { kept, most } = estimate(settings);
      stderr.write(`keepalint: measuring the path to ${address} port ${port}: at most ${settings.most} idle connections at a time, no data is sent
`);
      stderr.write(`keepalint: this takes ${formatDuration(Math.ceil(kept))} if nothing is forgotten, else about ${formatDuration(Math.ceil(most))} at most; Ctrl-C prints what is known by then
`);
    },
    round: ({ round, idles, observations }) => {
      const what = `round ${round}: ${idles.length} ${idles.length === 1 ? "connection" : "connections"}, idle for up to ${Math.max(...idles)} s; ${knownOf(observations)}`;
      if (stderr.isTTY !== true) stderr.write(`keepalint: ${what}
`);
      line.count(what);
    },
    end: line.end
  };
}
function knownOf(observations) {
  if (observations.length === 0) return "nothing known yet";
  const { low, end } = viewOf(observations);
  return `kept for ${Math.floor(low * 10) / 10} s${end === null ? "" : `, not for ${rounded(end.idle)} s`}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MEASURE_FLAGS,
  measure
});
