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

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  json: () => json,
  rangeOf: () => rangeOf,
  relativeTo: () => relativeTo
});
module.exports = __toCommonJS(json_exports);

// src/carrier/text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var utf8Encoder = new TextEncoder();
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

// src/report/report.ts
function summarize(results) {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === "error").length;
  return { files: results.length, errors, warnings: all.length - errors };
}

// src/report/json.ts
var json = (results, { cwd }) => {
  const shown = results.map((result) => `
    ${hasNothing(result) ? cleanText(relativeTo(cwd, result.path)) : indented(JSON.stringify(resultOf(result, cwd), null, 2))}`);
  const list = shown.length === 0 ? "[]" : `[${shown.join(",")}
  ]`;
  return `{
  "schemaVersion": 1,
  "results": ${list},
  "summary": ${JSON.stringify(summarize(results), null, 2).replaceAll("\n", "\n  ")}
}
`;
};
function hasNothing({ diagnostics, suppressed, output }) {
  return diagnostics.length === 0 && suppressed.length === 0 && output === void 0;
}
function indented(text) {
  return text.replaceAll("\n", "\n    ");
}
var NOTHING = { messages: [], suppressedMessages: [], errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, usedDeprecatedRules: [] };
function cleanText(path) {
  return `{
      "filePath": ${JSON.stringify(path)},${CLEAN}`;
}
var CLEAN = indented(JSON.stringify(NOTHING, null, 2)).slice(1);
function resultOf(result, cwd) {
  const { path, diagnostics, suppressed, output } = result;
  const { errors, warnings } = summarize([result]);
  const fixable = (severity) => diagnostics.filter((each) => each.severity === severity && each.fix).length;
  return {
    filePath: relativeTo(cwd, path),
    messages: diagnostics.map((diagnostic) => messageOf(diagnostic, cwd)),
    suppressedMessages: suppressed.map((each) => ({ ...messageOf(each, cwd), suppressions: [suppressionOf(each)] })),
    errorCount: errors,
    fatalErrorCount: 0,
    warningCount: warnings,
    fixableErrorCount: fixable("error"),
    fixableWarningCount: fixable("warn"),
    usedDeprecatedRules: [],
    ...output !== void 0 && { output }
  };
}
function suppressionOf({ reason }) {
  return { kind: "directive", justification: reason ?? "" };
}
function messageOf({ ruleId, severity, message, data, document, at, url, fix, suggest, related }, cwd) {
  return {
    ruleId,
    severity: severity === "error" ? 2 : 1,
    message,
    ...rangeOf({ document, at }),
    ...fix && { fix: editOf(fix) },
    ...suggest.length > 0 && { suggestions: suggest.map((each) => ({ desc: each.desc, fix: editOf(each.fix) })) },
    ...related.length > 0 && { related: related.map((place) => ({ filePath: relativeTo(cwd, place.document.path), ...rangeOf(place) })) },
    data,
    url
  };
}
function editOf({ start, end, text }) {
  return { range: [start, end], text };
}
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  json,
  rangeOf,
  relativeTo
});
