// The ways out of a result: a link to send, a sheet to print, and what this browser remembers of the last time.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ask, browser, demo, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

const SUMMARY = "Send this, print it, or open it on a phone";

test("a link is sent at the chosen guide, with what stands before the @ only where that is ticked", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  demo.heard();
  await ask(page, "zanzibar@good.test");
  await result(page);
  await page.getByText(SUMMARY).click();
  const copied = async () => {
    await page.locator(".share").getByRole("button", { name: /^Cop/ }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.locator(".share option").nth(5).waitFor({ state: "attached" });
  assert.equal(await copied(), `${demo.url}/survey/good.test`);
  const lead = page.locator(".share [data-lead]");
  assert.match(await lead.innerText(), /the steps for their own device/);
  await page.getByLabel("Open it at").selectOption({ label: "Evolution" });
  assert.match(await lead.innerText(), /with these steps: .?Evolution/);
  assert.equal(await copied(), `${demo.url}/survey/good.test/evolution`);
  await page.getByLabel("Let the link hold my address").check();
  assert.equal(await copied(), `${demo.url}/survey/good.test/evolution#zanzibar`);
  const code = page.locator(".share img.squares");
  await code.waitFor();
  assert.ok(await code.evaluate((picture) => picture.decode().then(() => picture.naturalWidth > 0)), "the code leads there, too");
  assert.equal(await page.locator(".share [data-link]").innerText(), `${demo.url}/survey/good.test/evolution`);
  await page.getByRole("button", { name: "Forget my address" }).click();
  assert.equal(await page.getByLabel("Let the link hold my address").isVisible(), false);
  assert.equal(await copied(), `${demo.url}/survey/good.test/evolution`);
  assert.doesNotMatch(demo.heard(), /zanzibar/i);
  assert.deepEqual(problems, []);
  await context.close();
});

test("where the device can share, it gets the same link", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.addInitScript(() => {
    navigator.share = (what) => {
      globalThis.shared = what;
      return Promise.reject(new DOMException("the person thought better of it", "AbortError"));
    };
  });
  await page.goto("/survey/good.test#zanzibar");
  await result(page);
  await page.getByText(SUMMARY).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const shared = await page.waitForFunction(() => globalThis.shared);
  assert.deepEqual(await shared.jsonValue(), { title: "Mail settings for good.test", url: `${demo.url}/survey/good.test` });
  await context.close();
});

test("the notice is one sheet of A4 with the domain's code and nobody's address", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await ask(page, "zanzibar@good.test");
  await result(page);
  const sheet = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    await page.emulateMedia({ media: "print" });
    const text = await page.evaluate(() => document.body.innerText);
    await page.emulateMedia({ media: null });
    return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length, box: /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1], text };
  };
  const { pages, box, text } = await sheet();
  assert.equal(pages, 1);
  const [, , width, height] = box.trim().split(/\s+/).map(Number);
  assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, box);
  for (const part of ["good.test", "mail.good.test", "993", "465", "your full address", `${demo.url}/survey/good.test`]) {
    assert.ok(text.includes(part), `${part} is not on it: ${text}`);
  }
  assert.doesNotMatch(text, /zanzibar|Forget|Thunderbird/i);
  assert.doesNotMatch(text, /\d ms\b/, "how long it took is of no use on a wall");
  // At the address of a guide it is the same sheet, and a link that leads to this guide.
  await page.goto("/survey/good.test/thunderbird");
  await result(page);
  assert.match(await page.locator(".share [data-lead]").textContent(), /with these steps: .?Thunderbird/);
  const guide = await sheet();
  assert.equal(guide.pages, 1);
  assert.equal(guide.text, text);
  await context.close();
});

test("nothing of the sheet stands out of the paper, in either direction, and the longest names stay on one", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  // The width between the margins of A4.
  await page.setViewportSize({ width: Math.round((210 - 32) * 96 / 25.4), height: 1000 });
  for (const lang of ["en", "ar"]) {
    await page.goto(`/survey/unpublished.test?lang=${lang}`);
    await result(page);
    await page.emulateMedia({ media: "print" });
    const out = await page.evaluate(() => {
      const paper = document.documentElement.getBoundingClientRect();
      const all = [...document.querySelectorAll(".sheet, .sheet *")];
      return all
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.left < paper.left - 0.5 || box.right > paper.right + 0.5;
        })
        .map((part) => part.outerHTML.slice(0, 80));
    });
    assert.deepEqual(out, [], lang);
    const name = `${Array(3).fill("a".repeat(61)).join(".")}.test`;
    await page.evaluate((name) => {
      const sheet = document.querySelector(".sheet");
      sheet.classList.add("long");
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll("unpublished.test", name);
    }, name);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, lang);
    await page.emulateMedia({ media: null });
  }
  // As much as one domain of the samples has to say.
  for (const lang of ["en", "uk", "de"]) {
    await page.goto(`/survey/turned-away.test?lang=${lang}`);
    await result(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, lang);
  }
  await context.close();
});

