// The table of a release: the page has that of the newest one, written by src/site/endpoints.rs; others are made here.

const MOST_SHOWN = 8;

function wordsElement(tag, attributes, words) {
  const lines = words.text.split("\n").flatMap((line, at) => (at ? [make("br"), line] : [line]));
  return make(tag, { ...attributes, lang: words.lang }, lines);
}

const nothing = () =>
  make("span", { class: "none" }, make("span", { "aria-hidden": "true" }, "–"), make("span", { class: "unseen" }, say("value-none")));

// Lists of more than `most` values are folded.
function listOf(values, kind, most = MOST_SHOWN) {
  if (!values.length) return nothing();
  const list = make("ul", { class: `values ${kind}` }, values.map((value) => make("li", {}, value)));
  if (values.length <= most) return list;
  return make("details", {}, make("summary", {}, say(`more-${kind}`, { count: values.length })), list);
}

const rangesShown = (text) => text.replaceAll(",", ", ").replaceAll("-", "–");

function portLines({ tcp, udp, any }) {
  const all = [["ports-tcp", tcp], ["ports-udp", udp], ["ports-any", any]].filter(([, ports]) => ports);
  return all.length ? all.map(([id, ports]) => make("p", {}, say(id, { ports: rangesShown(ports) }))) : nothing();
}

const hostShown = ({ name, numbers }) =>
  numbers ? [code(name), " ", make("span", { class: "hint", dir: "ltr" }, `{n}: ${numbers[0]}–${numbers[1]}`)] : [code(name)];

function rowOf(release, at, words) {
  const set = release.sets[at];
  const [purpose, notes] = [words("purposes", at), words("notes", at)];
  const tags = [set.category && say("category", { category: set.category })];
  if (typeof set.required === "boolean") tags.push(say(set.required ? "required" : "optional"));
  const said = tags.filter(Boolean);
  const cell = (label, ...children) => make("td", { "data-label": say(label) }, ...children);
  return make("tr", { id: `set-${at}` },
    make("th", { scope: "row" }, set.id === null ? nothing() : String(set.id)),
    cell("column-purpose",
      purpose ? wordsElement("p", {}, purpose) : nothing(),
      notes && wordsElement("p", { class: "hint" }, notes),
      said.length ? make("ul", { class: "tags" }, said.map((tag) => make("li", {}, tag))) : null),
    cell("column-hosts", listOf(set.hosts.map(hostShown), "hosts")),
    cell("column-ranges", listOf(set.prefixes.map((prefix) => code(writePrefix(prefix))), "ranges")),
    cell("column-ports", portLines(set.written)));
}

function areasOf(release, words) {
  const columns = ["column-id", "column-purpose", "column-hosts", "column-ranges", "column-ports"];
  return release.areas.map((sets, number) => {
    const heading = words("areas", number) ?? { text: say("area-none"), lang: null };
    const id = `area-${number}`;
    return make("section", { class: "area" },
      wordsElement("h3", { id }, heading),
      make("table", { class: "sets", "aria-labelledby": id },
        make("thead", {}, make("tr", {}, columns.map((column) => make("th", { scope: "col" }, say(column))))),
        make("tbody", {}, sets.map((at) => rowOf(release, at, words)))));
  });
}

// Puts a button beside each list of values.
function addButtons() {
  for (const list of by("table").querySelectorAll("ul.values")) {
    const row = list.closest("tr");
    const name = row.querySelector("th").textContent.replace("–", "");
    const what = /[0-9]/.test(name) ? name : row.closest("section").querySelector("h3").textContent;
    const id = list.classList.contains("hosts") ? "copy-of-hosts" : "copy-of-ranges";
    const values = () => [...list.querySelectorAll("code")].map((value) => value.textContent);
    list.closest("td").append(copyButton(values, say(id, { what })));
  }
}

let newestTable = null;
let shown = 0;

// Shows the table of a version.
async function showTable(version) {
  const table = by("table");
  const turn = ++shown;
  newestTable ??= { version: table.dataset.version, areas: [...table.children], fallback: by("fallback").hidden };
  let areas = newestTable.areas;
  let isWhole = newestTable.fallback;
  if (version !== newestTable.version) {
    const [release, words] = await Promise.all([valuesOf(version), wordsOf(version)]);
    areas = areasOf(release, words);
    isWhole = !areas.some((area) => area.querySelector("[lang]"));
  }
  // Another version may have been chosen meanwhile.
  if (turn !== shown) return;
  table.replaceChildren(...areas);
  table.dataset.version = version;
  by("fallback").hidden = isWhole;
  if (!table.querySelector("button.copy")) addButtons();
  filterTable();
}

// Leaves the rows that have all words of the filter.
function filterTable() {
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = folded(by("filter").value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const area of by("table").children) {
    const heading = folded(area.querySelector("h3").textContent);
    let isEmpty = true;
    for (const row of area.querySelectorAll("tbody tr")) {
      row.words ??= folded([...row.querySelectorAll("th, p, li")].map((one) => one.textContent).join(" "));
      row.hidden = !wanted.every((word) => row.words.includes(word) || heading.includes(word));
      if (!row.hidden) {
        isEmpty = false;
        count++;
      }
    }
    area.hidden = isEmpty;
  }
  by("filter-count").textContent = say("filter-count", { count });
}
