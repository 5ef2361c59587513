// The pages of a site in a browser: node pages.mjs SITE CHROMIUM.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, equal, finish, launch, lookUp, open, serve, textOf } from "./driver.mjs";

const [site, chromium] = process.argv.slice(2);
const server = await serve(site);
const browser = await launch(chromium);

// From a disk and from a server, everything works.
for (const base of [`file://${site}`, server.base]) {
  const page = await open(browser, `${base}/en-us/index.html`);
  const { origin } = new URL(base);
  if (origin !== "null") await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read", "clipboard-write"]);
  await lookUps(page, base);
  await picker(page, base);
  await comparing(page, base);
  await filtering(page, base);
  await copying(page, base);
  await links(base);
  await page.close();
}
await sameTables();
await withoutScripts();
await layouts();
await keyboard();
await printing();
await menus();
await browser.close();
server.close();
finish();

async function lookUps(page, base) {
  for (const [text, wanted] of [
    ["https://M.manage.microsoft.com/x?y", "m.manage.microsoft.com is covered."],
    ["a.b.manage.microsoft.com", "a.b.manage.microsoft.com is covered."],
    ["manage.microsoft.com.", "manage.microsoft.com is covered."],
    ["*.x.manage.microsoft.com", "*.x.manage.microsoft.com is covered."],
    ["notlisted.example.com", "notlisted.example.com is not covered."],
    ["münchen.example", "xn--mnchen-3ya.example is not covered."],
    ["*.microsoft.com", "*.microsoft.com as a whole is not covered. Parts of it are."],
    ["52.168.54.64", /^52\.168\.54\.64\/32 is (not )?covered\.$/],
    ["::ffff:40.82.248.224", "40.82.248.224/32 is covered."],
    ["40.82.248.224/27", "40.82.248.224/27 is partly covered."],
    ["1.2.3.4", "1.2.3.4/32 is not covered."],
    ["2603:1006::1", /^2603:1006::1\/128 is (not )?covered\.$/],
    ["2620:1ec:40::1", "2620:1ec:40::1/128 is covered."],
    ["fe80::1%eth0", "An address with a zone cannot be looked up. Leave out the part after the % sign: fe80::1%eth0"],
    ["<b>x</b>", "This is not a host, an IP address, an IP range or a link: <b>x</b>"],
  ]) {
    const found = await lookUp(page, text);
    check(typeof wanted === "string" ? found === wanted : wanted.test(found), `${base}: ${text}: ${found}`);
  }
  await lookUp(page, "40.82.248.224/27");
  const parts = await page.$$eval("#answer > ul.values", (lists) => lists.map((list) => [...list.querySelectorAll("code")].map((code) => code.textContent)));
  equal(parts, [["40.82.248.224/28"], ["40.82.248.240/28"]], `${base}: the parts of a prefix`);
  equal(await page.$eval("#answer h3", (heading) => heading.textContent), "Covered parts", base);
  await lookUp(page, "mannage.microsoft.com");
  check((await page.$$("#answer .link")).length > 0, `${base}: nothing is near`);
  await page.click("#answer .link");
  check(/is covered/.test(await textOf(page, "#verdict .verdict")), `${base}: a near entry is not covered`);
  await lookUp(page, "m.manage.microsoft.com");
  equal(new URL(page.url()).hash, "#q=m.manage.microsoft.com", `${base}: the address keeps the question`);
  await page.click("#answer a");
  equal(await page.evaluate(() => document.activeElement.tagName), "TR", `${base}: the entry in the table`);
  const shared = await open(browser, `${base}/en-us/index.html#q=1.2.3.4&release=2019060300`);
  await shared.waitForSelector("#verdict .verdict");
  equal(await textOf(shared, "#verdict .verdict"), "1.2.3.4/32 is not covered.", `${base}: a shared link`);
  equal(await shared.$eval("#release", (picker) => picker.value), "2019060300", `${base}: a shared link`);
  await shared.close();
}

async function picker(page, base) {
  const first = await page.$eval("#table", (table) => table.innerHTML);
  await page.select("#release", "2019060300");
  await page.waitForFunction(() => document.getElementById("table").dataset.version === "2019060300");
  const table = await textOf(page, "#table");
  check(table.includes("Push notifications from Intune"), `${base}: the words of another release`);
  check(new URL(page.url()).hash.includes("release=2019060300"), `${base}: the address keeps the release`);
  await page.select("#release", "2026032400");
  await page.waitForFunction(() => document.getElementById("table").dataset.version === "2026032400");
  equal(await page.$eval("#table", (table) => table.innerHTML), first, `${base}: the newest table is there again`);
}

