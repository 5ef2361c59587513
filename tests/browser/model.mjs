// The functions of the pages' script against the answers of the model: node model.mjs SITE EXPECTED.

import { readFileSync } from "node:fs";
import vm from "node:vm";

const [site, file] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(file, "utf8"));
const context = vm.createContext({ URL, URLSearchParams, console });
const run = (path) => vm.runInContext(readFileSync(`${site}/${path}`, "utf8"), context, { filename: path });
run("assets/site.js");
const { model } = context.tafel;

// The data files call what a page has; here, what they bring is read as a page reads it.
const releases = new Map();
const keeping = { values: (version, data) => releases.set(version, model.readRelease(data)) };
const loaded = (version) =>
  vm.runInNewContext(readFileSync(`${site}/assets/data/${version}.js`, "utf8"), { tafel: keeping });
for (const { version } of expected.releases) loaded(version);

let wrong = 0;
let count = 0;
function equal(what, found, wanted) {
  count++;
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b && wrong++ < 30) console.log(`${what}\n  page:  ${a}\n  model: ${b}`);
}

const shown = (query) => (!query ? null : query.zone ? "zone" : query.prefix ? model.writePrefix(query.prefix) : query.host);
for (const { text, read } of expected.texts) equal(`reads ${text}`, shown(model.readQuery(text)), read);
for (const { version, answers } of expected.releases) {
  const release = releases.get(version);
  for (const known of answers) {
    const query = model.readQuery(known.text);
    equal(`${version}: reads ${known.text}`, shown(query), known.read);
    if (!query) continue;
    const hits = model.find(release, query);
    equal(`${version}: finds ${known.text}`, hits.map(({ set, entry, how }) => [set, entry, how]), known.hits);
    if (query.prefix) {
      const { open, covered } = model.partsCovered(release, query.prefix);
      equal(`${version}: open of ${known.text}`, open.map(model.writePrefix), known.open);
      equal(`${version}: covered of ${known.text}`, covered.map(model.writePrefix), known.covered);
    } else {
      const sure = release.sets.some((set) => set.hosts.some(({ name }) => model.covers(name, null, query.host, null)));
      equal(`${version}: surely ${known.text}`, sure, known.sure);
    }
    if (known.near) equal(`${version}: near ${known.text}`, model.nearest(release, query), known.near);
  }
}
for (const [own, numbers, other, others, covers] of expected.entries) {
  equal(`${own} ${numbers} covers ${other} ${others}`, model.covers(own, numbers, other, others), covers);
}
for (const { from, to, open, close } of expected.pairs) {
  const found = model.compare(releases.get(from), releases.get(to));
  const sorted = (side) => ({ hosts: [...side.hosts].sort(), prefixes: side.prefixes });
  equal(`${from} to ${to}: opens`, sorted(found.open), open);
  equal(`${from} to ${to}: closes`, sorted(found.close), close);
}
console.log(`${count} answers, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
