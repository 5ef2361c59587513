// Looking up what lets something through, and comparing two releases.

const isVersion = (version) => versions().includes(version);

const valueList = (values, label, kind = "ranges") => [
  listOf(values.map((value) => code(value)), kind, 24),
  copyButton(() => values, label),
];

function hitTable(release, words, hits) {
  const columns = ["column-hosts", "column-purpose", "column-ports"];
  const rows = hits.map(({ set, entry, how }) => {
    const purpose = words("purposes", set) ?? words("areas", release.areas.findIndex((sets) => sets.includes(set)));
    const { id, written } = release.sets[set];
    return make("tr", {},
      make("th", { scope: "row" }, code(entry), make("p", { class: "hint" }, say(`how-${how}`))),
      make("td", {}, purpose ? wordsElement("p", {}, purpose) : nothing(),
        make("p", { class: "hint" }, make("a", { href: `#set-${set}`, click: (event) => goToSet(event, set) },
          `${say("column-id")} ${id ?? "–"}`))),
      make("td", {}, portLines(written)));
  });
  if (/\//.test(hits[0].entry)) columns[0] = "column-ranges";
  return make("table", { class: "hits", "aria-labelledby": "hits-h" },
    make("thead", {}, make("tr", {}, columns.map((column) => make("th", { scope: "col" }, say(column))))),
    make("tbody", {}, rows));
}

// Shows a set in the table, whatever was filtered.
function goToSet(event, set) {
  event.preventDefault();
  by("filter").value = "";
  filterTable();
  keepState({ filter: "" });
  const row = by(`set-${set}`);
  row.tabIndex = -1;
  row.scrollIntoView({ block: "center" });
  row.focus();
}

function verdict(release, query, hits) {
  if (query.prefix) {
    const parts = partsCovered(release, query.prefix);
    if (!parts.open.length) return ["covered", "good", null];
    return parts.covered.length ? ["partly", "part", parts] : ["not-covered", "bad", null];
  }
  const has = (how) => hits.some((hit) => hit.how === how);
  if (has("exactly") || has("covering")) return ["covered", "good", null];
  if (has("filled")) return ["filled", "part", null];
  return has("inside") ? ["inside", "part", null] : ["not-covered", "bad", null];
}

// Shows an answer: its first sentence, which is read out, and what it rests on.
function showAnswer(kind, said, ...more) {
  by("verdict").replaceChildren(...(said ? [make("p", { class: `verdict ${kind}` }, said)] : []));
  by("answer").replaceChildren(...more);
}

let asked = 0;

async function lookUp(input) {
  const turn = ++asked;
  const text = input.trim();
  keepState({ q: text });
  if (!text) return showAnswer();
  const query = readQuery(text);
  if (!query || query.zone) {
    return showAnswer("part", sayParts(query ? "lookup-zone" : "lookup-unreadable", { value: code(text.slice(0, 200)) }));
  }
  const version = by("release").value;
  let release;
  let words;
  try {
    [release, words] = await Promise.all([valuesOf(version), wordsOf(version)]);
  } catch {
    return showAnswer("bad", say("load-failed", { version }));
  }
  // Something else may have been asked meanwhile.
  if (turn !== asked) return undefined;
  const hits = find(release, query);
  const [id, kind, parts] = verdict(release, query, hits);
  const more = [];
  if (parts) {
    for (const [heading, prefixes] of [["lookup-covered-parts", parts.covered], ["lookup-open-parts", parts.open]]) {
      const label = say("copy-of-ranges", { what: say(heading) });
      more.push(make("h3", {}, say(heading)), ...valueList(prefixes.map(writePrefix), label));
    }
  }
  if (hits.length) {
    more.push(make("h3", { id: "hits-h" }, say("lookup-hits", { count: hits.length })), hitTable(release, words, hits));
  } else {
    const near = nearest(release, query);
    const entry = (text) => make("button", { type: "button", class: "link", click: () => ask(text) }, code(text));
    if (near.length) {
      more.push(make("h3", {}, say("lookup-nearest")),
        make("ul", { class: "values" }, near.map((text) => make("li", {}, entry(text)))));
    }
  }
  const shown = query.prefix ? writePrefix(query.prefix) : query.host;
  return showAnswer(kind, sayParts(`lookup-${id}`, { value: code(shown) }), ...more);
}

function ask(text) {
  by("q").value = text;
  by("q").focus();
  return lookUp(text);
}

function changesOf(heading, empty, { hosts, prefixes }) {
  const said = [make("h3", {}, say(heading))];
  if (!hosts.length && !prefixes.length) said.push(make("p", { class: "hint" }, say(empty)));
  const lists = [["hosts", hosts], ["ranges", prefixes]];
  for (const [kind, values] of lists) {
    if (values.length) said.push(make("h4", {}, say(`column-${kind}`)), ...valueList(values, say(`copy-of-${kind}`, { what: say(heading) }), kind));
  }
  return make("section", { class: "side" }, said);
}

function portTable(release, words, ports) {
  const rows = ports.map(({ set, before, after }) => {
    const purpose = words("purposes", set);
    return make("tr", {}, make("th", { scope: "row" }, String(release.sets[set].id)),
      make("td", {}, purpose ? wordsElement("p", {}, purpose) : nothing()),
      make("td", {}, portLines(before)), make("td", {}, portLines(after)));
  });
  const columns = ["column-id", "column-purpose", "column-before", "column-after"];
  return make("table", { class: "hits", "aria-labelledby": "ports-h" },
    make("thead", {}, make("tr", {}, columns.map((column) => make("th", { scope: "col" }, say(column))))),
    make("tbody", {}, rows));
}

async function showChanges() {
  const [from, to] = [by("from").value, by("to").value];
  keepState({ from, to });
  const changes = by("changes");
  let failed = from;
  try {
    const old = await valuesOf(from);
    failed = to;
    const [release, words] = await Promise.all([valuesOf(to), wordsOf(to)]);
    const { open, close, ports } = compare(old, release);
    changes.replaceChildren(
      make("div", { class: "sides" },
        changesOf("compare-open", "compare-nothing-open", open),
        changesOf("compare-close", "compare-nothing-close", close)),
      make("h3", { id: "ports-h" }, say("compare-ports")),
      ports.length ? portTable(release, words, ports) : make("p", { class: "hint" }, say("compare-ports-none")));
  } catch {
    changes.replaceChildren(make("p", { class: "verdict bad" }, say("load-failed", { version: failed })));
  }
}
