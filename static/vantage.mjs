// What nc, openssl and Test-NetConnection print about a port, read here and sent nowhere.

/** As much of a paste is read, in characters, and as much of one line. */
const MOST = 200_000;
const LONGEST = 2000;

/** Of several lines on one port the one that says more counts: another address of the host may answer where one does not. */
const WEIGHT = ["no-name", "blocked", "refused", "open", "no-tls", "foreign"];

/** What a failure is called, in the words of all systems. */
const FAILURES = [
  [/refused/i, "refused"],
  [/timed? ?out|in progress|unreachable|no route|prohibited|not permitted|permission denied|connection reset/i, "blocked"],
  [/not known|not provided|unknown host|could not resolve|no address|name resolution|nodename nor servname|host lookup failed/i, "no-name"],
];
const failure = (line) => FAILURES.find(([words]) => words.test(line))?.[1] ?? null;

/** What a failure is called where a program gives its number alone: of Linux, of macOS and the BSDs, of Windows. */
const ERRNO = { 111: "refused", 61: "refused", 10061: "refused", 110: "blocked", 60: "blocked", 10060: "blocked", 113: "blocked", 65: "blocked", 10065: "blocked" };

/** Where a line tells to which host and port a command goes; null for what is no command. */
function command(line) {
  const words = line.trim().split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ""));
  const at = words.findIndex((word) => /^(?:\S*[$#%>])?(?:test-netconnection|tnc|openssl|nc|nc\.openbsd|nc\.traditional|ncat)$/i.test(word));
  if (at < 0) return null;
  const name = words[at].replace(/^.*[$#%>]/, "").toLowerCase();
  const rest = words.slice(at + 1);
  const behind = (option) => rest[rest.findIndex((word) => word.toLowerCase().startsWith(option)) + 1];
  if (name === "openssl") {
    const [, host, port] = /^\[?([^[\]]+?)\]?:(\d{1,5})$/.exec(rest.includes("-connect") ? behind("-connect") ?? "" : "") ?? [];
    return host ? { host, port: Number(port), tls: true } : null;
  }
  if (name.startsWith("nc")) {
    const port = rest.findLastIndex((word) => /^\d{1,5}$/.test(word));
    return port > 0 && rest[0].startsWith("-") ? { host: rest[port - 1], port: Number(rest[port]) } : null;
  }
  const host = rest.some((word) => /^-computername$/i.test(word)) ? behind("-computername") : rest[0];
  return rest.some((word) => /^-p/i.test(word)) ? { host: host ?? "", port: Number(behind("-p")) } : null;
}

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:.]*:[\da-f:.]*(?:%.*)?)$/i;

/** One line of nc, of whatever make: what became of which host and port, as far as it says. */
function ofNc(line) {
  let [, host, port] = /^Connection to (\S+) (?:\(\S+\) )?(?:port )?(\d{1,5}) (?:port )?\[.*succeeded!/.exec(line) ?? [];
  if (port) return { host, port, state: "open" };
  [, host, port] = /^Ncat: Connected to (\S+):(\d{1,5})\.$/.exec(line) ?? [];
  if (port) return { port, state: "open" };
  [, host, port] = /^nc[\w.]*: connectx? to (\S+) (?:\(\S+\) )?port (\d{1,5}) /.exec(line) ?? [];
  if (port) return { host, port, state: failure(line) };
  [, host, port] = /^nc[\w.]*: getaddrinfo for host "(\S+)" port (\d{1,5}):/.exec(line) ?? [];
  if (port) return { host, port, state: "no-name" };
  // The traditional nc calls the host by what its address is called.
  [, host, port] = /^(\S+) \[[^\]]+\] (\d{1,5}) \([^)]*\) (?:open$|: )/.exec(line) ?? [];
  if (port) return { host, port, found: true, state: line.endsWith("open") ? "open" : failure(line) };
  if (/^(?:nc[\w.]*: getaddrinfo|Ncat: (?!Version)|\S+: forward host lookup failed)/.test(line)) return { state: failure(line) };
  return null;
}

const attribute = (name, key) => new RegExp(`(?:^|[,/;]) ?${key} ?= ?([^,/;]+)`).exec(name)?.[1].trim().replace(/^"|"$/g, "").toLowerCase() ?? null;
const ANTIVIRUS = /mail shield|ssl filter ca|anti-virus personal root/i;

/** Whether a certificate's issuer is none that the survey saw. Authorities change their intermediate ones, not their names. */
function strange({ issuer, code }, expected) {
  if (ANTIVIRUS.test(issuer)) return true;
  if (!expected) return code !== 0;
  return ["O", "CN"].every((key) => attribute(issuer, key) === null || attribute(issuer, key) !== attribute(expected, key));
}

/**
 * What became of each port. `asked` are the ports that the page names: { host, port, issuer }; the result has one entry for each
 * of them that `text` tells of, in their order, with `state` (one of WEIGHT) and, where it is foreign, `issuer`.
 */
export function read(text, asked) {
  const found = new Map();
  let here = null;
  let handshake = null;
  // A name that was typed is that server or another one, which says nothing of ours. An address, and the name that the
  // traditional nc finds for one, may be ours where one port alone can be meant.
  const place = (host, port, found = false) => {
    const fits = asked.filter((one) => one.port === Number(port ?? here?.port));
    const ours = (name) => fits.find((one) => one.host === name?.toLowerCase());
    const other = (name) => Boolean(name) && !ADDRESS.test(name);
    return ours(host) ?? (other(host) && !found ? null
      : ours(here?.host) ?? (!other(here?.host) && fits.length === 1 && (port ?? here?.port) !== undefined ? fits[0] : null));
  };
  const learn = (one, state, issuer) => {
    if (!one || !state) return;
    const known = found.get(one);
    if (!known || WEIGHT.indexOf(state) > WEIGHT.indexOf(known.state)) found.set(one, { host: one.host, port: one.port, state, issuer });
  };
  const shake = () => {
    if (!handshake?.connected) return;
    const one = place();
    if (handshake.issuer === undefined) learn(one, "no-tls");
    else if (strange(handshake, one?.issuer)) learn(one, "foreign", handshake.issuer.slice(0, 200));
    else learn(one, "open");
  };
  for (const whole of text.slice(0, MOST).split(/\r\n|\r|\n/)) {
    // As mail and chat programs quote it.
    const line = whole.slice(0, LONGEST).replaceAll("\u00a0", " ").replace(/^(?:\s*[>|])+ /, "").trim();
    const typed = command(line);
    const [, key, value] = /^(\w+) *: *(.*)$/.exec(line) ?? [];
    if (typed) {
      shake();
      here = typed;
      handshake = typed.tls ? {} : null;
    } else if (handshake) {
      const [, issuer] = /^issuer ?= ?(.*)$/.exec(line) ?? [];
      const [, code] = /^Verify return code: (\d{1,5})/.exec(line) ?? [];
      if (line.startsWith("CONNECTED")) handshake.connected = true;
      else if (issuer !== undefined) handshake.issuer ??= issuer;
      else if (code !== undefined) handshake.code = Number(code);
      else if (!handshake.connected && /errno|:error:|^connect: /.test(line)) learn(place(), failure(line) ?? ERRNO[/^connect:errno=(\d+)/.exec(line)?.[1]]);
    } else if (key === "ComputerName") {
      here = { host: value, port: here?.host === value ? here.port : undefined };
    } else if (key === "RemotePort") {
      here = { host: here?.host, port: Number(value) };
    } else if (key === "TcpTestSucceeded") {
      learn(place(), value === "True" ? "open" : "blocked");
    } else if (/Name resolution of \S+ failed/.test(line) || (key === "RemoteAddress" && value === "")) {
      learn(place(), "no-name");
    } else {
      const said = ofNc(line);
      if (said) learn(place(said.host, said.port, said.found), said.state);
    }
  }
  shake();
  return asked.filter((one) => found.has(one)).map((one) => found.get(one));
}

/**
 * What follows for the person, the most important first: { code, of, other }, or { code, all } where one thing follows of several
 * ports. `asked` as for `read`, with what each port is for (`role`), the best first.
 */
export function conclude(states, asked) {
  const state = (one) => states.find(({ host, port }) => host === one.host && port === one.port)?.state;
  const tried = asked.filter((one) => state(one));
  const shut = tried.filter((one) => ["blocked", "refused", "no-name"].includes(state(one)));
  if (tried.length === 0) return [{ code: "unread" }];
  const foreign = states.find((one) => one.state === "foreign") ?? states.find((one) => one.state === "no-tls");
  const first = foreign ? [{ code: foreign.state, of: foreign }] : [];
  if (shut.length === 0) return first.length ? first : [{ code: "open" }];
  if (shut.every((one) => state(one) === "no-name")) return [...first, { code: "no-name", of: shut[0] }];
  if (shut.length > 1 && shut.length === tried.length) return [...first, { code: "all" }];
  const each = shut.map((of) => {
    const other = tried.find((one) => one.role === of.role && state(one) === "open");
    return other ? { code: "other", of, other } : { code: "blocked", of };
  });
  const blocked = each.filter(({ code }) => code === "blocked");
  if (blocked.length < 2) return [...first, ...each];
  const others = each.filter(({ code }) => code === "other");
  return [...first, ...others, { code: "several", all: blocked.map(({ of }) => of) }];
}

/** `part` holds the ports, the field, the place for the answer, and the sentences: %1 and %2 are host and port, %3 to %5 what else works, %6 an issuer, %7 a list. */
export function begin(part) {
  const asked = [...part.querySelectorAll("[data-asked]")].map(({ dataset }) => ({ ...dataset, port: Number(dataset.port) }));
  const field = part.querySelector("textarea");
  const place = part.querySelector("[data-answer]");
  // Isolated, so that a name does not turn round in a language that runs from right to left.
  const isolated = (value) => `\u2068${value ?? ""}\u2069`;
  const list = (names) => new Intl.ListFormat(document.documentElement.lang || "en").format(names);
  const sentence = (kind, code, of, other, all) => {
    const ports = all && list(all.map((one) => sentence(kind, `${code}-port`, one)));
    const values = [of?.host, of?.port, other?.host, other?.port, other?.security, of?.issuer, ports];
    return part.querySelector(`template[data-${kind}="${code}"]`).content.textContent
      .replace(/%([1-7])/g, (_, number) => isolated(values[number - 1]));
  };
  const element = (name, text, kind) => Object.assign(document.createElement(name), { textContent: text, className: kind ?? "" });
  const tone = (state) => ({ open: "good", foreign: "bad", "no-tls": "bad" })[state] ?? "warn";
  part.querySelector("form").addEventListener("submit", () => {
    const states = read(field.value, asked);
    const seen = document.createElement("ul");
    seen.className = "states";
    for (const one of states) {
      const item = document.createElement("li");
      item.append(element("span", sentence("state", one.state, one), `mark ${tone(one.state)}`));
      seen.append(item);
    }
    const lines = conclude(states, asked)
      .map(({ code, of, other, all }) => element("p", sentence("conclusion", code, of, other, all), "cause"));
    place.replaceChildren(...lines, ...(states.length ? [seen] : []));
  });
}
