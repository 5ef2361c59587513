// A browser, a static server, and a list of what went wrong.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

// Packages are found by NODE_PATH, which imports do not look at.
export const require = createRequire(join(process.env.NODE_PATH, "x.js"));
const puppeteer = require("puppeteer-core");

export const failures = [];

export function check(is, what) {
  if (!is) failures.push(what);
}

export function equal(found, wanted, what) {
  const [a, b] = [found, wanted].map((value) => JSON.stringify(value));
  if (a !== b) failures.push(`${what}\n    found:  ${a}\n    wanted: ${b}`);
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };

// Serves a folder as a plain static server does. Gives its address.
export async function serve(folder) {
  const server = createServer((request, response) => {
    let path = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://a").pathname)));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const launch = (chromium) =>
  puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage", "--lang=en-US"] });

// A page that tells whatever a page must not do: errors, what its policy forbids, dialogs, requests to elsewhere.
export async function open(browser, url, { width = 1280, height = 900, scripts = true, dark = false, print = false, before } = {}) {
  const page = await browser.newPage();
  const at = (text) => failures.push(`${url}: ${text}`);
  const base = url.startsWith("file:") ? "file:" : new URL(url).origin;
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && at(`console: ${message.text()}`));
  page.on("pageerror", (error) => at(`error: ${error}`));
  page.on("dialog", (dialog) => {
    at(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("requestfailed", (request) => at(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    const is = request.url().startsWith(base) || request.url().startsWith("data:");
    if (!is) at(`asks for ${request.url()}`);
  });
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  if (print) await page.emulateMediaType("print");
  await page.evaluateOnNewDocument(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  if (before) await before(page);
  await page.goto(url, { waitUntil: "load" });
  return page;
}

export const textOf = (page, selector) =>
  page.$eval(selector, (element) => element.innerText.replace(/\s+/g, " ").trim()).catch(() => null);

// What is typed into the look-up is answered with.
export async function lookUp(page, text) {
  await page.$eval("#verdict", (verdict) => verdict.replaceChildren());
  await page.$eval("#q", (input, value) => {
    input.value = value;
  }, text);
  await page.focus("#q");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#verdict > *");
  return textOf(page, "#verdict .verdict");
}

export function finish() {
  failures.forEach((failure) => console.log(`- ${failure}`));
  process.exit(failures.length ? 1 : 0);
}

// What was found before something broke is told too.
process.on("uncaughtException", (error) => {
  failures.push(error.stack);
  finish();
});
process.on("unhandledRejection", (error) => {
  throw error;
});
