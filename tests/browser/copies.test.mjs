// Every button that copies does, and says by its name alone what: who goes by a list of buttons, or calls them by voice, hears no more.

import assert from "node:assert/strict";
import { test } from "node:test";

import { browser, demo, focused, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

/** Where each kind of button is. */
const PAGES = [
  "/survey/good.test/neomutt?lang=en#zanzibar",
  "/survey/pop3-only.test/outlook-classic?lang=ja",
  "/survey/closed.test?lang=ar",
  "/survey/in-the-clear.test?lang=de",
];

/** Presses every button there is to see, and tells of each its name, what is in the clipboard then, and what stands beside it. */
async function press() {
  const pressed = [];
  const values = [...document.querySelectorAll("#result .value")];
  for (const button of document.querySelectorAll("#result .copy")) {
    if (!button.checkVisibility()) continue;
    const others = button.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id).textContent);
    const name = others?.join(" ") ?? button.getAttribute("aria-label") ?? button.textContent;
    await navigator.clipboard.writeText("nothing");
    button.click();
    for (let turn = 0; turn < 500 && button.textContent !== button.dataset.done; turn++) await new Promise((next) => setTimeout(next, 10));
    const before = values.filter((value) => value.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
    pressed.push({ name, copied: await navigator.clipboard.readText(), beside: before.at(-1).textContent });
  }
  return pressed;
}

test("every button that copies puts what stands beside it into the clipboard, and no two of one name copy different things", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  for (const path of PAGES) {
    await page.goto(path);
    await result(page);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    await page.bringToFront();
    const pressed = await page.evaluate(press);
    assert.ok(pressed.length >= 2, `${path} has ${pressed.length}`);
    const copies = new Map();
    for (const { name, copied, beside } of pressed) {
      assert.equal(copied, beside, `${path}: ${name}`);
      assert.equal(copies.get(name) ?? copied, copied, `${path}: two are called ${name}`);
      copies.set(name, copied);
    }
  }
  assert.deepEqual(problems, []);
  await context.close();
});

test("what belongs to one server is announced as a group by its name", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/survey/good.test?lang=en");
  await result(page);
  for (const name of ["Incoming mail: IMAP", "Outgoing mail: SMTP"]) {
    const group = page.getByRole("group", { name, exact: true });
    await group.getByRole("button", { name: `Copy: Port (${name})` }).focus();
    assert.equal(await focused(page), `Copy: Port (${name})`);
  }
  await context.close();
});
