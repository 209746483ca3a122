// Two digests of a domain, compared: what came, what went, what is otherwise.

import assert from "node:assert/strict";
import { test } from "node:test";

import { compare } from "../../static/changes.mjs";
import { address } from "../../static/share.mjs";

const lines = (...all) => all.map((line) => line.join("\t")).join("\n");
const head = ["head", "", "good", "These settings work"];
const imap = ["setting", "imap mail.good.test:993 implicit-tls", "works", "IMAP: mail.good.test, port 993"];
const smtp = ["setting", "smtp mail.good.test:465 implicit-tls", "works", "SMTP: mail.good.test, port 465"];
const port = (number, code, words) => ["port", `mail.good.test:${number}`, code, words];

test("the same twice is no change, in whatever language it was kept", () => {
  const one = lines(head, imap, port(993, "ok", "works"));
  assert.deepEqual(compare(one, one), []);
  assert.deepEqual(compare(lines(head, imap, port(993, "ok", "geht")), one), []);
});

test("settings that came and went, a port that answers otherwise, another outcome", () => {
  const before = lines(head, imap, port(993, "ok", "works"), port(25, "refused", "refused"));
  const now = lines(["head", "", "warn", "You can read"], smtp, port(993, "timeout", "no answer"), port(587, "ok", "works"));
  assert.deepEqual(compare(before, now).map(({ kind, before: was, now: is }) => [kind, was, is]), [
    ["head", "These settings work", "You can read"],
    ["setting", undefined, smtp[3]],
    ["port", "works", "no answer"],
    ["setting", imap[3], undefined],
  ]);
});

test("what is no digest has no changes", () => {
  for (const kept of ["", "\t", "a\tb", "\n\n\t\t\n", "setting\tx\ty"]) assert.deepEqual(compare(kept, ""), []);
});

test("a link holds what stands before the @ only where it is wanted, behind the #", () => {
  assert.equal(address("https://x.example", "/survey/good.test/thunderbird", null), "https://x.example/survey/good.test/thunderbird");
  assert.equal(address("https://x.example", "/survey/good.test", "a+b@'#?"), "https://x.example/survey/good.test#a%2Bb%40%27%23%3F");
});
