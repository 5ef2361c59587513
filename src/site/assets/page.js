// What all parts of a page use: its words, its elements, the data of releases, the state in its address.

// Text of values and words is untrusted: elements are made by hand, and text is never read as HTML.
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const by = (id) => document.getElementById(id);
const code = (value) => make("code", { dir: "ltr" }, value);
const numberOf = (count) => new Intl.NumberFormat(document.documentElement.lang).format(count);

let island = null;

// What the page tells its script: its words, in the order of MESSAGES, and the versions, the newest first.
const told = () => (island ??= JSON.parse(by("words").textContent));

// A message with its values, as a list of texts and elements.
function sayParts(id, values = {}) {
  let text = told().messages[MESSAGES.indexOf(id)] ?? id;
  if (typeof text === "object") {
    text = text[new Intl.PluralRules(document.documentElement.lang).select(values.count ?? 0)] ?? text.other;
  }
  return text.split(/(\{[a-z]+\})/).map((part) => {
    const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
    if (!name || !(name in values)) return part;
    return name === "count" ? numberOf(values.count) : values[name];
  });
}

const say = (id, values) => sayParts(id, values).join("");

// Tells a reader of the screen, and shows for a while, what was done.
let hiding = 0;
function tell(text) {
  const status = by("status");
  status.textContent = text;
  status.className = "toast";
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    status.className = "unseen";
  }, 4000);
}

async function copy(values) {
  const text = values.join("\n") + "\n";
  let done = false;
  try {
    await navigator.clipboard.writeText(text);
    done = true;
  } catch {
    // Not allowed, or not there in a page from a disk.
    const focused = document.activeElement;
    const area = make("textarea", { class: "unseen", readonly: true, "aria-hidden": "true", tabindex: "-1" });
    area.value = text;
    document.body.append(area);
    area.select();
    done = document.execCommand("copy");
    area.remove();
    focused?.focus();
  }
  tell(done ? say("copied", { count: values.length }) : say("copy-failed"));
}

const copyButton = (values, label) =>
  make("button", { type: "button", class: "copy", "aria-label": label, click: () => copy(values()) }, say("copy"));

// The versions that there are, the newest first. Nothing else is ever loaded.
const versions = () => told().versions.map(([version]) => version);

const arrived = { values: new Map(), words: new Map() };
const loading = new Map();

function load(name) {
  if (!loading.has(name)) {
    loading.set(name, new Promise((resolve, reject) => {
      const fail = () => {
        loading.delete(name);
        reject(new Error(name));
      };
      document.head.append(make("script", { src: `../assets/data/${name}.js`, load: resolve, error: fail }));
    }));
  }
  return loading.get(name);
}

async function valuesOf(version) {
  if (!arrived.values.has(version)) await load(version);
  const values = arrived.values.get(version);
  if (!values) throw new Error(version);
  return values;
}

// The words of a release in the page's language, and those of its source for what that lacks.
async function wordsOf(version) {
  const values = await valuesOf(version);
  const tags = [document.documentElement.lang, values.locale].map((tag) => tag.toLowerCase());
  const known = [...new Set(tags)].filter((tag) => values.words.includes(tag));
  await Promise.all(known.map((tag) => (arrived.words.has(`${version}.${tag}`) ? null : load(`${version}.${tag}`))));
  const [own, source] = tags.map((tag) => arrived.words.get(`${version}.${tag}`));
  return (kind, at) => {
    const text = own?.[kind][at] ?? null;
    if (text !== null) return { text, lang: null };
    const other = source?.[kind][at] ?? null;
    return other === null ? null : { text: other, lang: tags[0] === tags[1] ? null : values.locale };
  };
}

// The state of the page: what follows # in its address, as in #q=aka.ms&release=2026032400.
const readState = () => new URLSearchParams(location.hash.slice(1));

function keepState(changes) {
  const state = /^#v[0-9]+$/.test(location.hash) ? new URLSearchParams() : readState();
  for (const [name, value] of Object.entries(changes)) {
    if (value) state.set(name, value);
    else state.delete(name);
  }
  const hash = [...state].filter(([name]) => STATE.includes(name)).map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  history.replaceState(null, "", "#" + hash);
}

const STATE = ["q", "filter", "release", "from", "to"];
