// Those who read otherwise: from the right, on narrow screens, in large letters, by keyboard, by ear.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ask, askByKeyboard, browser, demo, expectNoFault, focused, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

const PAGES = ["/", "/about", "/replies", "/offline", "/nothing/here"];
const RESULTS = ["good.test", "expired.test", "null-mx.test", "missing.test"].map((domain) => `/survey/${domain}`);

for (const lang of ["ar", "he"]) {
  for (const dark of [false, true]) {
    for (const width of [1280, 390]) {
      test(`axe finds nothing from the right, ${lang}, ${dark ? "dark" : "light"}, ${width} wide`, async () => {
        const { page, context, problems } = await open(browser, { url: demo.url, width, dark });
        for (const path of [...PAGES, ...RESULTS, "/survey/good.test/geary", "/survey/good.test/program"]) {
          await page.goto(`${path}?lang=${lang}`);
          if (path.startsWith("/survey/")) await result(page);
          assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl", path);
          await expectNoFault(page, `${path} in ${lang}`);
        }
        assert.deepEqual(problems.filter((text) => !text.includes("404")), []);
        await context.close();
      });
    }
  }
}

for (const lang of ["de", "uk", "ja", "ar"]) {
  test(`nothing is cut off at 320 pixels, or in letters of twice the size, in ${lang}`, async () => {
    for (const [width, size] of [[320, "100%"], [640, "200%"]]) {
      const { page, context } = await open(browser, { url: demo.url, width });
      for (const path of [...PAGES, ...RESULTS, "/survey/good.test/thunderbird", "/survey/good.test/program"]) {
        await page.goto(`${path}?lang=${lang}`);
        if (path.startsWith("/survey/")) await result(page);
        await page.evaluate((letters) => {
          document.documentElement.style.fontSize = letters;
          for (const folded of document.querySelectorAll("details")) folded.open = true;
        }, size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} is ${wide} wide at ${width}, letters at ${size}`);
      }
      await context.close();
    }
  });
}

test("a language is chosen by keyboard, and kept", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/");
  await page.locator(".languages summary").focus();
  await page.keyboard.press("Enter");
  for (let stop = 0; stop < 20 && (await focused(page)) !== "Italiano"; stop++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/?lang=it");
  assert.equal(await page.locator("html").getAttribute("lang"), "it");
  await page.locator("input[name=address]").fill("ana@good.test");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/survey\/good\.test\?lang=it/);
  await result(page);
  const links = await page.locator("main a[href^='/survey/'], footer a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const link of links.filter((href) => href?.startsWith("/survey/") || href === "/about")) assert.match(link, /lang=it/);
  await context.close();
});

test("by keyboard alone: from the form to a file", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await askByKeyboard(page, "ana@good.test");
  const name = "Configuration profile for iPhone, iPad and Mac";
  for (let stop = 0; stop < 120 && (await focused(page)) !== name; stop++) await page.keyboard.press("Tab");
  assert.equal(await focused(page), name);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.match(file.suggestedFilename(), /\.mobileconfig$/);
  await context.close();
});

test("read aloud, a result begins with what matters and goes on in the order of the page", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await ask(page, "ana@good.test");
  await result(page);
  const client = await context.newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const headings = [];
  const walk = (node) => {
    if (!node.ignored && node.role?.value === "heading") headings.push(node.name.value);
    for (const child of node.childIds ?? []) if (byId.has(child)) walk(byId.get(child));
  };
  walk(nodes[0]);
  const at = (text) => headings.findIndex((heading) => heading.includes(text));
  const order = ["good.test", "These settings work", "Your settings", "Incoming mail: IMAP", "Outgoing mail: SMTP", "Which app do you use?", "The chart", "Where it was learnt"];
  for (const text of order) assert.ok(at(text) >= 0, `${text} is not among ${headings.join(" | ")}`);
  assert.deepEqual([...order].sort((one, other) => at(one) - at(other)), order, headings.join(" | "));
  await context.close();
});
