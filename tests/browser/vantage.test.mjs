// What nc, openssl and Test-NetConnection print, in all their spellings (vantage.json, each with who says so), is read as a person would.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { conclude, read } from "../../static/vantage.mjs";

const cases = JSON.parse(await readFile(new URL("vantage.json", import.meta.url), "utf8"));
const host = "mail.good.test";
const issuer = "C=US, O=Example Trust, CN=Example Trust R1";
const asked = [
  { host, port: 993, role: "imap", security: "SSL/TLS", issuer },
  { host, port: 465, role: "smtp", security: "SSL/TLS", issuer },
  { host, port: 587, role: "smtp", security: "STARTTLS", issuer },
];
const states = (text) => Object.fromEntries(read(text, asked).map((one) => [`${one.host}:${one.port}`, one.state]));

for (const { tool, source, confidence, text, expect } of cases) {
  test(`${tool} (${confidence}: ${source})`, () => assert.deepEqual(states(text), expect));
}

test("everything in one paste, in any order", () => {
  const all = cases.filter(({ tool }) => /several|openssl, the same/.test(tool)).map(({ text }) => text);
  const expected = { [`${host}:993`]: "open", [`${host}:465`]: "open", [`${host}:587`]: "blocked" };
  assert.deepEqual(states(all.join("")), expected);
  assert.deepEqual(states(all.reverse().join("")), expected);
});

test("the issuer in between is told, cut to a length that can be shown", () => {
  const text = cases.find(({ tool }) => /antivirus/.test(tool)).text;
  assert.match(read(text, asked)[0].issuer, /^O = Avast Web\/Mail Shield/);
  assert.equal(read(text.replaceAll("Mail Shield Root", "Mail Shield Root".padEnd(1500, "x")), asked)[0].issuer.length, 200);
});

test("a line without a host counts only where one port alone can be meant", () => {
  assert.deepEqual(read("Ncat: Connection refused.", asked), []);
  const two = [...asked, { host: "imap.good.test", port: 993, role: "imap", issuer }];
  assert.deepEqual(read("Ncat: Connected to 192.0.2.10:993.", two), []);
  assert.equal(read("Ncat: Connected to 192.0.2.10:993.", asked).length, 1);
});

const is = (port, state) => ({ host, port, state });
for (const [name, seen, expected] of [
  ["587 is blocked and 465 works", [is(465, "open"), is(587, "blocked")], [["other", 587, 465]]],
  ["465 alone was tried", [is(465, "refused")], [["blocked", 465]]],
  ["reading works and sending does not", [is(993, "open"), is(465, "blocked"), is(587, "blocked")], [["several", 465, 587]]],
  ["two are blocked, and for one there is another", [is(993, "blocked"), is(143, "open"), is(465, "blocked"), is(587, "refused")], [["other", 993, 143], ["several", 465, 587]]],
  ["all is open", [is(993, "open"), is(465, "open")], [["open"]]],
  ["all is shut", [is(993, "blocked"), is(465, "refused")], [["all"]]],
  ["no name is found", [is(993, "no-name"), is(465, "no-name")], [["no-name", 993]]],
  ["somebody is in between", [is(993, "foreign"), is(465, "open")], [["foreign", 993]]],
  ["somebody is in between, and a port is shut", [is(993, "foreign"), is(465, "open"), is(587, "blocked")], [["foreign", 993], ["other", 587, 465]]],
  ["another one answers", [is(993, "no-tls")], [["no-tls", 993]]],
  ["nothing was understood", [], [["unread"]]],
]) {
  test(`what follows where ${name}`, () => {
    const got = conclude(seen, [...asked, { host, port: 143, role: "imap", security: "STARTTLS", issuer }]).map(({ code, of, other, all = [] }) => [code, of?.port, other?.port, ...all.map(({ port }) => port)].filter((part) => part !== undefined));
    assert.deepEqual(got, expected);
  });
}

test("hostile pastes are read in time", () => {
  const began = performance.now();
  const pieces = ["a", " ", "\n", ":", "nc -vz ", "nc: connect to ", "Connection to ", "openssl s_client -connect ", "issuer=", "[", "1 ", "\u202e", "\0",
    "Test-NetConnection -Port ", "CONNECTED\nissuer=O=", "tnc\n", "x [1] 1 (", "TcpTestSucceeded : True\n", "RemotePort : 1e9\n", ",CN="];
  for (const piece of pieces) {
    read(piece.repeat(400_000 / piece.length), asked);
    for (const other of pieces) read(`${piece}${other}`.repeat(2000), asked);
  }
  assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
});
