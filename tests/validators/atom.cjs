// Holds the feeds in a folder to the grammar of RFC 4287. Arguments: the grammar, the folder.
const fs = require("node:fs");
const path = require("node:path");
const { validateXML } = require("xmllint-wasm");

const [grammar, folder] = process.argv.slice(2);

(async () => {
  for (const name of fs.readdirSync(folder).sort()) {
    const { errors, valid } = await validateXML({
      xml: { fileName: name, contents: fs.readFileSync(path.join(folder, name), "utf8") },
      schema: fs.readFileSync(grammar, "utf8"),
      extension: "relaxng",
      maxMemoryPages: 4096,
    });
    for (const error of errors.slice(0, 5)) console.log(`${name}: ${error.message}`);
    if (!valid && errors.length === 0) console.log(`${name}: is not valid`);
  }
})();
