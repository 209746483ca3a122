// Shows a page of ours that says so where there is no connection. It keeps that page alone, and answers nothing else.

const NAME = "portolan/offline";
const lang = new URL(location.href).searchParams.get("lang") ?? "";
const PAGE = new URL(`/offline?lang=${encodeURIComponent(lang)}`, location.href).href;
/** How old the page may be when a connection is there, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
/** What people read. Files go their own way. */
const PAGES = /^\/(?:about|replies|survey\/[^/]+(?:\/(?!mobileconfig$)[^/.]+)?)?$/;

const kept = async () => (await caches.open(NAME)).match(PAGE);

/** Takes the page from the server, in place of the one in another language. Where it is no more, nothing of ours stays. */
async function keep() {
  const answer = await fetch(PAGE, { cache: "no-cache" });
  const ours = answer.ok && !answer.redirected && (await answer.clone().text()).includes("data-kept");
  if (ours) {
    const cache = await caches.open(NAME);
    await cache.put(PAGE, answer);
    for (const { url } of await cache.keys()) if (url !== PAGE) await cache.delete(url);
  } else if (answer.status < 500) {
    await caches.delete(NAME);
    await registration.unregister();
  }
  return ours;
}

/** Once a day. */
async function renew() {
  const age = Date.now() - Date.parse((await kept())?.headers.get("date"));
  if (!(age < DAY)) await keep();
}

async function reach(event) {
  try {
    // What comes is streamed through. Navigation preload would save this worker's start, but asks twice for each file.
    const answer = await fetch(event.request);
    event.waitUntil(renew().catch(() => {}));
    return answer;
  } catch {
    return await kept() ?? Response.error();
  }
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(keep().then((ours) => {
    if (!ours) throw new Error("there is no such page");
  }));
});
addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request;
  if (mode === "navigate" && method === "GET" && PAGES.test(new URL(url).pathname)) event.respondWith(reach(event));
});
