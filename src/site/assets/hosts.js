// What the entry of a host lets through. The same as model/host/matcher, which says why it is so.

const LONGEST = 63;
const MOST = 4294967295;

// What a label is made of: bytes, runs of asterisks, numbers, other placeholders.
function partsOf(label) {
  const parts = [];
  for (let at = 0; at < label.length;) {
    if (label[at] === "*") {
      let end = at;
      while (label[end] === "*") end++;
      parts.push({ at, length: end - at, run: true, whole: end - at === label.length });
      at = end;
      continue;
    }
    const close = label[at] === "{" ? label.indexOf("}", at) : -1;
    if (close < 0) {
      parts.push({ at, length: 1, byte: label[at] });
      at++;
      continue;
    }
    const word = label.slice(at + 1, close);
    parts.push(word === "n" ? { at, length: close + 1 - at, number: true } : { at, length: close + 1 - at, word });
    at = close + 1;
  }
  return parts;
}

// The states of an automaton that takes what a label lets through; each has what leads to the next one.
function statesOf(label, reading) {
  const states = [];
  // `{tenant}*`: two states side by side that stay are one.
  const stay = () => {
    if (!states.length || !states[states.length - 1].stay) states.push({ stay: true });
  };
  for (const part of partsOf(label)) {
    if (part.byte !== undefined) states.push(part.byte < "\x80" ? { byte: part.byte } : {});
    else if (part.number) states.push({ number: true });
    else if (part.word !== undefined && !reading.generous) states.push({ word: part.word });
    else if (part.run && !part.whole && reading.generous) stay();
    else {
      states.push({ need: true });
      stay();
    }
  }
  return states;
}

// Whether `own`, a label of an entry, takes all that the label `other` stands for.
function takes(own, other, reading) {
  if (!/[*{]/.test(own)) return own === other;
  if (own.length > LONGEST || other.length > LONGEST) return false;
  const states = statesOf(own, reading);
  const last = states.length;
  const reached = Array.from({ length: other.length + 1 }, () => new Set());
  reached[0].add(0);
  // A state that stays may also be passed over.
  const passed = (set) => {
    const all = new Set(set);
    for (const state of set) if (states[state]?.stay) all.add(state + 1);
    return all;
  };
  for (const part of partsOf(other)) {
    const next = reached[part.at + part.length];
    for (const at of passed(reached[part.at])) {
      const state = states[at];
      if (!state) continue;
      if (state.number && /^[0-9]$/.test(part.byte ?? "")) takeNumber(other, part.at, reading.numbers, (end) => reached[end].add(at + 1));
      if (state.stay) next.add(at);
      const leaves = state.need
        || (state.byte !== undefined && state.byte === part.byte)
        || (state.number && part.number && reading.same)
        || (state.word !== undefined && state.word === part.word);
      if (leaves) next.add(at + 1);
    }
  }
  return passed(reached[other.length]).has(last);
}

// Tells the ends of the numbers of a family that the text at `at` starts with. `07` is none.
function takeNumber(text, at, numbers, found) {
  if (!numbers) return;
  let value = 0;
  for (let end = at; end < Math.min(text.length, at + 10); end++) {
    if (text[end] < "0" || text[end] > "9") return;
    value = value * 10 + Number(text[end]);
    if (numbers[0] <= value && value <= numbers[1]) found(end + 1);
    if (value === 0) return;
  }
}

function frontOf(name) {
  if (name.startsWith("*.")) return ["below", name.slice(2)];
  if (name.startsWith(".")) return ["atOrBelow", name.slice(1)];
  return ["", name];
}

// Whether the last labels of `name` are those of `body`, and there are further ones; null where they are not.
function endsWith(name, body, reading) {
  const labels = name.split(".");
  for (const own of body.split(".").reverse()) {
    const label = labels.pop();
    if (label === undefined || !takes(own, label, reading)) return null;
  }
  return labels.length > 0;
}

const sameNumbers = (a, b) => (!a && !b) || (!!a && !!b && a[0] === b[0] && a[1] === b[1]);

// Whether an entry surely lets through all that `other` stands for.
function covers(name, numbers, other, others) {
  const same = !!numbers && !!others && numbers[0] <= others[0] && others[1] <= numbers[1];
  if (name === other) return same || sameNumbers(numbers, others) || !name.includes("{n}");
  const [ownFront, own] = frontOf(name);
  const [otherFront, rest] = frontOf(other);
  const more = endsWith(rest, own, { numbers, same });
  if (more === null) return false;
  if (!ownFront) return !otherFront && !more;
  return otherFront === "below" || more;
}

// Whether an entry lets a name through as any reader may read it: "yes", "filled" where a placeholder is, or "no".
function matches(entry, text, numbers) {
  const name = text.replace(/\.$/, "").toLowerCase();
  if (/[*{]/.test(name) || name.split(".").includes("")) return "no";
  const [front, body] = frontOf(entry);
  const more = endsWith(name, body, { generous: true, numbers: numbers ?? [0, MOST] });
  if (more === null || (front === "" && more) || (front === "below" && !more)) return "no";
  return entry.split("{").slice(1).some((part) => !part.startsWith("n}")) ? "filled" : "yes";
}
