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

// src/cli/fix.ts
var fix_exports = {};
__export(fix_exports, {
  lintAndFix: () => lintAndFix
});
module.exports = __toCommonJS(fix_exports);
var import_node_fs4 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);

// src/carrier/text.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var utf8Encoder = new TextEncoder();
var BOM = [239, 187, 191];
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
function encode({ text, bom, encoding }) {
  const bytes = encodeText(text, encoding);
  return bom ? Uint8Array.from([...BOM, ...bytes]) : bytes;
}

// src/library/fix-inputs.ts
var import_node_path = __toESM(require("node:path"), 1);

// src/lint/fix.ts
var BOM_START = -1;
function applyFixes({ text, bom, encoding }, fixes) {
  const pieces = [];
  let [end, count, keepsBom] = [-2, 0, bom];
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start <= end) continue;
    if (fix.start === BOM_START) keepsBom = false;
    pieces.push(text.slice(Math.max(0, end), Math.max(0, fix.start)), fix.text);
    end = fix.end;
    count++;
  }
  pieces.push(text.slice(Math.max(0, end)));
  return { text: pieces.join(""), bom: keepsBom, encoding, count };
}

// src/library/fix-inputs.ts
var MOST_PASSES = 10;
async function fixInputs(inputs, { lint, cwd, mayChange }) {
  const fixed = /* @__PURE__ */ new Map();
  for (let pass = 1; ; pass++) {
    const buffers = new Map([...inputs.buffers, ...Array.from(fixed.values(), ({ file, after }) => [file, encode(after)])]);
    const linted = await lint({ ...inputs, buffers });
    const changed = pass > MOST_PASSES ? [] : [...changesOf(linted, inputs.buffers, cwd, mayChange)];
    if (changed.length === 0) return { ...linted, results: withOutput(linted.results, fixed), fixed: [...fixed.values()] };
    for (const each of changed) {
      const earlier = fixed.get(each.file);
      fixed.set(each.file, earlier ? { ...each, before: earlier.before, count: earlier.count + each.count } : each);
    }
  }
}
function withOutput(results, fixed) {
  const outputs = new Map(Array.from(fixed.values(), ({ shown, after }) => [shown, `${after.bom ? "\uFEFF" : ""}${after.text}`]));
  return results.map((result) => {
    const output = outputs.get(result.path);
    return output === void 0 ? result : { ...result, output };
  });
}
function* changesOf({ results }, buffers, cwd, mayChange) {
  for (const { diagnostics } of results) {
    const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
    const document = diagnostics[0]?.document;
    if (document === void 0 || fixes.length === 0) continue;
    const file = buffers.has(document.path) ? document.path : import_node_path.default.resolve(cwd, document.path);
    if (!mayChange(file)) continue;
    const { count, ...after } = applyFixes(document, fixes);
    yield { file, shown: document.path, before: document, after, count };
  }
}

// src/node/find.ts
var import_node_fs2 = require("node:fs");

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
var import_node_fs = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);
function displayPath(file, cwd) {
  if (cwd === "/") return file.startsWith("/") ? file.slice(1) : file;
  return file.startsWith(cwd) && file[cwd.length] === "/" ? file.slice(cwd.length + 1) : file;
}
var LARGEST = 2 ** 28;
function realPathOf(file) {
  try {
    return import_node_fs.realpathSync.native(file);
  } catch {
    const directory = import_node_path2.default.dirname(file);
    return directory === file ? file : import_node_path2.default.join(realPathOf(directory), import_node_path2.default.basename(file));
  }
}

// src/node/find.ts
function isDirectory(file) {
  try {
    return (0, import_node_fs2.statSync)(file).isDirectory();
  } catch {
    return false;
  }
}

// src/node/place.ts
function isWithin(file, root) {
  return file === root || file.startsWith(root === "/" ? root : `${root}/`);
}