test("where nothing can be set up, paper says what is wrong", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await page.goto("/survey/expired.test");
  await result(page);
  await page.emulateMedia({ media: "print" });
  assert.match(await page.locator("#result .finding").first().innerText(), /expired/i);
  assert.equal(await page.getByText("A message to the mail admin, ready to send").isVisible(), false);
  assert.match(await page.locator("#result .paper").innerText(), /Surveyed .*\d{4}-\d\d-\d\d/);
  // Half of the settings are no sheet for a notice board either: paper says which half is missing.
  await page.emulateMedia({ media: null });
  await page.goto("/survey/wrong-mode.test");
  await result(page);
  await page.getByText(SUMMARY).click();
  assert.equal(await page.getByRole("button", { name: "Print the sheet" }).count(), 0);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#headline").isVisible());
  assert.match(await page.locator("#result .finding").first().innerText(), /read mail safely/i);
  assert.match(await page.locator("#result .card").innerText(), /465/);
  await context.close();
});

test("what changed since this browser saw it last is told once there is something to compare, and can be forgotten", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  await ask(page, "zanzibar@good.test");
  await result(page);
  const kept = () => page.evaluate(() => localStorage.getItem("portolan/seen"));
  await page.waitForFunction(() => localStorage.getItem("portolan/seen") !== null);
  assert.match(await kept(), /mail\.good\.test:993/);
  assert.doesNotMatch(await kept(), /zanzibar/i);
  const changes = page.locator(".changes");
  assert.equal(await changes.isVisible(), false, "there is nothing to compare with yet");
  await page.reload();
  await result(page);
  assert.equal(await changes.isVisible(), false, "it is the same survey");
  // An earlier survey in which 993 did not answer and sending went by 587.
  await page.evaluate(() => {
    const all = JSON.parse(localStorage.getItem("portolan/seen"));
    all[0].now.at = "2026-01-02T03:04:05Z";
    all[0].now.lines = all[0].now.lines
      .replace(/^(port\tmail\.good\.test:993)\t.*$/m, "$1\ttimeout\tno answer")
      .replace(/^setting\tsmtp .*$/m, "setting\tsmtp mail.good.test:587 starttls\tworks\tSMTP: port 587");
    localStorage.setItem("portolan/seen", JSON.stringify(all));
  });
  for (let twice = 0; twice < 2; twice++) {
    await page.reload();
    await result(page);
    await changes.waitFor();
    const said = (await changes.innerText()).replace(/[\u2068\u2069]/g, "");
    assert.match(said, /January 2, 2026/);
    assert.match(said, /mail\.good\.test:993 was: no answer\. Now: works/i);
    assert.match(said, /New: SMTP: mail\.good\.test, port 465/);
    assert.match(said, /No longer recommended: SMTP: port 587/);
  }
  await page.locator(".kept").getByRole("button", { name: /Forget/ }).click();
  assert.equal(await kept(), null);
  assert.deepEqual(problems, []);
  await context.close();
});

test("no more than the last twenty domains are kept, and what is broken counts as nothing", async () => {
  const { page, context, problems } = await open(browser, { url: demo.url });
  for (const broken of ["{", "null", "{}", "[1]", '[{"domain":"good.test"}]', '[{"domain":"good.test","now":{"at":1}}]']) {
    await page.goto("/about");
    await page.evaluate((text) => localStorage.setItem("portolan/seen", text), broken);
    await page.goto("/survey/good.test");
    await result(page);
    await page.waitForFunction(() => /mail\.good\.test:993/.test(localStorage.getItem("portolan/seen")));
  }
  await page.evaluate(() => {
    const all = Array.from({ length: 30 }, (_, at) => ({ domain: `d${at}.test`, now: { at: "2026-01-02T03:04:05Z", lines: "" } }));
    localStorage.setItem("portolan/seen", JSON.stringify(all));
  });
  await page.reload();
  await result(page);
  await page.waitForFunction(() => JSON.parse(localStorage.getItem("portolan/seen")).length === 20);
  const domains = await page.evaluate(() => JSON.parse(localStorage.getItem("portolan/seen")).map((one) => one.domain));
  assert.deepEqual([domains[0], domains.at(-1)], ["d11.test", "good.test"]);
  assert.deepEqual(problems, []);
  await context.close();
});
