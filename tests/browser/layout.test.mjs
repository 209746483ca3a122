// What belongs together stands together, narrow and wide, from the left and from the right: no mark without its word, no date
// in two lines, no column that is level with nothing.

import assert from "node:assert/strict";
import { test } from "node:test";

import { browser, demo, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

const WIDTHS = [390, 1280];
const DOMAINS = ["good.test", "refused-starttls.test", "web-page.test", "turned-away.test", "expired.test", "unpublished.test"];

/** Opens a page with everything unfolded, and has it measured by a function of its window. */
async function measured(path, width, measure) {
  const { page, context } = await open(browser, { url: demo.url, width });
  await page.goto(path);
  if (path.startsWith("/survey")) await result(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  const found = await page.evaluate(measure);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= width, `${path} is ${wide} wide`);
  await context.close();
  return found;
}

/** What stands in more lines than one, and what is not level with its row. */
const torn = () => {
  const shown = (part) => part.getClientRects().length > 0;
  const lines = (part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    return new Set([...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => Math.round(rect.bottom))).size;
  };
  const top = (part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    return range.getClientRects()[0].top;
  };
  const all = (what) => [...document.querySelectorAll(what)].filter(shown);
  const found = [];
  // An inline box that is broken has several; a mark is in the first of them.
  for (const mark of all(".mark")) if (mark.getClientRects().length > 1) found.push(`mark: ${mark.textContent}`);
  for (const one of all(".port, .time")) if (lines(one) > 1) found.push(`number: ${one.textContent}`);
  for (const one of all("td.cert summary")) {
    const text = one.querySelector("span")?.firstChild ?? one.firstChild;
    const at = text.data.search(/\d{4}-\d\d-\d\d/);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 10);
    if (range.getClientRects().length > 1) found.push(`date: ${text.data}`);
  }
  // All of a command can be read, and no word of it is broken that fits into a line.
  for (const one of all(".by-hand pre, .mend pre")) {
    if (one.scrollWidth > one.clientWidth) found.push(`cut off: ${one.textContent}`);
    const [letters, start, end] = ["fontSize", "paddingLeft", "paddingRight"].map((name) => parseFloat(getComputedStyle(one)[name]));
    // Less the indent of a line that goes on.
    const room = (one.clientWidth - start - end) / letters / 0.61 - 3;
    for (const word of one.querySelectorAll(".whole")) {
      if (lines(word) > 1 && word.textContent.length < room) found.push(`command: ${word.textContent}`);
    }
  }
  // The name of a host breaks at its dots, and what copies a value stands beside it.
  for (const one of all(".whole > span")) if (lines(one) > 1 && one.textContent.length < 24) found.push(`name: ${one.textContent}`);
  for (const copy of all("dd > .copy")) {
    const [beside, value] = [copy, copy.parentElement.querySelector(".value")].map((part) => part.getBoundingClientRect());
    if (beside.top >= value.bottom) found.push(`below: ${copy.parentElement.textContent}`);
  }
  // Narrow, each stands below the other.
  if (innerWidth > 700) {
    for (const row of all("details.host tbody tr")) {
      const summary = row.querySelector("td.cert > details:first-child:not(.by-hand) > summary");
      const verdict = row.querySelector(".call .mark");
      if (summary && verdict && Math.abs(top(summary) - top(verdict)) > 2) found.push(`level: ${summary.textContent} by ${top(summary) - top(verdict)}`);
    }
  }
  for (const call of all(".call")) {
    const [mark, time] = [call.querySelector(".mark"), call.querySelector(".time")].map((part) => part.getBoundingClientRect());
    const start = (rect) => (document.dir === "rtl" ? innerWidth - rect.right : rect.left);
    if (time.top >= mark.bottom && Math.abs(start(time) - start(mark)) > 1) found.push(`indented: ${call.textContent}`);
  }
  for (const card of all(".card, .typed")) {
    const ends = [...card.querySelectorAll("dd .copy")].filter(shown).map((copy) => {
      const rect = copy.getBoundingClientRect();
      return Math.round(document.dir === "rtl" ? rect.left : rect.right);
    });
    if (new Set(ends).size > 1) found.push(`copies of ${card.querySelector("h3")?.textContent} end at ${ends}`);
    if (card.getBoundingClientRect().width > 36 * 16 && card.matches(".card")) found.push(`wide: ${card.textContent}`);
  }
  return found;
};

for (const width of WIDTHS) {
  test(`nothing is torn apart, ${width} wide`, async () => {
    for (const domain of DOMAINS) {
      for (const lang of ["en", "ar", "de"]) {
        const path = `/survey/${domain}?lang=${lang}`;
        assert.deepEqual(await measured(path, width, torn), [], path);
      }
    }
    for (const guide of ["thunderbird", "program"]) {
      assert.deepEqual(await measured(`/survey/good.test/${guide}?lang=en`, width, torn), [], guide);
    }
  });

  test(`a date is whole in every language, ${width} wide`, async () => {
    for (const lang of ["cs", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "sv", "tr", "uk", "zh"]) {
      assert.deepEqual(await measured(`/survey/turned-away.test?lang=${lang}`, width, torn), [], lang);
    }
  });
}

test("a step that stands alone has no number", async () => {
  const numbers = () => [...document.querySelectorAll(".guide > ol")].map((list) => [list.children.length, getComputedStyle(list.children[0], "::before").content]);
  const lists = await measured("/survey/good.test/program?lang=en", 1280, numbers);
  assert.ok(lists.some(([steps]) => steps === 1));
  for (const [steps, content] of lists) assert.equal(content === "none", steps === 1, `${steps} steps: ${content}`);
});

test("what a button leads to does not touch the edge of the window", async () => {
  const { page, context } = await open(browser, { url: demo.url, width: 390 });
  await page.goto("/survey/good.test/thunderbird?lang=en");
  await result(page);
  await page.locator('a[href="#@steps"].button').click();
  const steps = await page.locator("#guide-heading").evaluate((heading) => heading.getBoundingClientRect().top);
  assert.ok(steps >= 12 && steps < 100, `the steps are at ${steps}`);
  await page.goto("/survey/expired.test?lang=en");
  await result(page);
  await page.locator('a[href="#@letter"]').click();
  const letter = await page.locator(".letter > summary").evaluate((line) => line.getBoundingClientRect().top);
  assert.ok(letter >= 0 && letter < 100, `the letter is at ${letter}`);
  // What stands above it is out of sight, or wholly in it.
  const heading = await page.locator("#findings-heading").evaluate((line) => line.getBoundingClientRect());
  assert.ok(heading.bottom <= 0 || heading.top >= 0, `the heading above it is cut at ${heading.top}`);
  await context.close();
});
