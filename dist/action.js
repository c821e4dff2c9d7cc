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

// src/cli/action.ts
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = __toESM(require("node:path"), 1);

// src/cli/action-inputs.ts
var COMMANDS = ["lint", "render --check"];
function argvOf(env2, annotations2) {
  const given = inputOf(env2, "command") || "lint";
  const command = COMMANDS.find((each) => each === given.split(/\s+/).join(" "));
  if (command === void 0) return { mistake: `the input command is ${COMMANDS.join(" or ")}; got ${given}` };
  const args = wordsOf(inputOf(env2, "args"));
  if (args === void 0) return { mistake: "the input args has a quote that is not closed" };
  const paths = inputOf(env2, "paths").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const formats = command === "lint" ? ["--format", "stylish", "--format", `github:${annotations2}`] : [];
  return [...command.split(" "), ...formats, ...args, "--", ...paths];
}
function inputOf(env2, name) {
  return env2[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
}
function wordsOf(text) {
  const words = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g) ?? [];
  if (words.some((word) => word === '"' || word === "'")) return void 0;
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}

// src/cli/world.ts
var EXIT = { clean: 0, findings: 1, wrong: 2 };

// src/cli/action.ts
var { env, stdout, stderr } = process;
var directory = (0, import_node_fs.mkdtempSync)(import_node_path.default.join(env["RUNNER_TEMP"] ?? (0, import_node_os.tmpdir)(), "keepalint-action-"));
var annotations = import_node_path.default.join(directory, "annotations");
process.once("beforeExit", () => {
  if ((0, import_node_fs.existsSync)(annotations)) stdout.write((0, import_node_fs.readFileSync)(annotations));
});
process.once("exit", () => {
  (0, import_node_fs.rmSync)(directory, { recursive: true, force: true });
});
var argv = argvOf(env, annotations);
if ("mistake" in argv) {
  stderr.write(`keepalint: ${argv.mistake}
`);
  process.exitCode = EXIT.wrong;
} else {
  process.argv = [...process.argv.slice(0, 2), ...argv];
  void Promise.resolve().then(() => __toESM(require("./cli.js"), 1));
}
