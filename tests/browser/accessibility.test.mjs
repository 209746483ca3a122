// Nothing for axe to find, in light and dark, narrow and wide; and everything works by keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ask, askByKeyboard, browser, demo, expectNoFault, focused, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

for (const dark of [false, true]) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing, ${dark ? "dark" : "light"}, ${width} wide`, async () => {
      const { page, context } = await open(browser, { url: demo.url, width, dark });
      for (const path of ["/", "/about", "/replies", "/offline", "/nothing/here", "/survey/localhost"]) {
        await page.goto(path);
        await expectNoFault(page, path);
      }
      for (const address of ["ana@good.test", "ana@expired.test", "ana@null-mx.test", "ana@missing.test"]) {
        await ask(page, address);
        await result(page);
        await expectNoFault(page, address);
      }
      await page.goto("/survey/good.test");
      await result(page);
      const guides = await page.locator("nav.guides a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.ok(guides.length >= 4, `${guides}`);
      for (const guide of guides) {
        await page.goto(guide);
        await result(page);
        await expectNoFault(page, guide);
      }
      await page.goto("/survey/good.test/mobileconfig");
      await expectNoFault(page, "the form of the profile");
      await context.close();
    });
  }
}

test("by keyboard alone: from the form to a copied value", async () => {
  const { page, context } = await open(browser, { url: demo.url });
  await askByKeyboard(page, "ana@good.test");

  await page.keyboard.press("Tab");
  assert.match(await focused(page), /Skip to the content/, "the first stop leads past the head");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "main");

  const seen = new Set();
  for (let stop = 0; stop < 80 && !/^Copy: .*Server/i.test(await focused(page)); stop++) {
    await page.keyboard.press("Tab");
    // A choice is outlined together with its words.
    const outlined = await page.evaluate(() => {
      const here = document.activeElement;
      return here === document.body
        || [here, here.closest("label")].some((part) => part && getComputedStyle(part).outlineStyle !== "none");
    });
    assert.ok(outlined, `one can see where one is: ${await focused(page)}`);
    seen.add(await focused(page));
  }
  assert.match(await focused(page), /^Copy/, `${[...seen]}`);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "mail.good.test");
  await context.close();
});
