// What is looked up, and which entries let it through: the same as lookup.

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const KNOWN = ["region", "domain", "n", "customer", "account", "subdomain", "host"];

// Reads what a reader pasted: { prefix }, { host }, { zone } for an address with a zone, or null.
function readQuery(input) {
  const text = input.trim();
  const plain = text.replace(INVISIBLE, "").normalize("NFKC").replace(/。/g, ".");
  if (/^[0-9a-f.:/]+$/i.test(plain)) {
    const prefix = readPrefix(plain);
    if (prefix) return { prefix };
    // A length that no prefix has is none of a path either.
    if (/^[0-9a-f.:]*[.:][0-9a-f.:]*\/[0-9]*$/i.test(plain)) return null;
  }
  // A link, a port, an address in brackets, the name of a user.
  let rest = text.includes("://") ? text.slice(text.indexOf("://") + 3) : text;
  rest = rest.split(/[/?]/)[0];
  // What follows # is a place in a page, unless it goes on as a name: #-courier.push.apple.com.
  if (text.includes("://") || !/#.*\./.test(rest)) rest = rest.split("#")[0];
  if (text.includes("://") && rest.includes("@")) rest = rest.slice(rest.lastIndexOf("@") + 1);
  const bracket = /^\[([^\]]*:[^\]]*)\](:[0-9]*)?$/.exec(rest);
  if (bracket) rest = bracket[1];
  else if (/^[^:]*:[0-9]*$/.test(rest)) rest = rest.slice(0, rest.lastIndexOf(":"));
  if (/^[0-9a-f.:]*:[0-9a-f.:]*%/i.test(rest)) return { zone: rest };
  const prefix = readPrefix(rest);
  if (prefix) return { prefix };
  const host = readHost(rest);
  return host ? { host } : null;
}

