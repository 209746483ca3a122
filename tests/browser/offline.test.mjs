// Without a connection there is a page of our own, which the browser keeps from the first use on.

import assert from "node:assert/strict";
import { test } from "node:test";

import { begun, browser, demo, expectNoFault, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

const DEADLINE = { timeout: 60_000 };

/** What caches and workers this browser has of us. */
const kept = (page) => page.evaluate(async () => {
  const pages = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) pages.push(`${name} ${new URL(url).pathname}${new URL(url).search}`);
  }
  return { pages, workers: (await navigator.serviceWorker.getRegistrations()).length };
});

/** Waits until `check` holds in the page. */
const until = (page, check) => page.evaluate(`(async () => {
  while (!(await (${check})())) await new Promise((next) => requestAnimationFrame(next));
})()`);

/** Waits for the worker that an earlier step has brought. */
const ready = (page) => until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");

const typed = async (page, address) => {
  const field = page.getByRole("textbox", { name: "Your mail address" });
  await field.pressSequentially(address);
  return field;
};

test("a first view keeps nothing, the first use one page, and nothing of the address", DEADLINE, async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  await page.goto("/", { waitUntil: "networkidle" });
  assert.deepEqual(await kept(page), { pages: [], workers: 0 });
  await typed(page, "ana@good.test");
  await ready(page);
  assert.deepEqual(await kept(page), { pages: ["portolan/offline /offline?lang=en"], workers: 1 });
  assert.doesNotMatch(demo.heard(), /\bana\b/);
  assert.deepEqual(problems, []);
  await context.close();
});

for (const width of [390, 1280]) {
  test(`${width} wide, a page that cannot be had is answered with the one that says so, and comes when it can`, DEADLINE, async () => {
    const { page, context } = await open(browser, { url: demo.url, width });
    await page.goto("/");
    await typed(page, "ana@good.test");
    await ready(page);
    await context.setOffline(true);
    await page.goto("/survey/good.test#ana");
    await page.getByRole("heading", { level: 1, name: "There is no connection" }).waitFor();
    assert.match(await page.locator("main").innerText(), /Wi-Fi or mobile data/);
    assert.equal(await page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth), "928px", "it has its style");
    // The browser has the script already, so the page can hear of the connection.
    await begun(page);
    await expectNoFault(page, "without a connection");
    await context.setOffline(false);
    await result(page);
    assert.equal(await page.locator("h1 .who").innerText(), "ana@good.test");
    assert.deepEqual((await kept(page)).pages, ["portolan/offline /offline?lang=en"]);
    await context.close();
  });
}

test("the button does the same where no event tells that the connection is back", DEADLINE, async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/");
  await typed(page, "ana@good.test");
  await ready(page);
  demo.cut();
  await page.goto("/survey/good.test");
  await page.getByRole("heading", { level: 1, name: "There is no connection" }).waitFor();
  // Still none: the same page again.
  await Promise.all([page.waitForEvent("load"), page.getByRole("link", { name: "Try again" }).click()]);
  await page.getByRole("heading", { level: 1, name: "There is no connection" }).waitFor();
  demo.mend();
  await page.getByRole("link", { name: "Try again" }).click();
  await result(page);
  await context.close();
});

test("who changes the language has the page in that one, and no other", DEADLINE, async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/");
  await typed(page, "a");
  await ready(page);
  await page.goto("/?lang=ar");
  await page.locator("#address").pressSequentially("a");
  await until(page, async () => {
    const pages = await (await caches.open("portolan/offline")).keys();
    return pages.length === 1 && pages[0].url.endsWith("/offline?lang=ar");
  });
  await until(page, async () => (await navigator.serviceWorker.getRegistration()).active?.scriptURL.endsWith("lang=ar"));
  await context.setOffline(true);
  await page.goto("/about");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "لا يوجد اتصال");
  await context.close();
});

test("a form that is sent without a connection keeps what was typed, and goes on by itself", DEADLINE, async () => {
  const { page, context, problems } = await open(browser, { url: demo.url, width: 390 });
  // As over plain HTTP.
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));
  await page.goto("/", { waitUntil: "networkidle" });
  const field = await typed(page, "ana@good.test");
  await context.setOffline(true);
  await page.keyboard.press("Enter");
  const words = page.getByRole("alert").filter({ hasText: "There is no connection" });
  await words.waitFor();
  assert.match(await words.innerText(), /What you typed stays here/);
  assert.equal(await field.inputValue(), "ana@good.test");
  await expectNoFault(page, "the form without a connection");
  await words.getByRole("button", { name: "Try again" }).click();
  assert.ok(await words.isVisible());
  await context.setOffline(false);
  await result(page);
  assert.equal(await page.locator("h1 .who").innerText(), "ana@good.test");
  assert.deepEqual(problems, []);
  await context.close();
});

test("through the worker a survey still comes as it is learnt, and files go their own way", DEADLINE, async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/");
  await typed(page, "ana@good.test");
  await ready(page);
  await page.goto("/survey/ipv6-dead.test", { waitUntil: "commit" });
  await page.locator("#live-settings .card").first().waitFor();
  assert.equal(await page.locator("#result").count(), 0, "the result is not there yet");
  assert.ok(await page.evaluate(() => performance.getEntriesByType("navigation")[0].workerStart > 0), "the worker was asked");
  await result(page);
  await page.goto("/survey/good.test#ana");
  await result(page);
  demo.heard();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Configuration profile/ }).click()]);
  await file.path();
  assert.equal(demo.heard().match(/GET \/survey\/good\.test\/mobileconfig/g)?.length, 1, "it is asked for once");
  await context.close();
});

test("where the page is no more, the worker goes and takes all with it", DEADLINE, async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/");
  await typed(page, "a");
  await ready(page);
  // As if kept two days ago, from a server that has none today.
  await page.evaluate(async () => {
    const cache = await caches.open("portolan/offline");
    const [{ url }] = await cache.keys();
    const old = await cache.match(url);
    await cache.put(url, new Response(await old.text(), { headers: { date: new Date(Date.now() - 2 * 86_400_000).toUTCString() } }));
  });
  await context.route("**/offline?lang=en", (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.goto("/about");
  await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0);
  await context.close();
});
