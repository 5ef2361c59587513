// Files of Terraform as JSON, by the grammar of HashiCorp. Standard input is an array of their texts.
import { readFileSync, writeSync } from "node:fs";
import hcl from "@cdktf/hcl2json";

const all = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
    all.push(await hcl.parse("tafel.tf", text));
}
const bytes = Buffer.from(JSON.stringify(all));
for (let at = 0; at < bytes.length; ) {
    try {
        at += writeSync(1, bytes, at);
    } catch (err) {
        if (err.code !== "EAGAIN") throw err;
    }
}
// The grammar is a program that never ends by itself.
process.exit(0);
