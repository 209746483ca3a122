// The pages that nobody wishes to see: what they offer works.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ask, browser, demo, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

test("to the domain that was meant, what stands before the @ goes along, and to nobody else", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  await ask(page, "ana@gmial.com");
  await result(page);
  await page.getByRole("link", { name: "gmail.com", exact: true }).click();
  await page.waitForURL(/\/gmail\.com/);
  await result(page);
  assert.equal(await page.locator("h1 .who").innerText(), "ana@gmail.com");
  assert.doesNotMatch(demo.heard(), /\bana\b/);
  assert.deepEqual(problems, []);
  await context.close();
});

test("when the connection breaks while a survey runs, the page says so and finds back", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  // Its servers do not answer, so the survey takes its time.
  await page.goto("/survey/firewalled.test", { waitUntil: "commit" });
  // The script, which comes behind the first paint, follows it.
  await page.locator("#live[data-following]").waitFor();
  const below = () => page.locator("#live-settings").evaluate((part) => part.getBoundingClientRect().top);
  const before = await below();
  demo.cut();
  await page.locator("#live-lost").waitFor({ state: "visible" });
  assert.equal(await below(), before, "what stands below has not moved");
  assert.match(await page.locator("#live-lost").innerText(), /tries to reach the survey again by itself/);
  demo.mend();
  await page.getByRole("button", { name: "Try now" }).click();
  // Such a page is "loading" for ever, as browsers see it.
  await page.locator("#result").waitFor();
  assert.ok(await page.locator("#live-lost").isHidden());
  assert.equal(await page.locator("#result").count(), 1);
  await context.close();
});

test("over the limit the button counts down and then leads on", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.clock.install();
  await page.route("**/survey/good.test", async (route) => {
    const answer = await route.fetch({ url: `${demo.url}/nowhere`, headers: { accept: "text/html" } });
    const html = (await answer.text()).replace(/<form[^]*<\/form>/, `<p id="announce" role="status"></p>
      <p class="row"><button type="button" data-wait="75" data-words="Try again in {time}" disabled hidden></button><a class="button" href="">Try again</a></p>`);
    await route.fulfill({ status: 429, contentType: "text/html", body: html });
  }, { times: 1 });
  await page.goto("/survey/good.test#ana");
  const button = page.getByRole("button", { name: /Try again in 1:1\d/ });
  await button.waitFor();
  assert.ok(await button.isDisabled());
  const link = page.getByRole("link", { name: "Try again" });
  assert.ok(await link.isHidden());
  await page.clock.runFor(76_000);
  await link.waitFor();
  assert.equal(await page.locator("button[data-wait]:visible").count(), 0);
  await link.click();
  await result(page);
  assert.equal(await page.locator("h1 .who").innerText(), "ana@good.test");
  await context.close();
});
