// What changed between two surveys of a domain, as this browser saw them. Nothing of it leaves the browser.

/** A survey's digest: lines of kind, key, code and words, parted by tabs. */
export function read(lines) {
  const entries = new Map();
  for (const line of lines.split("\n")) {
    const [kind, key, code, words] = line.split("\t");
    if (words !== undefined) entries.set(`${kind}\t${key}`, { kind, code, words });
  }
  return entries;
}

/**
 * What is different, in the order of the newer digest: { kind, now, before }, of which a setting that came or went has one alone.
 * Ports that only one of the two surveys called are no news.
 */
export function compare(before, now) {
  const [old, young] = [read(before), read(now)];
  const changes = [];
  for (const [key, { kind, code, words }] of young) {
    const known = old.get(key);
    if (known ? known.code !== code : kind === "setting") changes.push({ kind, key: key.split("\t")[1], now: words, before: known?.words });
  }
  for (const [key, { kind, words }] of old) {
    if (kind === "setting" && !young.has(key)) changes.push({ kind, key: key.split("\t")[1], before: words });
  }
  return changes;
}

/** As many stand open at the head of the page. */
const MOST_OPEN = 3;

/** Shows it in `part`, whose templates hold the sentences: %1 is what it is about, %2 what was, %3 what is. */
export function show(part, before, now) {
  const isolated = (value) => `\u2068${value ?? ""}\u2069`;
  const sentence = (name, ...values) => part.querySelector(`template[data-say="${name}"]`).content.textContent
    .replace(/%([1-3])/g, (_, number) => isolated(values[number - 1]));
  const day = new Date(before.at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
  const changes = compare(before.lines, now.lines);
  const [list, none] = [part.querySelector("details"), part.querySelector("[data-none]")];
  if (changes.length) part.querySelector("[data-since]").textContent = sentence("some", day);
  else none.textContent = sentence("none", day);
  list.hidden = !changes.length;
  list.open = changes.length <= MOST_OPEN;
  none.hidden = changes.length > 0;
  const items = changes.map(({ kind, key, before: was, now: is }) => {
    const name = kind !== "setting" || (was && is) ? kind : is ? "setting-new" : "setting-gone";
    return Object.assign(document.createElement("li"), { textContent: sentence(name, kind === "port" ? key : is ?? was, was, is) });
  });
  part.querySelector("ul").replaceChildren(...items);
  part.hidden = false;
}