// The script makes the tables of other releases as the page has that of the newest: here it has to make that one.
async function sameTables() {
  for (const tag of ["nl-nl", "ar-sa"]) {
    const text = readFileSync(join(site, tag, "index.html"), "utf8");
    const other = text.replace(/<div id="table" data-version="[0-9]+">.*?<\/div>(?=<\/section><section id="notices"|<\/section><section aria-labelledby="notices-h")/s, '<div id="table" data-version="0"></div>');
    check(other.length < text.length / 2, `${tag}: the table is not taken out`);
    writeFileSync(join(site, tag, "made.html"), other);
    const tables = [];
    for (const name of ["index.html", "made.html"]) {
      const page = await open(browser, `${server.base}/${tag}/${name}`);
      await page.waitForSelector("#table button.copy");
      tables.push(await page.$eval("#table", (table) => {
        // A message that is not translated has the digits of English where the library writes it.
        const plain = (text) => text.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660);
        const told = (node) => (node.nodeType === Node.TEXT_NODE ? plain(node.data)
          : [node.tagName, [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(), [...node.childNodes].map(told)]);
        return [...table.children].map((area) => JSON.stringify(told(area)));
      }));
      await page.close();
    }
    equal(tables[1].length, tables[0].length, `${tag}: areas`);
    tables[0].forEach((area, at) => equal(tables[1][at], area, `${tag}: area ${at}`));
  }
}

async function comparing(page, base) {
  await page.select("#from", "2019060300");
  await page.select("#to", "2026032400");
  await page.click("#compare-go");
  await page.waitForSelector("#changes .side");
  const sides = await page.$$eval("#changes .side", (all) => all.map((side) => [...side.querySelectorAll("code")].map((code) => code.textContent)));
  check(sides[0].includes("*.dm.microsoft.com") || sides[0].length > 50, `${base}: what is to be opened: ${sides[0]}`);
  check(sides[1].length > 20, `${base}: what can be closed: ${sides[1]}`);
  check(/from=2019060300&to=2026032400/.test(page.url()), `${base}: the address keeps what is compared: ${page.url()}`);
  await page.select("#from", "2026032400");
  await page.click("#compare-go");
  await page.waitForFunction(() => document.getElementById("changes").textContent.includes("Nothing has to be opened."));
}

async function filtering(page, base) {
  await page.focus("#filter");
  await page.keyboard.type("remote HELP");
  const rows = await page.$$eval("#table tbody tr:not([hidden])", (all) => all.map((row) => row.querySelector("th").textContent));
  equal(rows, ["181", "187", "188"], `${base}: the rows of a filter`);
  equal(await textOf(page, "#filter-count"), "3 entries", base);
  await page.$eval("#filter", (input) => {
    input.value = "";
    input.dispatchEvent(new Event("input"));
  });
  equal(await textOf(page, "#filter-count"), "36 entries", base);
  await page.type("#filter", "Copy");
  equal(await textOf(page, "#filter-count"), "0 entries", `${base}: buttons are no words of an entry`);
  await page.$eval("#filter", (input) => {
    input.value = "";
    input.dispatchEvent(new Event("input"));
  });
}

async function copying(page, base) {
  const [values, label] = await page.$eval("#table button.copy", (button) => {
    button.click();
    return [[...button.closest("td").querySelectorAll("code")].map((code) => code.textContent), button.getAttribute("aria-label")];
  });
  await page.waitForSelector("#status.toast");
  equal(await textOf(page, "#status"), `${values.length} values copied.`, `${base}: copying is told`);
  equal(label, "Copy hosts: 163", `${base}: the name of a button`);
  if (!base.startsWith("file:")) {
    await page.bringToFront();
    equal(await page.evaluate(() => navigator.clipboard.readText()), `${values.join("\n")}\n`, "what is copied");
  }
  // Without the clipboard of scripts, by the command of old.
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.getElementById("status").textContent = "";
    document.querySelector("#table button.copy").click();
  });
  await page.waitForFunction(() => document.getElementById("status").textContent !== "");
  equal(await textOf(page, "#status"), `${values.length} values copied.`, `${base}: copying without the clipboard`);
}

async function links(base) {
  const page = await open(browser, `${base}/en-us/index.html#v2019060300`);
  check(await page.$eval("#v2019060300", (notice) => notice.getBoundingClientRect().top < innerHeight), `${base}: the notice is in sight`);
  await page.goto(`${base}/index.html`);
  equal(await page.$$eval("ul a", (all) => all.length), 20, `${base}: languages`);
  equal(await page.$eval("ul li", (first) => first.textContent), "English", `${base}: the reader's language is first`);
  await Promise.all([page.waitForNavigation(), page.click("a[lang=nl-NL]")]);
  equal(await page.evaluate(() => document.documentElement.lang), "nl-NL", base);
  await page.close();
}

