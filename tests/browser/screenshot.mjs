// Makes docs/page.png, the picture at the head of README.md: npm run screenshot --prefix tests/browser

import { fileURLToPath } from "node:url";

import { ask, open, result, startBrowser, startDemo } from "./harbour.mjs";

const [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
try {
  const { page } = await open(browser, { url: demo.url, width: 1080 });
  await page.setViewportSize({ width: 1080, height: 1150 });
  await ask(page, "ana@good.test");
  await result(page);
  await page.evaluate(() => scrollTo(0, 0));
  const path = fileURLToPath(new URL("../../docs/page.png", import.meta.url));
  await page.screenshot({ path });
  console.log(path);
} finally {
  await browser.close();
  demo.stop();
}
