// Makes the pages more comfortable; without it they do all the same.
// What stands before the @ stays in this tab. It is sent only when the person follows a link to a file, or presses the
// button of a code, that holds it.

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => root.querySelectorAll(selector);

// ---- The address -------------------------------------------------------------------------------------------------

/** The page's domain as A-labels; null on pages that are of none. */
const domain = /^\/survey\/([^/]+)/.exec(location.pathname)?.[1] ?? null;
const key = `portolan:${domain}`;
/** For browsers that refuse to keep anything. */
let remembered = null;

function localPart() {
  try {
    return sessionStorage.getItem(key) ?? remembered;
  } catch {
    return remembered;
  }
}

function remember(local) {
  remembered = local;
  try {
    if (local === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, local);
  } catch { /* then it holds for this page */ }
}

function plausible(local) {
  return local !== "" && local.length <= 64 && !/[\s\p{C}@<>]/u.test(local.replace(/^".*"$/, "x"));
}

/** Takes what stands before the @ out of the address bar. */
function readFragment() {
  const fragment = location.hash.slice(1);
  // "#@…" is an anchor of ours: in a fragment of ours an @ is always escaped.
  if (domain === null || fragment === "" || fragment.startsWith("@")) return;
  let local = fragment;
  try {
    local = decodeURIComponent(fragment);
  } catch { /* then as it stands */ }
  if (local.toLowerCase().endsWith(`@${domain}`)) local = local.slice(0, -domain.length - 1);
  if (plausible(local)) remember(local);
  history.replaceState(null, "", location.pathname + location.search);
}