async function withoutScripts() {
  for (const [tag, word] of [["en-us", "Remote Help"], ["nl-nl", "Hulp op afstand"], ["he-il", "Remote Help"]]) {
    const page = await open(browser, `${server.base}/${tag}/index.html`, { scripts: false });
    // Without scripts, a page is looked at from outside.
    const text = await page.content();
    check(text.includes(word), `${tag}: words without scripts`);
    const tree = JSON.stringify(await page.accessibility.snapshot());
    for (const shown of ["*.manage.microsoft.com", "2026032400", "Changes of 2026032400", "JavaScript", "v1/latest.json", "Atom"]) {
      check(text.includes(shown) && (tree.includes(shown) || shown.startsWith("*")), `${tag}: ${shown} without scripts`);
    }
    check(!tree.includes("Look up") && !tree.includes("Is it covered?"), `${tag}: what needs scripts is not there`);
    await page.close();
  }
}

async function layouts() {
  for (const tag of ["en-us", "nl-nl", "ar-sa", "ja-jp", "he-il"]) {
    for (const [width, scale] of [[360, 1], [640, 1], [320, 1], [1280, 1]]) {
      const page = await open(browser, `${server.base}/${tag}/index.html#q=40.82.248.224/27&from=2019060300&to=2026032400`, { width });
      await page.waitForSelector("#verdict .verdict");
      await page.waitForSelector("#changes .side");
      await page.$$eval("main details", (all) => all.forEach((details) => {
        details.open = true;
      }));
      const [wide, room, out] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
        [...document.querySelectorAll("main *")].filter((one) => !one.closest(".unseen, thead") && one.getBoundingClientRect().width > 0
          && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)).slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
      ]);
      check(wide <= room && !out.length, `${tag} at ${width * scale}: ${wide} of ${room}, beyond it: ${out.join(" ")}`);
      const direction = tag === "ar-sa" || tag === "he-il" ? "rtl" : "ltr";
      equal(await page.$eval("main", (main) => getComputedStyle(main).direction), direction, tag);
      equal(await page.$eval("#table code", (code) => getComputedStyle(code).direction), "ltr", `${tag}: values`);
      if (width === 1280) {
        const [id, ports] = await page.$eval("#table tbody tr", (row) => [row.firstElementChild, row.lastElementChild].map((cell) => cell.getBoundingClientRect().left));
        check(direction === "rtl" ? id > ports : id < ports, `${tag}: columns run the other way`);
      }
      await page.close();
    }
  }
}

async function keyboard() {
  const page = await open(browser, `${server.base}/en-us/index.html`);
  const focused = () => page.evaluate(() => {
    const { activeElement: one } = document;
    const style = getComputedStyle(one);
    return { id: one.id || one.textContent.trim(), tag: one.tagName, seen: style.outlineStyle !== "none" && one.getBoundingClientRect().width > 1 };
  });
  const walked = [];
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press("Tab");
    const at = await focused();
    check(at.seen, `the focus on ${at.id} is not seen`);
    walked.push(at.id);
  }
  const wanted = ["Skip to the content", "Language: English", "Is it covered?", "Endpoints", "Compare two versions", "Recent changes",
    "Languages", "Downloads", "q", "Look up", "release", "filter"];
  equal(walked.slice(0, wanted.length).map((id) => id.replace(/\s+/g, " ")), wanted, "the way of the keyboard");
  await page.reload();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  equal((await focused()).id, "main", "the first link skips to the content");
  await page.keyboard.press("Tab");
  await page.focus(".menu summary");
  await page.keyboard.press("Enter");
  check(await page.$eval(".menu", (menu) => menu.open), "the menu opens by the keyboard");
  await page.keyboard.press("Escape");
  check(!(await page.$eval(".menu", (menu) => menu.open)), "the menu closes by Escape");
  equal((await focused()).tag, "SUMMARY", "the focus goes back to the menu");
  await page.focus("#table summary");
  await page.keyboard.press("Enter");
  check(await page.$eval("#table details", (details) => details.open), "a long list opens by the keyboard");
  await page.close();
}

async function menus() {
  const page = await open(browser, `${server.base}/en-us/index.html`);
  await page.click(".menu summary");
  equal(await page.$$eval(".menu li", (all) => all.length), 20, "the languages of the menu");
  await Promise.all([page.waitForNavigation(), page.click(".menu a[lang=ja-JP]")]);
  equal(await page.evaluate(() => document.documentElement.lang), "ja-JP", "the menu leads to a language");
  await page.close();
}

async function printing() {
  for (const scripts of [true, false]) {
    const page = await open(browser, `${server.base}/nl-nl/index.html`, { print: true, scripts });
    if (scripts) {
      const shown = await page.evaluate(() => ({
        hosts: [...document.querySelectorAll("#table code")].every((code) => code.getBoundingClientRect().height > 0),
        controls: [...document.querySelectorAll("button, input, select, .menu, .parts")].filter((one) => one.getBoundingClientRect().height > 1).length,
      }));
      equal(shown, { hosts: true, controls: 0 }, "a print shows all values and no controls");
    }
    check((await page.pdf({ format: "A4" })).length > 50000, "a print has pages");
    await page.close();
  }
}
