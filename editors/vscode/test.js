// The extension without VS Code: what it registers, what it starts, and what it says when there is nothing to start.

const assert = require("node:assert");
const Module = require("node:module");
const { test } = require("node:test");

const started = [];
const stopped = [];
const said = [];
let failure;

class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(this, { server, options });
  }
  async start() {
    if (failure) {
      throw failure;
    }
    started.push(this);
  }
  async stop() {
    stopped.push(this);
  }
}

const registered = {};
const vscode = {
  commands: {
    registerCommand: (name, run) => ((registered[name] = run), { dispose() {} }),
    executeCommand: async (...words) => said.push(words),
  },
  window: { showErrorMessage: async (text) => (said.push(text), "Open Settings") },
  workspace: {
    getConfiguration: () => ({ get: () => "/opt/askbook" }),
    onDidChangeConfiguration: () => ({ dispose() {} }),
    onDidGrantWorkspaceTrust: () => ({ dispose() {} }),
  },
};

const load = Module._load;
Module._load = (name, ...rest) => {
  if (name === "vscode") {
    return vscode;
  }
  return name === "vscode-languageclient/node" ? { LanguageClient, TransportKind: { stdio: 0 } } : load(name, ...rest);
};
const extension = require("./extension.js");

test("the program that the settings name is started for texts of books, and again on demand", async () => {
  const context = { subscriptions: [] };
  await extension.activate(context);
  assert.equal(started.length, 1);
  assert.deepEqual([started[0].server.command, started[0].server.args], ["/opt/askbook", ["lsp"]]);
  assert.deepEqual(started[0].options.documentSelector.map((text) => text.pattern), ["**/content/**/*.md", "**/book.toml"]);
  await registered["askbook.restart"]();
  assert.equal(started.length, 2);
  await extension.deactivate();
  assert.equal(stopped.length, 2);
});

test("a program that is not there is said with what helps", async () => {
  failure = new Error("spawn ENOENT");
  await registered["askbook.restart"]();
  assert.match(said[0], /cannot be started: spawn ENOENT\. Install askbook, or set `askbook\.path`/);
  assert.deepEqual(said[1], ["workbench.action.openSettings", "askbook.path"]);
  failure = undefined;
});
