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

// src/report/formats.ts
var formats_exports = {};
__export(formats_exports, {
  REPORTERS: () => REPORTERS
});
module.exports = __toCommonJS(formats_exports);

// src/carrier/text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var utf8Encoder = new TextEncoder();
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
function lineText(document, line) {
  const starts = startsOfLines(document);
  return document.text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
}

// src/report/json.ts
function indented(text) {
  return text.replaceAll("\n", "\n    ");
}
var NOTHING = { messages: [], suppressedMessages: [], errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, usedDeprecatedRules: [] };
var CLEAN = indented(JSON.stringify(NOTHING, null, 2)).slice(1);
function rangeOf({ document, at }) {
  const start = positionOf(document, at.start);
  const end = positionOf(document, at.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function relativeTo(cwd, path) {
  if (!path.startsWith("/")) return path;
  const from = cwd.split("/").filter((part) => part !== "");
  const to = path.split("/").filter((part) => part !== "");
  const split = to.findIndex((part, i) => part !== from[i]);
  const shared = split < 0 ? to.length : split;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/report/github.ts
var github = (results, { cwd }) => results.flatMap(
  ({ path, diagnostics }) => diagnostics.map(({ document, at, severity, ruleId, message }) => {
    const { line, column, endLine, endColumn } = rangeOf({ document, at });
    const columns = line === endLine ? { col: column, endColumn } : {};
    const properties = { title: ruleId, file: visible(relativeTo(cwd, path)), line, endLine, ...columns };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${severity === "error" ? "error" : "warning"} ${written.join(",")}::${data(visible(message))}
`;
  })
).join("");
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/fingerprint.ts
var OFFSET = 0xcbf29ce484222325n;
var PRIME = 0x100000001b3n;
function hashOf(text) {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return hash.toString(16).padStart(16, "0");
}
function fingerprintsOf(diagnostics, within = "") {
  const seen = /* @__PURE__ */ new Map();
  return diagnostics.map(({ ruleId, document, at }) => {
    const { line } = positionOf(document, at.start);
    const identity = JSON.stringify([within, ruleId, lineText(document, line).trim(), document.text.slice(at.start, at.end)]);
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return hashOf(`${identity} ${nth}`);
  });
}

// src/report/gitlab.ts
var gitlab = (results, { cwd }) => `${JSON.stringify(results.flatMap((result) => issuesOf(result, cwd)), null, 2)}
`;
function issuesOf({ path, diagnostics }, cwd) {
  const shown = relativeTo(cwd, path);
  const fingerprints = fingerprintsOf(diagnostics, shown);
  return diagnostics.map(({ document, at, severity, ruleId, message, url }, i) => {
    const { line, endLine } = rangeOf({ document, at });
    return {
      type: "issue",
      check_name: ruleId,
      description: message,
      content: { body: url },
      categories: ["Bug Risk"],
      severity: severity === "error" ? "major" : "minor",
      fingerprint: fingerprints[i],
      location: { path: shown, lines: { begin: line, end: endLine } }
    };
  });
}

// src/report/junit.ts
var junit = (results, { cwd, problems }) => {
  const suites = [...results.map((result) => suiteOfFile(result, cwd)), ...byPath(problems).map(([path, ofPath]) => suiteOfUnread(path, ofPath, cwd))];
  const sum = (of) => suites.reduce((total, suite2) => total + suite2[of], 0);
  const counts = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
  return `<?xml version="1.0" encoding="UTF-8"?>
${element("testsuites", { name: "keepalint", ...counts }, suites.map(({ text }) => text).join(""))}`;
};
function suiteOfFile({ path, diagnostics }, cwd) {
  const shown = visible(relativeTo(cwd, path));
  const cases = diagnostics.length === 0 ? [element("testcase", { name: "no findings", classname: shown, time: 0 })] : diagnostics.map((diagnostic) => caseOf(diagnostic, shown));
  return suite(shown, cases, { tests: cases.length, failures: diagnostics.length, errors: 0 });
}
function suiteOfUnread(path, problems, cwd) {
  const shown = visible(relativeTo(cwd, path));
  const cases = problems.map(({ message }) => element("testcase", { name: "is readable", classname: shown, time: 0 }, element("error", { type: "unreadable", message: visible(message) }, "")));
  return suite(shown, cases, { tests: cases.length, failures: 0, errors: cases.length });
}
function suite(name, cases, counts) {
  return { ...counts, text: element("testsuite", { name, ...counts, skipped: 0, time: 0 }, cases.join("")) };
}
function caseOf({ document, at, severity, ruleId, message, url }, shown) {
  const { line, column } = positionOf(document, at.start);
  const text = `${shown}:${line}:${column}: ${visible(message)}
${url}`;
  const failure = element("failure", { type: severity === "error" ? "error" : "warning", message: visible(message) }, escaped(text));
  return element("testcase", { name: `${ruleId} at ${line}:${column}`, classname: shown, time: 0 }, failure);
}
function byPath(problems) {
  const found = /* @__PURE__ */ new Map();
  for (const problem of problems) found.set(problem.path, [...found.get(problem.path) ?? [], problem]);
  return [...found];
}
function element(name, attributes, content) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  if (content === void 0 || content === "") return `${open}/>
`;
  return content.startsWith("<") ? `${open}>
${indented2(content)}</${name}>
` : `${open}>${content}</${name}>
`;
}
function indented2(elements) {
  return elements.replaceAll(/^(?=<| +<)/gm, "  ");
}
var IMPOSSIBLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function escaped(text) {
  return text.replaceAll(IMPOSSIBLE, "").replaceAll(/[&<>"]/g, (char) => ENTITIES[char]);
}

// src/lint/fix.ts
var BOM_START = -1;

// src/lint/rule.ts
var PAGES = "https://github.com/keepalint/keepalint/blob/main/rules";
function pageOf(ruleId) {
  return `${PAGES}/${ruleId}.md`;
}

// src/report/line-hash.ts
var LENGTH = 100;
var BASE = 37n;
var END_OF_FILE = 65535;
var GONE = BigInt.asUintN(64, BASE ** BigInt(LENGTH));
function lineHashesOf(document) {
  const text = asUtf8(document).replaceAll(/\r\n?/g, "\n").replaceAll(/[ \t]/g, "");
  const sums = new BigUint64Array(text.length + 1 + LENGTH);
  for (let at = 0; at < sums.length - 1; at++) sums[at + 1] = sums[at] * BASE + BigInt(at < text.length ? text.charCodeAt(at) : at === text.length ? END_OF_FILE : 0);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const seen = /* @__PURE__ */ new Map();
  return starts.map((start) => {
    const hash = BigInt.asUintN(64, sums[start + LENGTH] - sums[start] * GONE).toString(16);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return `${hash}:${nth}`;
  });
}
function asUtf8({ text, bom, encoding }) {
  return encoding === "utf-8" ? `${bom ? "\uFEFF" : ""}${text}` : new TextDecoder("utf-8", { ignoreBOM: true }).decode(encodeText(text, encoding));
}

// src/report/uri.ts
function locationOf(path) {
  if (path.startsWith("/")) return { uri: fileUri(path) };
  return path === "<stdin>" ? { uri: encoded(path) } : { uri: encoded(path), uriBaseId: "%SRCROOT%" };
}
function fileUri(path) {
  return `file://${encoded(path)}`;
}
function encoded(path) {
  return path.replaceAll(/[\ud800-\udfff]/gu, "\uFFFD").split("/").map(encodeURIComponent).join("/");
}

// src/report/sarif.ts
var sarif = (results, options) => {
  const $schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs: [runOf(results, options)] }, null, 2)}
`;
};
function runOf(results, { cwd, rules, version, problems }) {
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const root = { uri: fileUri(cwd.endsWith("/") ? cwd : `${cwd}/`) };
  const inLatin1 = results.flatMap(({ diagnostics: [first] }) => first?.document.encoding === "latin1" ? first.document : []);
  return {
    tool: { driver: { name: "keepalint", version, informationUri: "https://github.com/keepalint/keepalint", rules: rules.map(descriptorOf) } },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        workingDirectory: root,
        ...problems.length > 0 && { toolExecutionNotifications: problems.map(notificationOf) }
      }
    ],
    originalUriBaseIds: { "%SRCROOT%": root },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    defaultEncoding: "utf-8",
    ...inLatin1.length > 0 && { artifacts: inLatin1.map(({ path }) => ({ location: locationOf(path), encoding: "iso-8859-1" })) },
    results: results.flatMap((result) => resultsOf(result, ruleIndexes))
  };
}
function descriptorOf({ id, meta }) {
  const { description, recommended } = meta.docs;
  const [url, sentence] = [pageOf(id), `${description[0].toUpperCase()}${description.slice(1)}.`];
  return {
    id,
    shortDescription: { text: sentence },
    fullDescription: { text: sentence },
    help: { text: `${sentence} The rule's page: ${url}`, markdown: `${sentence} [The rule's page](${url}) says why, what the kernel does, and when to turn it off.` },
    helpUri: url,
    defaultConfiguration: { level: levelOf(meta.severity), ...!recommended && { enabled: false } },
    properties: { tags: ["tcp-keepalive", meta.about], "problem.severity": levelOf(meta.severity) }
  };
}
function levelOf(severity) {
  return severity === "error" ? "error" : "warning";
}
function resultsOf({ diagnostics }, ruleIndexes) {
  const [first] = diagnostics;
  if (first === void 0) return [];
  const lineHashes = lineHashesOf(first.document);
  const fingerprints = fingerprintsOf(diagnostics);
  return diagnostics.map((diagnostic, i) => {
    const { ruleId, severity, message, document, at, related } = diagnostic;
    const { line } = rangeOf({ document, at });
    const fixes = fixesOf(diagnostic);
    return {
      ruleId,
      ruleIndex: ruleIndexes.get(ruleId),
      level: levelOf(severity),
      message: { text: plain(message) },
      locations: [{ physicalLocation: physicalLocationOf({ document, at }) }],
      partialFingerprints: { primaryLocationLineHash: lineHashes[line - 1], "keepalintFinding/v1": fingerprints[i] },
      ...related.length > 0 && { relatedLocations: related.map((place) => ({ physicalLocation: physicalLocationOf(place), message: { text: "The finding also rests on this place." } })) },
      ...fixes.length > 0 && { fixes }
    };
  });
}
function fixesOf({ document, fix, suggest }) {
  const fixes = suggest.map((each) => fixOf(document, each.desc, each.fix));
  return fix ? [fixOf(document, "Mend the text; what the kernel ends up with stays the same.", fix), ...fixes] : fixes;
}
function fixOf(document, description, fix) {
  const deletedRegion = fix.start === BOM_START ? { byteOffset: 0, byteLength: 3 } : regionOf({ document, at: fix });
  const replacement = { deletedRegion, ...fix.text !== "" && { insertedContent: { text: fix.text } } };
  return { description: { text: plain(description) }, artifactChanges: [{ artifactLocation: locationOf(document.path), replacements: [replacement] }] };
}
function physicalLocationOf({ document, at }) {
  return { artifactLocation: locationOf(document.path), region: regionOf({ document, at }) };
}
function regionOf(place) {
  const { line, column, endLine, endColumn } = rangeOf(place);
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function notificationOf({ path, message }) {
  const [, file = path, line, column] = /^(.*):(\d+):(\d+)$/s.exec(path) ?? [];
  const region = line === void 0 ? {} : { region: { startLine: Number(line), startColumn: Number(column) } };
  return { level: "error", message: { text: plain(message) }, locations: [{ physicalLocation: { artifactLocation: locationOf(file), ...region } }] };
}
function plain(text) {
  return text.replaceAll(/[{}]/g, "$&$&").replaceAll("](", "\\](");
}

// src/report/unix.ts
var unix = (results) => results.flatMap(
  ({ diagnostics }) => diagnostics.map(({ document, at, message, severity, ruleId }) => {
    const { line, column } = positionOf(document, at.start);
    const kind = severity === "error" ? "error" : "warning";
    return `${visible(document.path)}:${line}:${column}: ${visible(message)} [${kind}/${ruleId}]
`;
  })
).join("");

// src/report/formats.ts
var REPORTERS = { sarif, junit, github, gitlab, unix };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  REPORTERS
});
