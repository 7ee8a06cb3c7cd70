// Reads RIS from standard input with a pandoc that can (3.9, as WebAssembly), and writes it as
// CSL-JSON. Fails where pandoc has anything to warn of.
import { readFileSync } from "node:fs";
import { convert } from "pandoc-wasm";

const read = await convert({ from: "ris", to: "csljson" }, readFileSync(0, "utf8"), {});
if (read.stderr || read.warnings.length) {
  console.error(read.stderr, read.warnings);
  process.exit(1);
}
console.log(read.stdout);
