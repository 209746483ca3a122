// Forms say what is wrong with what was typed, and leave neither the focus nor an old answer behind.

import assert from "node:assert/strict";
import { test } from "node:test";

import { browser, demo, focused, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

const at = async (path, { width } = {}) => {
  const all = await open(browser, { url: demo.url, width });
  await all.page.goto(path);
  await result(all.page);
  await all.page.locator("script[data-begun]").waitFor({ state: "attached" });
  return all;
};
const heard = (page) => page.locator("#announce").textContent();

test("the form of the result says why it does nothing, and takes a name with its @", async () => {
  const { page, context, problems } = await at("/survey/good.test");
  const field = page.getByLabel("The part before the @");
  for (const [typed, said] of [["a b", /spaces/], ["@", /before the @/], ["  ", /before the @/], ["a@b@c", /two @/]]) {
    await field.fill(typed);
    await field.press("Enter");
    const problem = page.locator("#own-problem");
    assert.match(await problem.innerText(), said, typed);
    assert.equal(await field.getAttribute("aria-invalid"), "true", typed);
    assert.equal(await field.getAttribute("aria-describedby"), "own-problem own-note");
    assert.ok(await field.evaluate((input) => input === document.activeElement), "the focus is where it can be mended");
  }
  await field.fill("zan@");
  await field.press("Enter");
  assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /zan@good\.test/);
  assert.equal(await field.isVisible(), false);
  await page.getByRole("button", { name: "Forget my address" }).click();
  assert.equal(await field.getAttribute("aria-invalid"), null);
  assert.equal(await field.getAttribute("aria-describedby"), "own-note");
  assert.deepEqual(problems, []);
  await context.close();
});

test("who fills in and forgets by keyboard is told so, and stays in the place", async () => {
  const { page, context } = await at("/survey/good.test");
  const field = page.getByLabel("The part before the @");
  await field.fill("zanzibar");
  await field.press("Enter");
  assert.equal(await focused(page), "Forget my address");
  assert.equal(await heard(page), "Mail settings for zanzibar@good.test");
  await page.keyboard.press("Enter");
  assert.ok(await field.evaluate((input) => input === document.activeElement));
  assert.equal(await field.inputValue(), "", "the field has forgotten it, too");
  assert.equal(await heard(page), "Your address is forgotten.");
  assert.doesNotMatch(await page.content(), /zanzibar/);
  await context.close();
});

test("a code is gone as soon as it is for something else, and a wrong address is told in its form", async () => {
  const { page, context, problems } = await at("/survey/good.test/thunderbird-android#zanzibar");
  const code = page.locator(".qr img");
  const show = page.getByRole("button", { name: "Show the code" });
  const address = page.getByLabel("Your mail address");
  await page.locator("details.choice > summary").click();
  for (const change of [
    () => address.fill("ana@good.test"),
    () => page.getByLabel("Your name, as others will see it").fill("Ana"),
    () => page.getByRole("radio", { name: /^POP3/ }).check(),
    () => page.getByRole("button", { name: "Forget my address" }).click(),
  ]) {
    await show.click();
    await code.waitFor();
    await change();
    assert.equal(await code.count(), 0);
  }
  assert.equal(await address.inputValue(), "");
  for (const [typed, said] of [["not an address", /before the @/], ["good.test", /before the @/], ["a b@good.test", /spaces/]]) {
    await address.fill(typed);
    await address.press("Enter");
    assert.match(await page.locator("#qr-problem").innerText(), said, typed);
    assert.equal(await address.getAttribute("aria-invalid"), "true");
  }
  assert.equal(new URL(page.url()).pathname, "/survey/good.test/thunderbird-android", "one is still at the guide");
  await address.fill("ana@good.test");
  await show.click();
  await code.waitFor();
  assert.equal(await page.locator("#qr-problem").isVisible(), false);
  assert.deepEqual(problems, []);
  await context.close();
});

test("the sentence on YOU stands as long as the files say so, and leads to the field", async () => {
  const { page, context } = await at("/survey/good.test/aerc");
  const sentence = page.getByText("Where the files say YOU");
  await page.getByRole("link", { name: "Or have this page fill it in." }).click();
  const field = page.getByLabel("The part before the @");
  assert.ok(await field.evaluate((input) => input === document.activeElement));
  assert.doesNotMatch(await page.getByRole("heading", { level: 1 }).innerText(), /@/, "an anchor is nobody's name");
  // Not all that can be a name means the same in every file.
  await field.fill("o'neil");
  await field.press("Enter");
  assert.equal(await sentence.isVisible(), true);
  await page.getByRole("button", { name: "Forget my address" }).click();
  await field.fill("zanzibar");
  await field.press("Enter");
  assert.equal(await sentence.isVisible(), false);
  assert.doesNotMatch(await page.locator(".guide").innerText(), /\bYOU\b/);
  await context.close();
});

test("the menu of languages goes when one goes on", async () => {
  const { page, context } = await at("/survey/good.test", { width: 390 });
  const menu = page.locator("details.languages");
  const isOpen = () => menu.evaluate((part) => part.open);
  const unfold = async () => {
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.ok(await isOpen());
  };
  await unfold();
  await page.keyboard.press("Tab");
  assert.ok(await isOpen(), "within it one can go from language to language");
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(), false);
  assert.match(await focused(page), /English/, "the focus is back where it came from");
  await unfold();
  for (let stop = 0; stop < 17; stop++) await page.keyboard.press("Tab");
  assert.equal(await isOpen(), false, "the keyboard has gone past it");
  await unfold();
  await page.mouse.click(4, 890);
  assert.equal(await isOpen(), false, "a press beside it");
  await context.close();
});

test("the rows of two cards stand level, also where one of them says more", async () => {
  for (const path of ["/survey/pop3-only.test", "/survey/good.test"]) {
    const { page, context } = await at(path);
    const tops = await page.locator("#result .card:visible").evaluateAll((cards) => cards.map((card) =>
      [...card.querySelectorAll("dl > div, .proof")].map((row) => Math.round(row.getBoundingClientRect().top))));
    assert.equal(tops.length, 2);
    assert.deepEqual(tops[0], tops[1], path);
    await context.close();
  }
});

test("what stands alone and can be pressed is high enough for a thumb", async () => {
  for (const path of ["/survey/good.test#ana", "/survey/good.test/aerc", "/replies", "/survey/unpublished.test/mobileconfig"]) {
    const { page, context } = await open(browser, { url: demo.url, width: 390 });
    await page.goto(path);
    if (path.includes("/survey/") && !path.includes("mobileconfig")) await result(page);
    await page.evaluate(() => { for (const part of document.querySelectorAll("main details")) part.open = true; });
    const low = await page.locator(".check, .why a, .ports figcaption a, .help > details > p > a, main summary, [data-says-you] a")
      .evaluateAll((parts) => parts.map((part) => [part.textContent.trim(), part.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && height < 43.5).map(([words, { height }]) => `${words}: ${height}`));
    assert.deepEqual(low, [], path);
    await context.close();
  }
});

test("at twice the size of text no form is wider than the telephone", async () => {
  for (const lang of ["uk", "de", "ar", "ja"]) {
    const { page, context } = await open(browser, { url: demo.url, width: 390 });
    await page.goto(`/survey/unpublished.test/mobileconfig?address=z@unpublished.test&lang=${lang}`);
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    const [wide, shown] = await page.evaluate(() => [document.scrollingElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= shown, `${lang}: ${wide} px in a window of ${shown}`);
    await context.close();
  }
});