// The canonical name of a host, or null.
function readHost(text) {
  if (text.length > 1024 || !/[.。．｡]/.test(text)) return null;
  let name = text.replace(INVISIBLE, "").replace(/[。．｡]/g, ".").replace(/[‐‑－﹣]/g, "-").replace(/[＊∗﹡]/g, "*");
  name = name.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase();
  if (/[<{#[%]/.test(name)) name = withPlaceholders(name);
  if (name === null) return null;
  name = name.replace(/\.$/, "");
  if (/^\p{N}*$/u.test(name.split(".").pop())) return null;
  const labels = name.split(".").map((label) => (/^[\x00-\x7f]*$/.test(label) ? label : toAscii(label)));
  if (labels.includes(null)) return null;
  name = labels.join(".");
  return isHost(name) ? name : null;
}

function toAscii(label) {
  try {
    return new URL(`http://${label}.a`).hostname.replace(/\.a$/, "");
  } catch {
    return null;
  }
}

// Writes <tenant>, [tenant], %tenant%, ${tenant} and {…} as {tenant}, and # as {n}.
function withPlaceholders(name) {
  let out = "";
  let rest = name;
  for (let at; (at = rest.search(/[<{#[%]/)) >= 0;) {
    out += rest.slice(0, at);
    const open = rest[at];
    const inside = rest.slice(at + 1);
    if (open === "#") {
      out += "{n}";
      rest = inside;
      continue;
    }
    if (open === "{" && out.endsWith("$")) out = out.slice(0, -1);
    const end = inside.indexOf({ "<": ">", "[": "]", "%": "%", "{": "}" }[open]);
    const word = end < 0 ? "" : inside.slice(0, end).trim();
    if (word === "" || /[.<{[*%]/.test(word)) return null;
    rest = inside.slice(end + 1);
    // %3C is an escape, and no end of a placeholder.
    if (open === "%" && !/^([.-]|$)/.test(rest)) return null;
    out += `{${KNOWN.includes(word) ? word : "tenant"}}`;
  }
  return out + rest;
}

const isLabel = (label) => /^[a-z0-9_*{}-]{1,63}$/.test(label) && !/^-|-$/.test(label);
const isTopLevel = (label) => label.length >= 2 && (/^[a-z]+$/.test(label) || label.startsWith("xn--"));

function isHost(name) {
  const body = name.replace(/^\./, "");
  if (name.length > 253 || (body !== name && name.length < 4)) return false;
  const labels = body.split(".");
  const last = labels[labels.length - 1];
  if (labels.length < 2 || !labels.every(isLabel)) return false;
  const isOpen = last.endsWith("*") && !body.startsWith("*.*");
  return isTopLevel(last) || (isOpen && (labels.length > 2 || isTopLevel(last.replace(/\*+$/, ""))));
}

// The entries of a release that let a query through, set by set: the closest of each set first.
const HOWS = ["exactly", "covering", "filled", "inside"];

function find(release, query) {
  const found = [];
  for (const [at, set] of release.sets.entries()) {
    const own = new Map();
    const add = (entry, how) => {
      if (how !== null && (own.get(entry) ?? 4) > how) own.set(entry, how);
    };
    if (query.prefix) set.prefixes.forEach((prefix) => add(writePrefix(prefix), byPrefix(prefix, query.prefix)));
    else set.hosts.forEach((host) => add(host.name, byHost(host, query.host)));
    const order = ([a, how], [b, other]) => how - other || (a < b ? -1 : 1);
    found.push(...[...own].sort(order).map(([entry, how]) => ({ set: at, entry, how: HOWS[how] })));
  }
  return found;
}

function byPrefix(entry, wanted) {
  if (entry.family === wanted.family && entry.low === wanted.low && entry.bits === wanted.bits) return 0;
  if (contains(entry, wanted)) return 1;
  return contains(wanted, entry) ? 3 : null;
}

function byHost({ name, numbers }, wanted) {
  if (name === wanted) return 0;
  const match = matches(name, wanted, numbers);
  if (match !== "no") return match === "yes" ? 1 : 2;
  if (covers(name, null, wanted, null)) return 1;
  return covers(wanted, null, name, null) ? 3 : null;
}

// The parts of a prefix that a release covers, and those that it does not.
function partsCovered(release, prefix) {
  const open = without([prefix], merged(release.sets.flatMap((set) => set.prefixes)));
  return { open: prefixesOf(open), covered: prefixesOf(without([prefix], merged(open))) };
}

// The entries that come closest to a query that none lets through.
function nearest(release, query) {
  const near = new Map();
  const add = (entry, far) => {
    if (far !== null) near.set(entry, far);
  };
  for (const set of release.sets) {
    if (query.prefix) set.prefixes.forEach((prefix) => add(writePrefix(prefix), distance(prefix, query.prefix)));
    else set.hosts.forEach((host) => add(host.name, unlikeness(host.name, query.host)));
  }
  const order = ([a, far], [b, other]) => (far < other ? -1 : far > other ? 1 : a < b ? -1 : 1);
  return [...near].sort(order).slice(0, 5).map(([entry]) => entry);
}

function distance(a, b) {
  if (a.family !== b.family) return null;
  if (b.low > a.high) return b.low - a.high;
  return a.low > b.high ? a.low - b.high : 0n;
}

function unlikeness(entry, name) {
  const [own, other] = [entry.split(".").reverse(), name.split(".").reverse()];
  let labels = 0;
  while (labels < own.length && labels < other.length && own[labels] === other[labels]) labels++;
  const alike = likeness(entry, name);
  // A top-level domain in common is nothing.
  if (labels < 2 && alike < 0.8) return null;
  return Math.trunc((1 - alike + (1 - Math.min(labels / 10, 0.5))) * 1000000);
}

// How alike two texts are, by Jaro and Winkler.
function likeness(a, b) {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = Array(b.length).fill(false);
  const ofA = [];
  for (let at = 0; at < a.length; at++) {
    for (let to = Math.max(0, at - reach); to < Math.min(b.length, at + reach + 1); to++) {
      if (taken[to] || a[at] !== b[to]) continue;
      taken[to] = true;
      ofA.push(a[at]);
      break;
    }
  }
  const count = ofA.length;
  if (!count) return 0;
  const ofB = [...b].filter((_, at) => taken[at]);
  const turned = Math.floor(ofA.filter((c, at) => c !== ofB[at]).length / 2);
  const jaro = (count / a.length + count / b.length + (count - turned) / count) / 3;
  let start = 0;
  while (start < 4 && start < a.length && a[start] === b[start]) start++;
  return jaro > 0.7 ? jaro + 0.1 * start * (1 - jaro) : jaro;
}