// src/node/write.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
function writeAll(writes) {
  const staged = [];
  try {
    for (const write2 of writes) {
      const beside = import_node_path3.default.join(import_node_path3.default.dirname(write2.file), `.keepalint-${Math.random().toString(36).slice(2)}`);
      stage(beside, write2);
      staged.push({ beside, file: write2.file });
    }
    for (const { beside, file } of staged) (0, import_node_fs3.renameSync)(beside, file);
  } catch (error) {
    for (const { beside } of staged) (0, import_node_fs3.rmSync)(beside, { force: true });
    throw error;
  }
}
function stage(beside, write2) {
  try {
    stageOrFail(beside, write2);
  } catch (error) {
    (0, import_node_fs3.rmSync)(beside, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: write2.file }) : error;
  }
}
function stageOrFail(beside, { file, text, mode }) {
  (0, import_node_fs3.mkdirSync)(import_node_path3.default.dirname(file), { recursive: true });
  const before = (0, import_node_fs3.statSync)(file, { throwIfNoEntry: false });
  const descriptor = (0, import_node_fs3.openSync)(beside, "wx", mode);
  try {
    (0, import_node_fs3.writeFileSync)(descriptor, text);
    if (before) {
      const isOwn = before.uid === process.getuid?.() && before.gid === process.getgid?.();
      if (!isOwn) (0, import_node_fs3.fchownSync)(descriptor, before.uid, before.gid);
      (0, import_node_fs3.fchmodSync)(descriptor, before.mode & 4095);
    }
    (0, import_node_fs3.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs3.closeSync)(descriptor);
  }
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
  addToPath(path5, added, removed, oldPosInc, options) {
    const last = path5.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path5.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path5.oldPos + oldPosInc,
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

// src/cli/patch.ts
var MOST_EDITS = 2e3;
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

// src/cli/fix.ts
async function lintAndFix(inputs, { lint, mode }, options, world) {
  const { cwd, stdout, stderr } = world;
  const roots = rootsOf(options, world);
  const refusals = /* @__PURE__ */ new Map();
  const mayChange = (file) => {
    if (!refusals.has(file)) refusals.set(file, inputs.buffers.has(file) ? null : refusalOf(file, roots));
    return refusals.get(file) === null;
  };
  const { fixed, ...linted } = await fixInputs(inputs, { lint, cwd, mayChange });
  for (const [file, why] of refusals) if (why !== null) stderr.write(`keepalint: ${visible(displayPath(file, cwd))}: is not fixed, as it ${why}
`);
  if (fixed.length === 0) return linted;
  const what = `${counted(fixed.reduce((sum, { count }) => sum + count, 0), "finding")} in ${counted(fixed.length, "file")}`;
  const problem = mode === "write" ? write(fixed, cwd) : void 0;
  if (problem) {
    const asItIs = await lint(inputs);
    return { ...asItIs, problems: [...asItIs.problems, problem] };
  }
  if (mode === "patch") for (const each of fixed) stdout.write(patchOf(each, cwd, stdout.isTTY === true));
  stderr.write(`keepalint: ${mode === "write" ? "fixed" : "--fix would fix"} ${what}
`);
  return linted;
}
function rootsOf({ paths, root }, { cwd }) {
  const named = [...paths, ...root === null ? [] : [root]].map((each) => import_node_path4.default.resolve(cwd, each));
  return [cwd, ...named.map((each) => isDirectory(each) ? each : import_node_path4.default.dirname(each))].map(realPathOf);
}
function refusalOf(file, roots) {
  const real = realPathOf(file);
  if (!roots.some((root) => isWithin(real, root))) return "lies outside of what is linted, behind a symbolic link";
  return (0, import_node_fs4.lstatSync)(real, { throwIfNoEntry: false })?.isFile() === true ? null : "is no regular file";
}
function write(fixed, cwd) {
  const writes = fixed.map(({ file, after }) => ({ file: realPathOf(file), text: encode(after), mode: 420 }));
  try {
    writeAll(writes);
    return void 0;
  } catch (error) {
    const failed = error instanceof Error && "path" in error ? String(error.path) : cwd;
    const { message } = problemOf(failed, error);
    return { path: displayPath(failed, cwd), message: `cannot be written: ${message.replace("may read it", "may write it")}; nothing is fixed`, absent: false };
  }
}
function patchOf({ file, before, after }, cwd, toTerminal) {
  const patch = unifiedPatch(displayPath(file, cwd), before, after);
  return toTerminal ? patch.split("\n").map(visible).join("\n") : patch;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lintAndFix
});