/** What people copy along with an address: marks of direction that nobody sees, quotation marks, brackets, a comma. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const AROUND = [/^(.*?)\s*[,;，、；]$/s, /^["“„”«»]\s*(.*?)\s*["”“»«]$/s, /^['‘‚’]\s*(.*?)\s*['’‘]$/s, /^[([（]\s*(.*?)\s*[)\]）]$/s];

function bare(text) {
  let typed = text.replace(INVISIBLE, "").trim();
  for (let before = null; before !== typed;) {
    before = typed;
    for (const around of AROUND) typed = typed.replace(around, "$1").trim();
  }
  return typed.replace(/^.*<([^<>]*)>$/s, "$1").trim().replace(/^mailto:([^?]*).*$/is, "$1").trim();
}

/** As the server reads it: forgiving about blanks, mailto:, <…> and URLs. What is no domain is told here: it may be what stands before an @. */
function read(text) {
  let typed = bare(text);
  if (typed === "") return { problem: "address-empty" };
  const url = /^[a-z0-9]+:\/\/([^/?#]*)/i.exec(typed) ?? (typed.includes("@") ? null : /^([^/]*)\//.exec(typed));
  if (url) return { local: "", domain: url[1].replace(/^.*@/, "").replace(/:\d*$/, "") };
  typed = typed.replaceAll("＠", "@");
  const at = typed.lastIndexOf("@");
  const name = typed.slice(at + 1);
  const isName = !/[\s"'(),;:<>[\]\\/?#_“”„«»]/.test(name);
  if (at < 0) return isName && /[.。．｡]/.test(name) ? { local: "", domain: name } : { problem: "address-no-at" };
  const local = typed.slice(0, at);
  if (local.replace(/^".*"$/, "").includes("@")) return { problem: "address-two-ats" };
  if (name === "") return { problem: "address-no-domain" };
  if (local !== "" && !plausible(local)) return { problem: "address-bad-local-part" };
  return isName ? { local, domain: name } : { problem: "address-bad-domain" };
}

/** A-labels where the browser can make them; else as typed, and the server's page says what is wrong. */
function ascii(name) {
  if (!/^[^\s/?#:@[\]\\%]+$/.test(name)) return name;
  try {
    return new URL(`http://${name}`).hostname.replace(/\.$/, "");
  } catch {
    return name;
  }
}

/** Where what stands behind the @ is known. Who writes the @ all the same, or the whole address, is understood. */
function readBefore(text, own) {
  const typed = text.trim().replace(/[@＠]$/, "");
  return read(/[@＠]/.test(typed) ? typed : `${typed}@${own}`);
}

/** What keeps that which was read from being somebody's address; null if nothing does. */
function lacking({ local, problem }) {
  if (local) return null;
  return problem === undefined || problem === "address-no-at" ? "address-no-local-part" : problem;
}

/** Says beside `field` what is wrong with it; takes it back where nothing is. */
function tell(field, code) {
  const problem = one(".problem", field.form);
  const about = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "" && id !== problem.id);
  problem.hidden = code === null;
  if (code === null) {
    field.removeAttribute("aria-invalid");
  } else {
    problem.textContent = one(`template[data-problem="${code}"]`).content.textContent;
    field.setAttribute("aria-invalid", "true");
    about.unshift(problem.id);
    field.focus();
  }
  field.setAttribute("aria-describedby", about.join(" "));
}

const escaped = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

function watchForm(form) {
  const field = one("input[name=address], input[name=local]", form);
  /** Of a form that asks only for what stands before the @. */
  const own = one("input[name=domain]", form)?.value ?? null;
  if (field.value !== field.defaultValue) keepOffline();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = own === null ? read(field.value) : readBefore(field.value, own);
    tell(field, typed.problem ?? null);
    if (typed.problem) {
      one(".waiting", form).hidden = true;
      return;
    }
    one(".waiting", form).hidden = navigator.onLine;
    if (!navigator.onLine) return;
    const lang = new URL(form.action).search;
    const fragment = typed.local === "" ? "" : `#${escaped(typed.local)}`;
    location.assign(`/survey/${escaped(ascii(typed.domain))}${lang}${fragment}`);
  });
}

// ---- Without a connection ----------------------------------------------------------------------------------------

/** From the first use on, the browser keeps a page that says what it means, in the language of this one. */
const keepOffline = once(() => {
  navigator.serviceWorker?.register(`/worker.js?lang=${document.documentElement.lang}`).catch(() => {});
});
document.addEventListener("input", (event) => {
  if (event.target.closest("form[data-survey]")) keepOffline();
});

/** What was typed goes on its way, and a page that was kept for this makes room for the one that was asked for. */
addEventListener("online", () => {
  one("form[data-survey]:has(.waiting:not([hidden]))")?.requestSubmit();
  try {
    sessionStorage.setItem(BACK, Date.now());
  } catch { /* then there is one try */ }
  one("[data-kept] [data-again]")?.click();
});

/** When the connection came back. A network is often told to be there before anything passes: then it is tried once more. */
const BACK = "portolan/back";

function tryAgain() {
  let back = 0;
  try {
    back = Number(sessionStorage.getItem(BACK));
  } catch { /* nothing is known */ }
  if (navigator.onLine && Date.now() - back < 30_000) setTimeout(() => one("[data-kept] [data-again]")?.click(), 2000);
}

// ---- The person's own values -------------------------------------------------------------------------------------

/** What stands before the @ as the file quotes it, as the server would (`web/quoting.rs`); null where that is not sure. */
function inFile(local, quoting) {
  // Means the same in every language that files are written in.
  if (local === null || /^[A-Za-z0-9._+-]+$/.test(local)) return local;
  switch (quoting) {
    case "quoted": return local.replace(/["\\]/g, "\\$&");
    case "single": return local.replace(/['\\]/g, "\\$&");
    case "shell": return local.replaceAll("'", "'\\''");
    // What neither msmtp nor Postfix reads anything into.
    case "bare": return /^[A-Za-z0-9._+'=!~&-]+$/.test(local) ? local : null;
    default: return null;
  }
}

/** Writes the person's own values where words stand for them. Called again whenever something new has come. */
function fill() {
  const local = localPart();
  // Written as people write it.
  const shown = one("[data-domain]")?.dataset.domain ?? domain;
  for (const place of all("[data-local]")) place.textContent = local === null ? "" : `${local}@`;
  for (const place of all("[data-username]")) {
    place.dataset.words ??= place.textContent;
    place.textContent = local === null ? place.dataset.words : place.dataset.username
      .replaceAll("%EMAILADDRESS%", `${local}@${shown}`)
      .replaceAll("%EMAILLOCALPART%", local)
      .replaceAll("%EMAILDOMAIN%", domain);
  }
  for (const place of all("[data-you]")) {
    place.dataset.words ??= place.textContent;
    place.textContent = inFile(local, place.closest("[data-quoting]")?.dataset.quoting) ?? place.dataset.words;
  }
  // What says that it is a Mac, and is touched, is an iPad.
  if (navigator.maxTouchPoints > 1) {
    for (const place of all("h3[data-touch]")) place.textContent = place.dataset.touch;
    for (const link of all("li[data-touch]")) link.hidden = false;
  }
  const isFilled = [...all("[data-you]")].every((place) => place.textContent !== place.dataset.words);
  for (const part of all("[data-says-you]")) part.hidden = isFilled;
  for (const field of all("input[data-address]")) {
    if (local !== null && field.value === "") field.value = `${local}@${domain}`;
  }
  for (const radio of all("input[name=protocol]")) {
    if (radio.value === chosen()) radio.checked = true;
  }
  for (const part of all("[data-script]")) part.hidden = false;
  for (const form of all("form[data-own]")) form.hidden = local !== null;
  for (const part of all("[data-owned]")) part.hidden = local === null;
  for (const button of all("[data-copy]")) {
    button.hidden = local === null && one("[data-username]", copied(button)) !== null;
  }
}

/** Where that stands which a button copies. */
const copied = (button) => button.closest("dd, .file, .lines");

/** Takes what stands before the @ off the page, also out of fields and codes that hold it. */
function forget() {
  remember(null);
  for (const form of all("form[data-own]")) form.reset();
  for (const field of all("input[data-address]")) field.value = "";
  dropCodes();
  fill();
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not over plain HTTP, but then there is the old way.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

/** For those who hear the page. */
function announce(text) {
  const place = one("#announce");
  if (place) place.textContent = text;
}

function say(button) {
  announce(button.dataset.done);
  button.dataset.words ??= button.textContent;
  button.textContent = button.dataset.done;
  clearTimeout(button.timer);
  button.timer = setTimeout(() => { button.textContent = button.dataset.words; }, 2000);
}

const protocol = () => one("input[name=protocol]:checked")?.value ?? null;

/** The way of reading that the person chose on an earlier page of this domain. */
function chosen() {
  try {
    return sessionStorage.getItem(`${key}/protocol`);
  } catch {
    return null;
  }
}

document.addEventListener("change", (event) => {
  if (!event.target.matches("input[name=protocol]")) return;
  dropCodes();
  try {
    sessionStorage.setItem(`${key}/protocol`, event.target.value);
  } catch { /* then it holds for this page */ }
});

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest("button");
  if (button?.matches("[data-copy]")) {
    copy(one(".value", copied(button)).textContent).then(() => say(button));
  } else if (button?.matches("[data-print]")) {
    print();
  } else if (button?.matches("[data-forget-seen]")) {
    keepSeen(null);
    say(button);
  } else if (button?.matches("[data-forget]")) {
    forget();
    announce(button.dataset.done);
    one("form[data-own] input")?.focus();
  }
  // Browsers unfold what a link leads into, but not all of them.
  if (target?.closest("a[data-unfold]")) {
    for (let part = document.getElementById(target.closest("a").hash.slice(1)); part; part = part.parentElement) {
      if (part.matches("details")) part.open = true;
    }
  }
  // To the domain that was meant, what stands before the @ goes along.
  const other = target?.closest("a[data-carry]");
  if (other && localPart() !== null) {
    const plain = other.href;
    other.href = `${plain}#${escaped(localPart())}`;
    setTimeout(() => { other.href = plain; }, 0);
  }
  // The address enters the link at the moment when the person follows it, and leaves it again.
  const link = target?.closest("a[data-profile]");
  if (link && localPart() !== null) {
    const plain = link.href;
    const url = new URL(plain);
    url.searchParams.set("address", `${localPart()}@${domain}`);
    const name = one("[data-full-name]")?.value.trim();
    if (name) url.searchParams.set("name", name);
    if (protocol()) url.searchParams.set("protocol", protocol());
    link.href = url.href;
    setTimeout(() => { link.href = plain; }, 0);
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  // What is typed into such a form is never sent.
  if (form.matches("form[data-stays]")) event.preventDefault();
  if (form.matches("form[data-own]")) {
    event.preventDefault();
    const field = one("input", form);
    const typed = readBefore(field.value, domain);
    tell(field, lacking(typed));
    if (lacking(typed)) return;
    if (ascii(typed.domain) !== domain) {
      location.assign(`/survey/${escaped(ascii(typed.domain))}${location.search}#${escaped(typed.local)}`);
      return;
    }
    remember(typed.local);
    fill();
    // The form is gone, and the focus with it.
    one("[data-forget]")?.focus();
    announce(one("h1").textContent.replace(/\s+/g, " ").trim());
  } else if (form.matches("form[data-qr]")) {
    event.preventDefault();
    showCode(form);
  }
});

/** A code holds what the fields said when it was asked for. */
function dropCodes() {
  for (const code of all("form[data-qr] .qr")) code.replaceChildren();
}
document.addEventListener("input", (event) => {
  if (event.target.closest("form[data-qr]")) dropCodes();
});

/** What a code is asked for with. */
function wished(form) {
  const fields = new URLSearchParams(new FormData(form));
  if (protocol()) fields.set("protocol", protocol());
  return fields.toString();
}

async function showCode(form) {
  const field = one("[data-address]", form);
  const problem = lacking(read(field.value));
  tell(field, problem);
  if (problem) return;
  const body = wished(form);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(form.action, { method: "POST", body, headers }).catch(() => null);
  if (wished(form) !== body) return;
  if (!answer?.ok || !answer.headers.get("content-type")?.startsWith("image/svg")) {
    // The server's own page says what is missing.
    const choice = document.createElement("input");
    Object.assign(choice, { type: "hidden", name: "protocol", value: protocol() ?? "" });
    form.append(choice);
    form.submit();
    return;
  }
  const picture = document.createElement("img");
  picture.alt = form.dataset.alt;
  picture.src = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`;
  if (wished(form) === body) one(".qr", form).replaceChildren(picture);
}

// ---- Parts with a script of their own, which comes when it is needed ----------------------------------------------

/** Loads what `part` names, once. */
function load(part) {
  const from = part.dataset.module;
  delete part.dataset.module;
  import(from).then((module) => module.begin(part, { local: localPart, copy, done: say })).catch(() => { part.dataset.module = from; });
}

// When it is unfolded, or when its first field gets the focus.
document.addEventListener("toggle", (event) => {
  const unfolded = event.target;
  if (!unfolded.open) return;
  for (const part of [unfolded, ...all("[data-module]", unfolded)]) if (part.dataset.module) load(part);
}, true);
document.addEventListener("focusin", (event) => {
  const part = event.target.closest("[data-module]");
  if (part) load(part);
});

// ---- The menu of languages ---------------------------------------------------------------------------------------

/** It lies over the page, and so goes when one goes elsewhere. */
const menu = () => one("details.languages[open]");
for (const leaving of ["focusin", "pointerdown"]) {
  document.addEventListener(leaving, (event) => {
    if (menu()?.contains(event.target) === false) menu().open = false;
  });
}
document.addEventListener("keydown", (event) => {
  const open = menu();
  if (event.key !== "Escape" || !open) return;
  open.open = false;
  one("summary", open).focus();
});

// ---- What this browser saw of a domain before ---------------------------------------------------------------------

/** As many domains are kept, the last ones. */
const MOST_SEEN = 20;
const SEEN = "portolan/seen";

function keepSeen(all) {
  try {
    if (all === null) localStorage.removeItem(SEEN);
    else localStorage.setItem(SEEN, JSON.stringify(all.slice(-MOST_SEEN)));
  } catch { /* then there is nothing to compare with */ }
}

/** Keeps the digest of this result, and shows what is different from the one of an earlier survey. */
function compareSeen() {
  const part = one("[data-changes]");
  if (!part || part.dataset.seen === undefined) return;
  const now = { at: part.dataset.at, lines: part.dataset.seen };
  delete part.dataset.seen;
  let all = [];
  try {
    all = JSON.parse(localStorage.getItem(SEEN) ?? "[]").filter((one) => typeof one.domain === "string");
  } catch { /* as if nothing had been kept */ }
  const known = all.find((one) => one.domain === domain);
  const before = known?.now?.at === now.at ? known.before : known?.now;
  keepSeen([...all.filter((one) => one !== known), { domain, now, before }]);
  if (typeof before?.lines === "string") import(part.dataset.changes).then((module) => module.show(part, before, now)).catch(() => {});
}

// ---- The survey while it runs ------------------------------------------------------------------------------------

/** The result; not what a server that stops writes in its place for those who cannot follow the survey to the next one. */
const RESULT = "#result:not([data-cut])";

/** How long to wait before each further try to reach the survey, in seconds; the last holds on. */
const PATIENCE = [1, 2, 4, 8, 15];

/** Follows the survey until its result stands, whatever becomes of the connection meanwhile. */
function follow(live) {
  const lost = one("#live-lost");
  let events = null;
  let waiting = 0;
  let tries = 0;
  const reach = () => {
    clearTimeout(waiting);
    events?.close();
    if (one(RESULT)) return;
    events = listen(live, "lost" in live.dataset);
    events.addEventListener("open", () => {
      if (!lost.hidden) announce(lost.dataset.found);
      lost.hidden = true;
      tries = 0;
    });
    events.addEventListener("error", () => {
      if (one(RESULT)) return;
      lost.hidden = false;
      live.dataset.lost = "";
      // A browser comes back by itself in its own time, but not to a server that has answered with an error.
      events.close();
      clearTimeout(waiting);
      waiting = setTimeout(reach, 1000 * (PATIENCE[tries++] ?? PATIENCE.at(-1)));
    });
  };
  one("[data-reach]", lost).addEventListener("click", reach);
  addEventListener("online", () => { if (!lost.hidden) reach(); });
  reach();
}

/** What `root` has besides its text: where the focus is, what is unfolded and chosen. Gives it back to what takes its place. */
function state(root) {
  const name = (thing) => [
    thing.closest("[data-card]")?.dataset.card, thing.tagName,
    thing.getAttribute("aria-label") ?? thing.getAttribute("value") ?? thing.textContent.trim(),
  ].join("\n");
  const same = (thing, heir) => [...all(thing.tagName, heir)].find((other) => name(other) === name(thing));
  const here = root.contains(document.activeElement) ? document.activeElement : null;
  const way = one("input[name=protocol]:checked", root)?.value;
  const unfolded = [...all("details[open]", root)].map((part) => part.classList[0]);
  return {
    /** What is being read, and the same in what takes its place. */
    read: here ?? [...all(".card", root)].find((card) => card.offsetParent !== null),
    readIn: (heir) => (here ? same(here, heir) : null) ?? [...all(".card", heir)].find((card) => card.offsetParent !== null),
    giveTo(heir) {
      for (const kind of unfolded) one(`details.${kind}`, heir)?.setAttribute("open", "");
      const radio = way && one(`input[name=protocol][value=${way}]`, heir);
      if (radio) radio.checked = true;
    },
    focusIn(heir) {
      if (here) (same(here, heir) ?? one("summary, button, a", heir))?.focus({ preventScroll: true });
    },
  };
}

/** Shows the result, which is whole now, and leaves what is being read where it is. */
function settle(live) {
  if (live.dataset.following === undefined) return;
  const early = one("#live-settings");
  const heir = one(`${RESULT} > .settings`);
  const before = state(early);
  const top = before.read?.getBoundingClientRect().top;
  delete live.dataset.following;
  announce(one(`${RESULT} #headline`)?.textContent ?? "");
  keepOffline();
  early.replaceChildren();
  if (!heir || top === undefined) return;
  before.giveTo(heir);
  fill();
  const moved = before.readIn(heir)?.getBoundingClientRect().top - top;
  const head = one(`${RESULT} > .verdict`);
  if (moved < 0) {
    const gap = parseFloat(getComputedStyle(heir).marginTop);
    head.style.marginBottom = `${gap - moved}px`;
    addEventListener("resize", () => { head.style.marginBottom = ""; }, { once: true });
  } else if (moved > 0 && top < innerHeight) {
    scrollBy({ top: moved, behavior: "instant" });
  }
  before.focusIn(heir);
}

/** Fills the places of the page by what the events are named after. `whole` is whether the result is to come along. */
function listen(live, whole) {
  const events = new EventSource(whole ? live.dataset.whole : live.dataset.events);
  const done = () => one(RESULT) !== null;
  const stop = () => events.close();
  for (const name of ["live-status", "live-settings", "live-chart"]) {
    events.addEventListener(name, (event) => {
      const place = one(`#${name}`);
      if (done() || !place) return;
      const piece = document.createElement("template");
      piece.innerHTML = event.data;
      if ("append" in place.dataset) {
        for (const row of [...piece.content.children]) {
          const known = row.id && document.getElementById(row.id);
          if (known) known.replaceWith(row);
          else place.append(row);
        }
        place.hidden = false;
      } else {
        const before = state(place);
        place.replaceChildren(piece.content);
        before.giveTo(place);
        before.focusIn(place);
      }
      fill();
    });
  }
  // The result itself comes with the page. Only if the page was cut off is it taken from here; of a page that was, a browser
  // may think for ever that it is still loading.
  events.addEventListener("result", (event) => {
    stop();
    const show = once(() => {
      if (!done()) {
        if (event.data === "page") {
          listen(live, true);
          return;
        }
        live.insertAdjacentHTML("afterend", event.data);
      }
      settle(live);
      fill();
      compareSeen();
    });
    whenLoaded(show);
    setTimeout(show, "lost" in live.dataset ? 0 : 5000);
  });
  whenLoaded(() => {
    if (!done()) return;
    stop();
    settle(live);
  });
  return events;
}

/** Over the limit: the button says how long still, and makes way for the link when the time has come. */
function countDown(button) {
  const link = button.nextElementSibling;
  const end = Date.now() + 1000 * Number(button.dataset.wait);
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    const over = left <= 0;
    button.hidden = over;
    link.hidden = !over;
    if (over) {
      announce(link.textContent);
      return;
    }
    button.textContent = button.dataset.words.replace("{time}", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
    setTimeout(tick, 250);
  };
  tick();
}

function once(act) {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

function whenLoaded(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act, { once: true });
  else act();
}

// ---- Now ---------------------------------------------------------------------------------------------------------

readFragment();
addEventListener("hashchange", () => { readFragment(); fill(); });

/** This script may run while the page still comes in. */
function begin() {
  if (one("#live-chart") && !one(RESULT)) {
    one("#live").dataset.following = "";
    follow(one("#live"));
  } else if (document.readyState === "loading" && domain !== null && !one(RESULT)) {
    requestAnimationFrame(begin);
    return;
  }
  fill();
}
begin();
whenLoaded(() => {
  for (const again of all("[data-again]")) if (location.pathname === "/offline") again.href = again.dataset.again;
  tryAgain();
  for (const form of all("form[data-survey]")) watchForm(form);
  for (const button of all("button[data-wait]")) countDown(button);
  fill();
  compareSeen();
});
