// QR codes for the decoder of the test. Usage: node qr.mjs JS_FOLDER; prints, for each code, its text and its rows, parted by tabs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [folder] = process.argv.slice(2);
vm.runInThisContext(readFileSync(join(folder, "qr.js"), "utf8"));
function print(text, digits) {
  const rows = globalThis.askbookQr(text, digits);
  console.log([text + digits, ...(rows || []).map((row) => row.join(""))].join("\t"));
}
// Each length of letters, so that each version is there at both levels, full and nearly empty, and lengths that no version has.
for (let length = 1; length < 1280; length += length % 5 ? 3 : 4) print("Straße ".repeat(200).slice(0, length), "");
for (let length = 1; length < 3100; length += 97) print("https://example.org/practice.html#progress:", "9081726354".repeat(310).slice(0, length));
