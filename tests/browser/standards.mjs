// The pages of a site against the rules of accessibility and of HTML: node standards.mjs SITE CHROMIUM.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check, failures, finish, launch, open, require, serve } from "./driver.mjs";

const [site, chromium] = process.argv.slice(2);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

if (chromium) {
  const server = await serve(site);
  const browser = await launch(chromium);
  for (const tag of ["en-us", "nl-nl", "ar-sa", "ja-jp", "."]) {
    for (const dark of [false, true]) {
      for (const width of [360, 1280]) {
        const hash = tag === "." ? "" : "#q=40.82.248.224/27&from=2019060300&to=2026032400";
        const page = await open(browser, `${server.base}/${tag}/index.html${hash}`, { dark, width });
        if (hash) await page.waitForSelector("#changes .side");
        if (hash && width === 1280) await page.click(".menu summary");
        await page.evaluate(axe);
        const { violations } = await page.evaluate((only) => globalThis.axe.run({ runOnly: only }), tags);
        for (const { id, help, nodes } of violations) {
          failures.push(`${tag}, ${dark ? "dark" : "light"}, ${width}: ${id}: ${help}: ${nodes.slice(0, 2).map((node) => `${node.html} ${node.failureSummary}`).join("; ")}`);
        }
        await page.close();
      }
    }
  }
  await browser.close();
  server.close();
}

const { HtmlValidate, StaticConfigLoader } = require("html-validate");
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard", "html-validate:a11y"] }));
const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html"));
check(pages.length === 21, `${pages.length} pages`);
for (const name of pages) {
  const report = await validator.validateString(readFileSync(join(site, name), "utf8"));
  for (const { messages } of report.results) {
    for (const { ruleId, message, line, column } of messages.slice(0, 5)) failures.push(`${name}:${line}:${column}: ${ruleId}: ${message}`);
  }
}
finish();
