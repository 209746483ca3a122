// Larger text on a narrow window: nothing stands out at the side, and the list of languages can be reached.

import assert from "node:assert/strict";
import test from "node:test";

import { browser, demo, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

const WINDOWS = [[390, 200], [320, 150]];
const PAGES = ["/", "/about", "/survey/good.test", "/survey/expired.test", "/survey/good.test/thunderbird", "/survey/missing.test"];

for (const lang of ["en", "de", "uk", "ar"]) {
  test(`with larger text nothing stands out at the side: ${lang}`, async () => {
    const { page, context } = await open(browser, { url: demo.url });
    for (const path of PAGES) {
      await page.goto(`${path}?lang=${lang}`);
      if (path.startsWith("/survey/")) await result(page);
      for (const [width, percent] of WINDOWS) {
        await page.setViewportSize({ width, height: 844 });
        await page.evaluate((percent) => { document.documentElement.style.fontSize = `${percent}%`; }, percent);
        const where = `${path} ${width} ${percent} %`;
        const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide[0] <= wide[1], `${where}: ${wide}`);
        const skip = await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().bottom);
        assert.ok(skip <= 0, `${where}: the skip link peeps out`);
        const list = page.locator(".languages");
        await list.evaluate((part) => { part.open = true; });
        const out = await list.locator("a").evaluateAll((links) => links
          .map((link) => link.getBoundingClientRect())
          .filter((box) => box.left < 0 || box.right > innerWidth).length);
        assert.equal(out, 0, `${where}: languages out of the window`);
        await list.evaluate((part) => { part.open = false; });
      }
    }
    await context.close();
  });
}
