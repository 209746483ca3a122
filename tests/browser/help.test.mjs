// When it still does not work: what is pasted is read in the browser and goes nowhere.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { open, result, startBrowser, startDemo } from "./harbour.mjs";

let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  demo?.stop();
});

test("what an app says is explained, and stays in the tab", async () => {
  const { page, context, problems, strangers } = await open(browser, { url: demo.url });
  await page.goto("/survey/good.test");
  await result(page);
  demo.heard();
  await page.getByText("My app shows a message").click();
  const box = page.getByLabel("Paste what your app says");
  const answer = page.locator(".help [data-answer]").first();
  await box.fill("Zanzibar: a1 NO [AUTHENTICATIONFAILED]\n Authentication failed.");
  await page.getByRole("button", { name: "What does it mean?" }).click();
  await answer.getByText("User name and password do not fit together").waitFor();
  await box.fill("zanzibar");
  await page.getByRole("button", { name: "What does it mean?" }).click();
  await answer.getByText("Which of these comes closest?").waitFor();
  const heard = demo.heard();
  assert.match(heard, /^GET \/replies HTTP/m, "the table came");
  assert.doesNotMatch(heard, /zanzibar|AUTHENTICATIONFAILED/i);
  assert.doesNotMatch(page.url(), /zanzibar/i);
  await page.reload();
  await result(page);
  assert.equal(await box.inputValue(), "", "it is not kept");
  assert.deepEqual(problems, []);
  assert.deepEqual(strangers, []);
  await context.close();
});

test("without script the messages can be read on a page of their own", async () => {
  const { page, context } = await open(browser, { url: demo.url, script: false });
  await page.goto("/survey/good.test");
  await result(page);
  await page.getByText("My app shows a message").click();
  assert.equal(await page.getByLabel("Paste what your app says").isVisible(), false);
  await page.getByRole("link", { name: "All messages that are known here" }).click();
  await page.getByRole("heading", { name: "The mailbox is full." }).waitFor();
  await context.close();
});
