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

// src/cli/report-files.ts
var report_files_exports = {};
__export(report_files_exports, {
  targetsOf: () => targetsOf,
  writeReports: () => writeReports
});
module.exports = __toCommonJS(report_files_exports);
var import_node_fs4 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);

// src/node/find.ts
var import_node_fs2 = require("node:fs");

// src/node/find-model.ts
var MODEL_NAMES = ["keepalive.yaml", "keepalive.yml", "keepalive.json"];
function modelAmong(names) {
  return MODEL_NAMES.find((name) => names.includes(name));
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
function problemOf(path4, error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0 || !(/^E[A-Z0-9]+$/.test(code) || code in WORDS)) throw error;
  return { path: path4, message: WORDS[code] ?? code, absent: code === "ENOENT" || code === "ENOTDIR" };
}

// src/node/read.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var LARGEST = 2 ** 28;
function realPathOf(file) {
  try {
    return import_node_fs.realpathSync.native(file);
  } catch {
    const directory = import_node_path.default.dirname(file);
    return directory === file ? file : import_node_path.default.join(realPathOf(directory), import_node_path.default.basename(file));
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

// src/node/write.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);
function writeAll(writes) {
  const staged = [];
  try {
    for (const write of writes) {
      const beside = import_node_path2.default.join(import_node_path2.default.dirname(write.file), `.keepalint-${Math.random().toString(36).slice(2)}`);
      stage(beside, write);
      staged.push({ beside, file: write.file });
    }
    for (const { beside, file } of staged) (0, import_node_fs3.renameSync)(beside, file);
  } catch (error) {
    for (const { beside } of staged) (0, import_node_fs3.rmSync)(beside, { force: true });
    throw error;
  }
}
function stage(beside, write) {
  try {
    stageOrFail(beside, write);
  } catch (error) {
    (0, import_node_fs3.rmSync)(beside, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: write.file }) : error;
  }
}
function stageOrFail(beside, { file, text, mode }) {
  (0, import_node_fs3.mkdirSync)(import_node_path2.default.dirname(file), { recursive: true });
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

// src/report/visible.ts
var STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function visible(text) {
  return text.replaceAll("	", " ").replaceAll(STEERING, (char) => {
    const code = char.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  constructor(...lines) {
    super(lines.map(visible).join("\n"));
  }
};

// src/cli/report-files.ts
function targetsOf(outputs, read, { cwd }) {
  const targets = outputs.filter(({ file }) => file !== null).map((output) => ({ output, file: realPathOf(import_node_path3.default.resolve(cwd, output.file)) }));
  const inputs = new Set(targets.some(({ file }) => statsOf(file) !== void 0) ? read.filter((each) => import_node_path3.default.isAbsolute(each)).map(realPathOf) : []);
  const taken = /* @__PURE__ */ new Set();
  for (const { output, file } of targets) {
    const why = taken.has(file) ? "another report goes to that file; name a file for each" : refusalOf(file, inputs);
    if (why !== null) throw new UsageError(`--format ${output.format}:${output.file}: ${why}`);
    taken.add(file);
  }
  return targets;
}
function refusalOf(file, inputs) {
  if (!isDirectory(import_node_path3.default.dirname(file))) return `there is no directory ${visible(import_node_path3.default.dirname(file))}; make it first`;
  if (isDirectory(file)) return "is a directory; name a file in it";
  if (statsOf(file)?.isFile() === false) return "is no regular file; to print the report, leave out the colon and what follows it";
  if (inputs.has(file)) return "is itself linted; write the report to another file";
  return modelAmong([import_node_path3.default.basename(file)]) !== void 0 ? "has the name of a model; give the report another one" : null;
}
function statsOf(file) {
  try {
    return (0, import_node_fs4.lstatSync)(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function writeReports(reports) {
  try {
    writeAll(reports.map(({ file, text }) => ({ file, text, mode: 420 })));
    return null;
  } catch (error) {
    const { message } = problemOf("", error);
    const failed = reports.find(({ file }) => error instanceof Error && "path" in error && error.path === file);
    return `cannot write ${visible(failed?.output.file ?? "the reports")}: ${message.replace("may read it", "may write it")}; no report is written`;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  targetsOf,
  writeReports
});
