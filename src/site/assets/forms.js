// What asks for something, which a page without scripts has no use for.

const field = (label, input, hint) =>
  make("div", { class: "field" }, make("label", { for: input.id }, say(label)), input, hint);

const picker = (id, label) => field(label, make("select", { id, autocomplete: "off" },
  told().versions.map(([version, shown]) => make("option", { value: version }, shown))));

const searching = { type: "search", autocomplete: "off", autocapitalize: "off", spellcheck: "false" };

const mainButton = (attributes, label) => make("button", { class: "main", ...attributes }, say(label));

function lookupForm() {
  return make("section", { id: "lookup", class: "card", "aria-labelledby": "lookup-h" },
    make("h2", { id: "lookup-h" }, say("lookup")),
    make("p", { id: "lookup-lead" }, say("lookup-lead")),
    make("form", { role: "search", "aria-labelledby": "lookup-h", submit: (event) => {
      event.preventDefault();
      lookUp(by("q").value);
    } },
    make("label", { for: "q" }, say("lookup-label")),
    make("div", { class: "line" },
      make("input", { id: "q", dir: "ltr", "aria-describedby": "lookup-lead", ...searching }),
      mainButton({ type: "submit" }, "lookup-button"))),
    make("div", { id: "verdict", role: "status" }),
    make("div", { id: "answer" }));
}

function tableControls() {
  return make("div", { class: "controls" },
    picker("release", "release-label"),
    field("filter-label", make("input", { id: "filter", "aria-describedby": "filter-hint", ...searching }),
      make("p", { id: "filter-hint", class: "hint" }, say("filter-hint"))),
    make("p", { id: "filter-count", "aria-live": "polite" }));
}

function compareForm() {
  return make("section", { id: "compare", class: "card", "aria-labelledby": "compare-h" },
    make("h2", { id: "compare-h" }, say("compare")),
    make("p", {}, say("compare-lead")),
    make("div", { class: "controls" },
      picker("from", "compare-from"),
      picker("to", "compare-to"),
      mainButton({ type: "button", id: "compare-go", click: showChanges }, "compare-button")),
    make("div", { id: "changes", "aria-live": "polite" }));
}

// Puts the forms into the page, and into its list of parts.
function addForms() {
  const endpoints = by("endpoints");
  const link = (id) => make("li", {}, make("a", { href: `#${id}` }, say(id)));
  const parts = document.querySelector(".parts ul");
  parts.firstElementChild.before(link("lookup"));
  parts.children[1].after(link("compare"));
  endpoints.before(lookupForm());
  endpoints.querySelector("h2").after(tableControls());
  endpoints.after(compareForm());
  by("from").selectedIndex = Math.min(1, versions().length - 1);
}
