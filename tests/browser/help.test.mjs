// When it still does not work: what is pasted is read in the browser and goes nowhere.

import assert from "node:assert/strict";
import { test } from "node:test";

import { browser, demo, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

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

test("what commands print is read, and the way round a blocked port named", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  await page.goto("/survey/good.test");
  await result(page);
  await page.getByText("Does my network block mail?").click();
  await page.getByRole("button", { name: "Copy the commands" }).first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^nc -vz -w 5 mail\.good\.test 993$/m);
  demo.heard();
  await page.getByLabel("Paste what the commands print").fill([
    "$ nc -vz -w 5 mail.good.test 465",
    "Connection to mail.good.test (192.0.2.10) 465 port [tcp/submissions] succeeded!",
    "$ nc -vz -w 5 mail.good.test 587",
    "nc: connect to mail.good.test (192.0.2.10) port 587 (tcp) timed out: Operation now in progress",
  ].join("\n"));
  await page.locator(".vantage").getByRole("button", { name: "What does it mean?" }).click();
  const answer = page.locator(".vantage [data-answer]");
  const said = (await answer.innerText()).replace(/[\u2068\u2069]/g, "");
  assert.match(said, /Port 587 of mail\.good\.test is blocked where you are\. Port 465 of mail\.good\.test works: set your app to that, with SSL\/TLS/);
  assert.match(said, /port 465: open/);
  assert.doesNotMatch(demo.heard(), /Operation now|nc -vz/);
  await page.getByLabel("Paste what the commands print").fill("ping: no");
  await page.locator(".vantage").getByRole("button", { name: "What does it mean?" }).click();
  await answer.getByText("No output of these commands is in it").waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});
