// Starts `askbook lsp` for the books of a workspace; everything that is shown comes from there.

const { commands, window, workspace } = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

/** Texts of a book: Markdown below `content/`, and book.toml in whatever language it is opened. */
const TEXTS = [
  { scheme: "file", pattern: "**/content/**/*.md" },
  { scheme: "file", pattern: "**/book.toml" },
];

let client;

async function start() {
  const command = workspace.getConfiguration("askbook").get("path") || "askbook";
  const server = { command, args: ["lsp"], transport: TransportKind.stdio };
  client = new LanguageClient("askbook", "askbook", server, { documentSelector: TEXTS });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const choice = await window.showErrorMessage(
      `askbook: \`${command} lsp\` cannot be started: ${error.message ?? error}. Install askbook, or set \`askbook.path\`.`,
      "Open Settings",
    );
    if (choice) {
      await commands.executeCommand("workbench.action.openSettings", "askbook.path");
    }
  }
}

async function stop() {
  const stopping = client;
  client = undefined;
  await stopping?.stop();
}

async function restart() {
  await stop();
  await start();
}

exports.activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand("askbook.restart", restart),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("askbook.path") && restart()),
    workspace.onDidGrantWorkspaceTrust(restart),
  );
  await start();
};

exports.deactivate = stop;
