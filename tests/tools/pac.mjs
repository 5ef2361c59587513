// Answers of proxy auto-config files, by the engine that proxy agents of Node.js use. Standard input is an array of
// [text of a file, names], standard output an array of the answers for each.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPacResolver } from "pac-resolver";
import { QuickJS } from "quickjs-wasi";

const wasm = readFileSync(fileURLToPath(import.meta.resolve("quickjs-wasi/quickjs.wasm")));
const all = [];
for (const [text, names] of JSON.parse(readFileSync(0, "utf8"))) {
    const find = createPacResolver(await QuickJS.create({ wasm }), text);
    const answers = [];
    for (const name of names) {
        answers.push(await find("https://address.invalid/", name));
    }
    all.push(answers);
}
process.stdout.write(JSON.stringify(all));
