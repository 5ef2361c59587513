// What data files call, and the start of a page.

globalThis.tafel = Object.freeze({
  values: (version, data) => arrived.values.set(version, readRelease(data)),
  words: (version, tag, data) => arrived.words.set(`${version}.${tag}`, data),
  model: Object.freeze({ readQuery, readRelease, find, nearest, partsCovered, writePrefix, covers, compare }),
});

// Does what the address says.
async function obey() {
  const state = readState();
  const version = isVersion(state.get("release")) ? state.get("release") : versions()[0];
  by("filter").value = state.get("filter") ?? "";
  by("release").value = version;
  await choose(version);
  for (const id of ["from", "to"]) if (isVersion(state.get(id))) by(id).value = state.get(id);
  if (state.has("from") || state.has("to")) await showChanges();
  if (state.has("q")) {
    by("q").value = state.get("q");
    await lookUp(state.get("q"));
  }
  reveal();
}

// Opens what is folded around the place that the address names.
function reveal() {
  const target = /^#(v[0-9]+|set-[0-9]+)$/.test(location.hash) ? by(location.hash.slice(1)) : null;
  for (let outer = target?.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
  target?.scrollIntoView();
}

async function choose(version) {
  try {
    await showTable(version);
  } catch {
    by("filter-count").textContent = say("load-failed", { version });
  }
}

function listen() {
  by("release").addEventListener("change", async (event) => {
    const version = event.target.value;
    keepState({ release: version === versions()[0] ? "" : version });
    await choose(version);
    if (by("q").value) lookUp(by("q").value);
  });
  by("filter").addEventListener("input", (event) => {
    filterTable();
    keepState({ filter: event.target.value });
  });
  addEventListener("hashchange", () => (/^#(v?[0-9]+|[a-z-]+[0-9]*)?$/.test(location.hash) ? reveal() : obey()));
  // A print shows what is folded.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open])")];
    folded.forEach((details) => {
      details.open = true;
    });
  });
  addEventListener("afterprint", () => {
    folded.forEach((details) => {
      details.open = false;
    });
  });
}

// Makes a menu of languages from the table of them, where each has its page.
function makeMenu() {
  const link = by("menu");
  const items = [...document.querySelectorAll("#languages tbody th a")].map((to) => {
    const isHere = to.lang === document.documentElement.lang;
    const name = to.textContent;
    return make("li", {}, isHere ? make("b", {}, name) : make("a", { lang: to.lang, href: to.getAttribute("href") }, name));
  });
  const menu = make("details", { class: "menu" },
    make("summary", {}, ...link.childNodes),
    make("nav", { "aria-label": say("languages-menu") }, make("ul", {}, items)));
  link.replaceWith(menu);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

// On the page of languages, those of the reader come first.
function suggest(list) {
  const links = [...list.querySelectorAll("a")];
  const wanted = navigator.languages ?? [navigator.language];
  const fits = (tag) => links.find((link) => link.hreflang === tag) ?? links.find((link) => link.hreflang.startsWith(`${tag.split("-")[0]}-`));
  const best = wanted.map(fits).find(Boolean);
  if (best) {
    best.parentElement.className = "best";
    list.prepend(best.parentElement);
  }
}

if (typeof document !== "undefined") {
  const list = document.querySelector("body.choice ul");
  if (list) suggest(list);
  if (by("menu")) makeMenu();
  if (by("table")) {
    addForms();
    listen();
    obey();
  }
}
