// What a whole release lets through on which ports, and what one release lets through that another does not: the same
// as the effective changes of diff.

const portsOf = (text) => (text ?? "").split(",").filter(Boolean).map((range) => range.split("-").map(Number));

// The values of a release, as its file has them.
function readRelease(data) {
  const sets = data.sets.map((set) => ({
    id: set.i,
    key: set.k,
    hosts: (set.h ?? []).map((host) =>
      typeof host === "string" ? { name: host } : { name: host[0], numbers: host.length > 2 ? [host[2], host[3]] : null }),
    prefixes: (set.p ?? []).map((text) => {
      const [address, bits] = text.split("/");
      const family = address.includes(":") ? 6 : 4;
      return prefixAt(family, family === 4 ? numberOfV4(address) : numberOfV6(address), BigInt(bits));
    }),
    ports: { tcp: portsOf(set.t), udp: portsOf(set.u), any: portsOf(set.n) },
    category: set.c,
    required: set.r,
    written: { tcp: set.t, udp: set.u, any: set.n },
  }));
  return { ...data, sets };
}

const TRANSPORTS = ["tcp", "udp", "any"];
const isStated = (ports) => TRANSPORTS.some((transport) => ports[transport].length > 0);
const among = (ranges, port) => ranges.some((range) => range[0] <= port && port <= (range[1] ?? range[0]));

// Whether ports include a port of a transport. One of unknown transport is that of any.
function hasPort(ports, transport, port) {
  if (among(ports.any, port)) return true;
  return transport === "any" ? among(ports.tcp, port) || among(ports.udp, port) : among(ports[transport], port);
}

// The hosts of sets as they are compared: a family whose numbers are not stated has all of them.
const namesOf = (set) =>
  set.hosts.map(({ name, numbers }) => ({ name, numbers: name.includes("{n}") ? numbers ?? [0, MOST] : null }));

// Tells what hosts cover together, looked up as model/cover does. Families of one name whose numbers follow each other
// are one.
function hostCover(names) {
  const families = new Map();
  const listed = new Set();
  const below = new Set();
  // Patterns by the labels that they end with.
  const patterns = new Map();
  const addPattern = (name, numbers) => {
    const end = Math.max(0, name.lastIndexOf("*"), name.lastIndexOf("}"));
    const dot = name.indexOf(".", end);
    const suffix = dot < 0 ? "" : name.slice(dot + 1);
    patterns.set(suffix, [...(patterns.get(suffix) ?? []), { name, numbers }]);
  };
  const keyOf = ({ name, numbers }) => (numbers ? `${name} ${numbers}` : name);
  for (const { name, numbers } of names) {
    const body = name.replace(/^(\*\.|\.)/, "");
    if (numbers) families.set(name, [...(families.get(name) ?? []), numbers]);
    else {
      listed.add(name);
      if (body.includes("*")) addPattern(name, numbers);
      else if (body !== name && !body.includes("{n}")) below.add(body);
    }
  }
  for (const [name, all] of families) {
    const joined = [];
    for (const [low, high] of all.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const last = joined[joined.length - 1];
      if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
      else joined.push([low, high]);
    }
    for (const numbers of joined) {
      listed.add(keyOf({ name, numbers }));
      addPattern(name, numbers);
    }
  }
  return (host) => {
    if (listed.has(keyOf(host))) return true;
    const lets = (own) => covers(own.name, own.numbers, host.name, host.numbers);
    if (patterns.get("")?.some(lets)) return true;
    // The dot that a name starts with is no end of a label.
    for (let at = host.name.indexOf(".", 1); at > 0; at = host.name.indexOf(".", at + 1)) {
      const suffix = host.name.slice(at + 1);
      if (below.has(suffix) || patterns.get(suffix)?.some(lets)) return true;
    }
    return false;
  };
}

class Coverage {
  constructor(release) {
    this.sets = release.sets;
    const bounds = release.sets.flatMap((set) => TRANSPORTS.flatMap((transport) =>
      set.ports[transport].flatMap(([low, high]) => [low, (high ?? low) + 1])));
    this.bounds = [...new Set(bounds)].sort((a, b) => a - b);
    this.known = new Map();
  }

  // For each part of the ports, what the sets that have it cover. Where no port is stated, all sets count.
  fitting(ports) {
    const key = JSON.stringify(ports);
    if (!this.known.has(key)) this.known.set(key, this.found(ports));
    return this.known.get(key);
  }

  found(ports) {
    if (!isStated(ports)) return [this.cover(this.sets.map((_, at) => at))];
    const parts = new Map();
    for (const transport of TRANSPORTS) {
      for (const [low, high] of ports[transport]) {
        for (const port of [low, ...this.bounds.filter((at) => low < at && at <= (high ?? low))]) {
          const fits = (set) => !isStated(set.ports) || hasPort(set.ports, transport, port);
          const sets = [...this.sets.keys()].filter((at) => fits(this.sets[at]));
          parts.set(sets.join(), sets);
        }
      }
    }
    return [...parts.values()].map((sets) => this.cover(sets));
  }

  cover(numbers) {
    const key = numbers.join();
    if (!this.known.has(key)) {
      const sets = numbers.map((at) => this.sets[at]);
      const cover = { hosts: hostCover(sets.flatMap(namesOf)), space: merged(sets.flatMap((set) => set.prefixes)) };
      this.known.set(key, cover);
    }
    return this.known.get(key);
  }

  uncovered(ranges, ports) {
    return this.fitting(ports).flatMap(({ space }) => without(ranges, space));
  }

  covers(host, ports) {
    return this.fitting(ports).every(({ hosts }) => hosts(host));
  }
}

// The set of a release that is `set` of another one: by id, where both have it once.
function partner(set, own, other) {
  const withId = (sets) => sets.filter((one) => one.id === set.id);
  if (set.id === null || withId(own.sets).length !== 1) return null;
  const found = withId(other.sets);
  return found.length === 1 ? found[0] : null;
}

// What `to` lets through and `from` does not: names of hosts, and the fewest prefixes.
function opened(from, to) {
  const coverage = new Coverage(from);
  const hosts = new Set();
  const left = [];
  for (const set of to.sets) {
    const before = partner(set, to, from);
    const known = before ? namesOf(before) : [];
    const isKnown = (host) => known.some((one) => one.name === host.name && sameNumbers(one.numbers, host.numbers));
    const beforeCovers = hostCover(known);
    for (const host of namesOf(set)) {
      if (!isKnown(host) && !beforeCovers(host) && !coverage.covers(host, set.ports)) hosts.add(host.name);
    }
    const own = without(set.prefixes, merged(before ? before.prefixes : []));
    if (own.length) left.push(...coverage.uncovered(own, set.ports));
  }
  return { hosts: [...hosts], prefixes: prefixesOf(left).map(writePrefix) };
}

// What to open and what can be closed from one release to another, and the sets with other ports.
function compare(from, to) {
  const ports = [];
  for (const [at, set] of to.sets.entries()) {
    const before = partner(set, to, from);
    if (before && TRANSPORTS.some((transport) => (before.written[transport] ?? "") !== (set.written[transport] ?? ""))) {
      ports.push({ set: at, before: before.written, after: set.written });
    }
  }
  return { open: opened(from, to), close: opened(to, from), ports };
}
