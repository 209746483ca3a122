// Starts `portolan demo` and Chromium, and hears every byte that goes from the one to the other.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const binary = process.env.PORTOLAN ?? `${root}target/debug/portolan`;

/** What the tests of a file share, once they run: see `shareHarbour`. */
export let demo;
export let browser;

/** For a file whose tests have one demo and one browser together. */
export function shareHarbour() {
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    demo?.stop();
  });
}

/** A running demo. `url` leads to it through a relay that keeps what browsers send. */
export async function startDemo() {
  if (!existsSync(binary)) throw new Error(`${binary} is missing: run cargo build first`);
  const demo = spawn(binary, ["demo", "--listen", "127.0.0.1:0"], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const own = await addressOf(demo);
  const heard = [];
  const lines = new Set();
  let isCut = false;
  const relay = net.createServer((browser) => {
    if (isCut) {
      browser.destroy();
      return;
    }
    lines.add(browser);
    browser.on("close", () => lines.delete(browser));
    const server = net.connect(Number(new URL(own).port), "127.0.0.1");
    browser.on("data", (bytes) => heard.push(bytes));
    browser.pipe(server).pipe(browser);
    for (const [one, other] of [[browser, server], [server, browser]]) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await new Promise((ready) => relay.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${relay.address().port}`,
    /** Everything that was sent to Portolan since the last call: request lines, headers and bodies. */
    heard: () => Buffer.concat(heard.splice(0)).toString("latin1"),
    /** Breaks all connections, and refuses new ones until they are mended. */
    cut() {
      isCut = true;
      for (const line of lines) line.destroy();
    },
    mend() {
      isCut = false;
    },
    stop() {
      relay.close();
      demo.kill();
    },
  };
}

/** The address that the demo prints. */
function addressOf(demo) {
  return new Promise((found, fail) => {
    let said = "";
    const give = (why) => fail(new Error(`${why}:\n${said}`));
    const deadline = setTimeout(() => give("portolan demo printed no address within 30 seconds"), 30_000);
    for (const stream of [demo.stdout, demo.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (address) {
          clearTimeout(deadline);
          found(address[0]);
        }
      });
    }
    demo.on("exit", () => give("portolan demo ended"));
  });
}

export async function startBrowser() {
  return chromium.launch({
    executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A fresh page. `problems` collects what a browser complains about: errors of script, breaches of policy. */
export async function open(browser, { url, width = 1280, script = true, dark = false }) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    isMobile: width < 600,
    hasTouch: width < 600,
    javaScriptEnabled: script,
    colorScheme: dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  if (!script) without.add(page);
  const problems = [];
  const strangers = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:")) strangers.push(request.url());
  });
  return { page, context, problems, strangers };
}

/** Pages of browsers without script. */
const without = new WeakSet();

/** Waits until the script, which comes behind the first paint, has done what it does at once. */
export async function begun(page) {
  if (!without.has(page)) await page.locator("script[data-begun]").waitFor({ state: "attached" });
}

/** Types an address into the form and sends it. */
export async function ask(page, address) {
  await page.goto("/");
  await page.getByLabel("Your mail address").fill(address);
  await page.getByRole("button", { name: "Find my settings" }).click();
  await page.waitForURL(/\/survey\//);
}

/** The same without a mouse, until the result stands. */
export async function askByKeyboard(page, address) {
  await page.goto("/");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/survey\//);
  await result(page);
}

/** Waits until the result stands. */
export async function result(page) {
  await page.locator("#result").waitFor();
  await page.waitForLoadState("domcontentloaded");
  await begun(page);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing for axe to find, and nothing wider than the window. */
export async function expectNoFault(page, where) {
  await page.evaluate(axe);
  // Everything that can be unfolded is looked at as well.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  // Before what a pseudo element draws, or where the unfolded list of languages lies over it, axe measures no colour, and says so
  // where nobody looks.
  const { violations, incomplete } = await page.evaluate(async () => {
    const plain = new CSSStyleSheet();
    plain.replaceSync("body::before, .harbours::before { display: none } .languages ul { position: static !important }");
    document.adoptedStyleSheets = [plain];
    const found = await globalThis.axe.run(document, { resultTypes: ["violations", "incomplete"] });
    document.adoptedStyleSheets = [];
    return found;
  });
  // Letters within a picture have the colours of the text around it.
  const unmeasured = incomplete
    .filter(({ id }) => id === "color-contrast")
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !html.startsWith("<text")) }))
    .filter(({ nodes }) => nodes.length > 0);
  const told = [...violations, ...unmeasured].map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`);
  assert.deepEqual(told, [], where);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= page.viewportSize().width, `${where} is ${wide} wide`);
}

/** The name of what has the focus, or else the thing itself. */
export const focused = (page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here.getAttribute("aria-label") ?? (here.textContent.trim() || here.outerHTML);
  });
