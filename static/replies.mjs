// What the message of a mail app means: compared here with the table of /replies, and sent nowhere.

/** As many characters of a paste are read. */
const MOST = 20_000;

/** Broken lines, blanks, typographic quotes and the case of letters make no difference. */
export const plain = (text) => text.slice(0, MOST).toLowerCase().replace(/\s+/g, " ").replace(/[‘’]/g, "'");

/** The first of `replies` of whose texts one occurs in `said`. Searches for fixed texts alone, so its time is bounded by their number. */
export function find(said, replies) {
  const message = plain(said);
  return replies.find(({ texts }) => texts.some((text) => message.includes(plain(text)))) ?? null;
}

/** The table as the page of all replies has it, in its own language: what means the same stands together there. */
function read(root) {
  const replies = [...root.querySelectorAll("[data-reply]")];
  replies.sort((one, other) => one.dataset.reply - other.dataset.reply);
  return replies.map((reply) => ({
    texts: [...reply.querySelectorAll("code")].map((code) => code.textContent),
    say: reply.closest(".reply").querySelector("[data-say]"),
  }));
}

let table = null;
/** Fetched once; a failure is forgotten, so that the next try asks again. */
async function known(from) {
  if (document.querySelector("[data-reply]")) return read(document);
  table ??= fetch(from).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return read(new DOMParser().parseFromString(await answer.text(), "text/html"));
  });
  return table.catch((error) => {
    table = null;
    throw error;
  });
}

/** What stands in `say`, without its heading's rank: the box may be in a section of any depth. */
function answer(say) {
  const copy = document.importNode(say, true);
  const heading = copy.querySelector("h2");
  const title = document.createElement("p");
  title.className = "cause";
  title.textContent = heading.textContent;
  heading.replaceWith(title);
  return copy;
}

/** `part` has the field, the place for the answer, and the words for when there is none. */
export function begin(part) {
  const field = part.querySelector("textarea");
  const place = part.querySelector("[data-answer]");
  const show = (node) => place.replaceChildren(node);
  const words = (name) => part.querySelector(`template[data-${name}]`).content.cloneNode(true);
  async function look(asked) {
    if (field.value.trim() === "") return place.replaceChildren();
    try {
      const reply = find(field.value, await known(part.dataset.from));
      if (reply) show(answer(reply.say));
      else if (asked) show(words("none"));
      else place.replaceChildren();
    } catch {
      show(words("offline"));
    }
  }
  // A paste is answered at once; that nothing fits is said only to who asks.
  field.addEventListener("input", (event) => look(event.inputType === "insertFromPaste"));
  part.querySelector("form").addEventListener("submit", () => look(true));
}
