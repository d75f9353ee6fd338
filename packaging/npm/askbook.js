#!/usr/bin/env node
// Starts the program from the package of this machine's platform.
"use strict";
const { spawn } = require("node:child_process");

const name = `{scope}/${process.platform}-${process.arch}`;
const file = process.platform === "win32" ? "askbook.exe" : "askbook";
let program;
try {
  program = require.resolve(`${name}/bin/${file}`);
} catch {
  console.error(`error: the package \`${name}\` is missing`);
  console.error("  hint: install without `--omit=optional`; other systems build askbook from its source");
  process.exit(2);
}
const child = spawn(program, process.argv.slice(2), { stdio: "inherit" });
// The terminal sends Ctrl-C to both; a signal to this process alone is passed on. Either way the program says when it ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (signal !== "SIGINT") child.kill(signal);
  });
}
child.on("error", (error) => {
  console.error(`error: ${error.message}`);
  process.exit(2);
});
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
