// Sends a result on: its link, at the guide that the sender chose. What stands before the @ is in it only if the sender ticks so.

/** The address to send. `local` is null where it is not wanted. */
export function address(origin, path, local) {
  const escaped = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `${origin}${path}${local === null ? "" : `#${escaped(local)}`}`;
}

/** The guides to choose from, as the page links to them, each once. */
function guides(select) {
  const seen = new Set([...select.options].map((option) => option.value));
  for (const link of document.querySelectorAll("nav.guides a")) {
    const { pathname } = new URL(link.href);
    if (!seen.has(pathname)) select.add(new Option(link.textContent, pathname));
    seen.add(pathname);
  }
}

/** Says what whoever opens the link will see: what the page said of itself, or the steps of the guide that is chosen. */
function lead(text, select) {
  text.dataset.page ??= text.textContent;
  const guide = select.value && select.selectedOptions[0].text;
  text.textContent = guide ? text.dataset.guide.replace("%1", () => guide) : text.dataset.page;
}

/** Lets the code lead where the link does. What stands before the @ never gets there: the server draws it. */
async function draw(part, link) {
  const answer = await fetch(part.dataset.code, { method: "POST", body: new URLSearchParams({ text: link }) }).catch(() => null);
  if (!answer?.ok || !answer.headers.get("content-type")?.startsWith("image/svg")) return;
  const old = part.querySelector(".squares");
  const picture = Object.assign(document.createElement("img"), { className: "squares", alt: old.ariaLabel ?? old.alt });
  picture.src = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`;
  old.replaceWith(picture);
  part.querySelector("[data-link]").textContent = link;
}

/** `page` is what the page's own script lends: `local()`, `copy(text)`, `done(button)`. */
export function begin(part, page) {
  const select = part.querySelector("select");
  const mine = part.querySelector("[data-with-me]");
  guides(select);
  select.addEventListener("change", () => lead(part.querySelector("[data-lead]"), select));
  const link = () => address(location.origin, select.value || location.pathname, mine.checked ? page.local() : null);
  const press = (name, act) => part.querySelector(`[data-${name}]`).addEventListener("click", (event) => act(event.currentTarget));
  press("send-copy", (button) => page.copy(link()).then(() => page.done(button)));
  press("send-on", () => navigator.share({ title: document.title.replace(/ · [^·]*$/, ""), url: link() }).catch(() => {}));
  const code = part.querySelector("[data-code]");
  if (code) select.addEventListener("change", () => draw(code, address(location.origin, select.value || location.pathname, null)));
  part.querySelector("[data-send-on]").hidden = !navigator.share;
}
