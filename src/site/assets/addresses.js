// Addresses, prefixes, and sets of them: the same as model/prefix and model/space. A range is a family, 4 or 6, and its
// lowest and highest number.

const BITS = { 4: 32n, 6: 128n };
const ALL_ONES = { 4: (1n << 32n) - 1n, 6: (1n << 128n) - 1n };

function numberOfV4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && part <= 255)) return null;
  return parts.reduce((all, part) => (all << 8n) | BigInt(part), 0n);
}

function numberOfV6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const groups = (half, isLast) => {
    if (half === "") return [];
    const found = [];
    const parts = half.split(":");
    for (const [at, part] of parts.entries()) {
      if (part.includes(".")) {
        const v4 = isLast && at === parts.length - 1 ? numberOfV4(part) : null;
        if (v4 === null) return null;
        found.push(v4 >> 16n, v4 & 0xffffn);
      } else if (/^[0-9a-f]{1,4}$/i.test(part)) found.push(BigInt("0x" + part));
      else return null;
    }
    return found;
  };
  const head = groups(halves[0], halves.length === 1);
  const tail = halves.length === 2 ? groups(halves[1], true) : [];
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const all = [...head, ...Array(missing).fill(0n), ...tail];
  return all.reduce((number, group) => (number << 16n) | group, 0n);
}

// Reads an address or prefix. Host bits are cleared, and an IPv4 address inside IPv6 (::ffff:1.2.3.4) is that address.
function readPrefix(text) {
  const [address, length, ...more] = text.split("/");
  if (more.length || (length !== undefined && !/^[0-9]{1,3}$/.test(length))) return null;
  let family = address.includes(":") ? 6 : 4;
  let number = family === 4 ? numberOfV4(address) : numberOfV6(address);
  if (number === null) return null;
  let bits = length === undefined ? BITS[family] : BigInt(length);
  if (bits > BITS[family]) return null;
  if (family === 6 && number >> 32n === 0xffffn && bits >= 96n) {
    [family, number, bits] = [4, number & ALL_ONES[4], bits - 96n];
  }
  return prefixAt(family, number, bits);
}

function prefixAt(family, number, bits) {
  const hosts = (1n << (BITS[family] - bits)) - 1n;
  const low = number & (ALL_ONES[family] ^ hosts);
  return { family, low, high: low | hosts, bits };
}

function writeAddress(family, number) {
  const dotted = (value) => [24n, 16n, 8n, 0n].map((by) => (value >> by) & 255n).join(".");
  if (family === 4) return dotted(number);
  if (number >> 32n === 0xffffn) return "::ffff:" + dotted(number & ALL_ONES[4]);
  const groups = Array.from({ length: 8 }, (_, at) => Number((number >> BigInt(112 - 16 * at)) & 0xffffn));
  let best = { at: 0, length: 1 };
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (end < 8 && groups[end] === 0) end++;
    if (end - at > best.length) best = { at, length: end - at };
  }
  const hex = (part) => part.map((group) => group.toString(16)).join(":");
  if (best.length < 2) return hex(groups);
  return hex(groups.slice(0, best.at)) + "::" + hex(groups.slice(best.at + best.length));
}

const writePrefix = (prefix) => `${writeAddress(prefix.family, prefix.low)}/${prefix.bits}`;

const contains = (outer, inner) => outer.family === inner.family && outer.low <= inner.low && inner.high <= outer.high;

// Ranges in order, what overlaps or touches as one: those of IPv4 first.
function merged(ranges) {
  const order = (a, b) => a.family - b.family || (a.low < b.low ? -1 : a.low > b.low ? 1 : a.high < b.high ? -1 : 1);
  const found = [];
  for (const { family, low, high } of [...ranges].sort(order)) {
    const last = found[found.length - 1];
    if (last && last.family === family && low <= last.high + 1n) {
      if (high > last.high) last.high = high;
    } else found.push({ family, low, high });
  }
  return found;
}

// What of `ranges` is not in `space`, which is merged.
function without(ranges, space) {
  const left = [];
  for (const { family, low, high } of ranges) {
    // The first hole that does not end before the range.
    let at = 0;
    for (let end = space.length; at < end;) {
      const middle = (at + end) >> 1;
      const hole = space[middle];
      if (hole.family < family || (hole.family === family && hole.high < low)) at = middle + 1;
      else end = middle;
    }
    let from = low;
    for (; space[at]?.family === family && space[at].low <= high; at++) {
      if (space[at].low > from) left.push({ family, low: from, high: space[at].low - 1n });
      from = space[at].high + 1n;
    }
    if (from <= high) left.push({ family, low: from, high });
  }
  return left;
}

// The fewest prefixes that cover ranges.
function prefixesOf(ranges) {
  const found = [];
  for (const { family, low, high } of merged(ranges)) {
    for (let from = low; from <= high;) {
      let size = 1n;
      let bits = BITS[family];
      while (bits > 0n && (from & size) === 0n && from + size * 2n - 1n <= high) {
        size *= 2n;
        bits--;
      }
      found.push({ family, low: from, high: from + size - 1n, bits });
      from += size;
    }
  }
  return found;
}
