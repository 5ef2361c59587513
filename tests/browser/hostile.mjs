// Pages of a release of hostile values: node hostile.mjs SITE CHROMIUM. Nothing of it runs.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { check, equal, finish, launch, lookUp, open, serve } from "./driver.mjs";

const [site, chromium] = process.argv.slice(2);

// Data files are scripts that call what is left for them, and nothing else.
for (const name of readdirSync(join(site, "assets/data"))) {
  const calls = [];
  const tafel = { values: (...all) => calls.push(all), words: (...all) => calls.push(all) };
  const context = vm.createContext({ tafel });
  vm.runInContext(readFileSync(join(site, "assets/data", name), "utf8"), context);
  check(calls.length === 1 && Object.keys(context).join() === "tafel", `${name}: ${calls.length} calls`);
}

const server = await serve(site);
const browser = await launch(chromium);
for (const base of [`file://${site}`, server.base]) {
  for (const tag of ["en-us", "ar-sa"]) {
    const hash = "#q=" + encodeURIComponent("<img src=x onerror=hacked=1>.com") + "&release=%3Cscript%3E&from=../../x&filter=" + encodeURIComponent("<script>");
    const page = await open(browser, `${base}/${tag}/index.html${hash}`, {
      before: (page) => page.evaluateOnNewDocument(() => {
        globalThis.before = new Set(Object.getOwnPropertyNames(globalThis));
      }),
    });
    await page.waitForSelector("#verdict > *");
    await page.$eval("#filter", (input) => {
      input.value = "";
      input.dispatchEvent(new Event("input"));
    });
    for (const version of ["2019060300", "2019041100", "2026032400"]) {
      await page.select("#release", version);
      await page.waitForFunction((wanted) => document.getElementById("table").dataset.version === wanted, {}, version);
      for (const text of ["a.com", "<script>alert(1)</script>.com", "javascript:alert(1)//a.com", "40.82.248.224/27", "{count}.a.com"]) await lookUp(page, text);
    }
    await page.select("#from", "2019060300");
    await page.click("#compare-go");
    await page.waitForSelector("#changes .side");
    await page.click("#table button.copy");
    const state = await page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.before.has(name) && !["before", "tafel"].includes(name) && !/^[0-9]+$|ariaQuerySelector/.test(name)),
      images: document.images.length,
      scripts: [...document.scripts].filter((script) => !script.src && script.id !== "words").length,
      sources: [...document.scripts].filter((script) => script.src && !/assets\/(site|data\/[0-9]{10}(\.[a-z-]+)?)\.js$/.test(script.src)).length,
      links: [...document.links].filter((link) => !["file:", "http:"].includes(new URL(link.href).protocol)).length,
      shown: document.getElementById("table").textContent.includes("<script>hacked=1;alert(1)</script>"),
    }));
    equal(state, { globals: [], images: 0, scripts: 0, sources: 0, links: 0, shown: true }, `${base} ${tag}`);
    await page.close();
  }
}
await browser.close();
server.close();
finish();
