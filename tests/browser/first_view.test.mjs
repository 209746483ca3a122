// What a first visit costs: at most 50 KB in at most four requests, as a browser counts them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { browser, demo, open, result, shareHarbour } from "./harbour.mjs";

shareHarbour();

/** Opens a page with an empty cache, and counts. */
async function visit(path) {
  const { page, context, problems } = await open(browser, { url: demo.url, width: 390 });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const asked = [];
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith("data:")) asked.push(request.url);
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.goto(path, { waitUntil: "networkidle" });
  if (path.startsWith("/survey")) await result(page);
  await context.close();
  return { asked, bytes, problems };
}

test("home and a finished result take at most 50 KB in at most four requests", async () => {
  // So that it is finished.
  const first = await open(browser, { url: demo.url });
  await first.page.goto("/survey/good.test");
  await result(first.page);
  await first.context.close();
  for (const path of ["/", "/survey/good.test"]) {
    const { asked, bytes, problems } = await visit(path);
    assert.ok(asked.length >= 3 && asked.length <= 4, `${path}: ${asked}`);
    assert.ok(bytes > 1000 && bytes <= 50_000, `${path}: ${bytes} bytes`);
    assert.deepEqual(problems, []);
  }
});

test("a survey that is followed to its end takes no more", async () => {
  // Each for the first time, so that the events are all sent; and servers that take their time, so that there are some.
  for (const path of ["/survey/web-on-993.test", "/survey/ipv6-dead.test?lang=ja"]) {
    const { asked, bytes, problems } = await visit(path);
    assert.ok(asked.some((url) => url.includes("/events")), `nothing was followed: ${asked}`);
    assert.ok(asked.length <= 4, `${path}: ${asked}`);
    assert.ok(bytes > 1000 && bytes <= 50_000, `${path}: ${bytes} bytes`);
    assert.deepEqual(problems, []);
  }
});
