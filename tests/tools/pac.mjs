// Answers of a proxy auto-config file, by the engine that proxy agents of Node.js use:
// node pac.mjs FILE < names.json > answers.json
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPacResolver } from "pac-resolver";
import { QuickJS } from "quickjs-wasi";

const engine = fileURLToPath(import.meta.resolve("quickjs-wasi/quickjs.wasm"));
const quickjs = await QuickJS.create({ wasm: readFileSync(engine) });
const names = JSON.parse(readFileSync(0, "utf8"));
const find = createPacResolver(quickjs, readFileSync(process.argv[2], "utf8"));
const answers = [];
for (const name of names) {
    answers.push(await find("https://address.invalid/", name));
}
process.stdout.write(JSON.stringify(answers));
