// The guides' files with the person's own name in them, and the device that calls itself by the name of another.

import assert from "node:assert/strict";
import { test } from "node:test";

import { begun, browser, demo, open, shareHarbour } from "./harbour.mjs";

shareHarbour();

/** The files of a guide, as they are copied. */
async function files(page, guide, local) {
  await page.goto(`/survey/good.test/${guide}#${encodeURIComponent(local)}`);
  await begun(page);
  return (await page.locator(".guide .file .value").allTextContents()).join("\n");
}

test("what stands before the @ is written into each file as that quotes it", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  const mutt = await files(page, "neomutt", "o'brien");
  for (const line of ["set from = 'o'\\''brien@good.test'", "from \"o'brien@good.test\"", "User \"o'brien@good.test\""]) {
    assert.ok(mutt.includes(line), `${line} in\n${mutt}`);
  }
  assert.doesNotMatch(mutt, /YOU/);
  const program = await files(page, "program", "o'brien");
  for (const line of ["$mail->setFrom('o\\'brien@good.test');", "user: \"o'brien@good.test\"", "static:o'brien@good.test"]) {
    assert.ok(program.includes(line), `${line} in\n${program}`);
  }
  // Where it is not sure what the file makes of it, the word stays.
  assert.match(await files(page, "neomutt", "$HOME"), /from "YOU@good\.test"/);
  assert.match(await files(page, "aerc", "o'brien"), /from = YOU@good\.test/);
  assert.deepEqual(problems, []);
  await context.close();
});

test("an iPad, which calls itself a Mac, is led to its own guide", async () => {
  for (const [points, heading] of [[5, "On this iPhone or iPad"], [0, "On this Mac"]]) {
    const context = await browser.newContext({
      baseURL: demo.url,
      userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    });
    const page = await context.newPage();
    await page.addInitScript((points) => {
      Object.defineProperty(Navigator.prototype, "maxTouchPoints", { get: () => points });
    }, points);
    await page.goto("/survey/good.test");
    await begun(page);
    const near = page.locator("nav.guides");
    assert.equal(await near.locator("h3").first().innerText(), heading);
    const first = near.locator("li:visible").first();
    assert.equal(/iPad/.test(await first.innerText()), points > 0);
    await context.close();
  }
});
