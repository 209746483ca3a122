// The result comes into the place of what is read already: nothing moves, and the focus stays.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { focused, open, result, startBrowser, startDemo } from "./harbour.mjs";

let demo;
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser?.close());
// A result is kept, and each of these wants a survey of its own.
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(() => demo?.stop());

/** Keeps every layout shift, also those after a key was pressed: no key of ours moves anything. */
const watchShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) globalThis.shifts.push(shift.value);
  }).observe({ type: "layout-shift", buffered: true });
};

/** Waits until the result has taken the place, and two frames are painted with it. */
const settled = async (page) => {
  await result(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

/** Its settings stand early, because IPv6 takes seconds to fail. */
const SLOW = "/survey/ipv6-dead.test";

for (const width of [390, 1280]) {
  test(`${width} wide, what is read while the survey runs stays where it is`, async () => {
    const { page, context, problems } = await open(browser, { url: demo.url, width });
    await page.addInitScript(watchShifts);
    await page.goto(SLOW, { waitUntil: "commit" });
    const early = page.locator("#live-settings .card:visible").first().getByRole("button", { name: "Copy: Server" });
    await early.focus();
    const top = await early.evaluate((button) => button.getBoundingClientRect().top);
    assert.equal(await page.locator("#result .card:visible").count(), 0, "the result is not there yet");
    await settled(page);
    assert.equal(await focused(page), "Copy: Server (Incoming mail: IMAP)");
    assert.ok(await page.evaluate(() => document.activeElement.closest("#result") !== null), "in the result");
    const now = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
    assert.ok(Math.abs(now - top) <= 2, `from ${top} to ${now}`);
    const shift = await page.evaluate(() => globalThis.shifts.reduce((sum, value) => sum + value, 0));
    assert.ok(shift < 0.01, `everything together moved by ${shift}`);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("a survey that finds nothing to set up moves nothing either", async () => {
  const { page, context } = await open(browser, { url: demo.url, width: 390 });
  await page.addInitScript(watchShifts);
  await page.goto("/survey/silent.test", { waitUntil: "commit" });
  await page.locator("#live-chart svg").first().waitFor();
  await settled(page);
  const shift = await page.evaluate(() => globalThis.shifts.reduce((sum, value) => sum + value, 0));
  assert.ok(shift < 0.01, `everything together moved by ${shift}`);
  await context.close();
});

test("what was chosen and unfolded early is so in the result", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto(SLOW, { waitUntil: "commit" });
  await page.locator("#live-settings details.choice > summary").click();
  await page.locator("#live-settings").getByRole("radio", { name: /^POP3/ }).check();
  assert.equal(await page.locator("#result .card:visible").count(), 0, "the result is not there yet");
  await settled(page);
  assert.equal(await page.locator("#result").getByRole("radio", { name: /^POP3/ }).isChecked(), true);
  assert.equal(await page.locator("#result .card:visible h3").first().innerText(), "Incoming mail: POP3");
  await context.close();
});
