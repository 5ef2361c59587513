// A file of Terraform as JSON, by the grammar of HashiCorp: node hcl.mjs FILE
import { readFileSync } from "node:fs";
import hcl from "@cdktf/hcl2json";

const parsed = await hcl.parse(process.argv[2], readFileSync(process.argv[2], "utf8"));
process.stdout.write(JSON.stringify(parsed));
process.exit(0);
