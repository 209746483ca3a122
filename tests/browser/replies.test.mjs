// What an app says is compared in the browser: the same words, however they were pasted, and in time whatever was pasted.

import assert from "node:assert/strict";
import { test } from "node:test";

import { find } from "../../static/replies.mjs";

const replies = [
  { texts: ["535-5.7.8", "authentication failed"], say: "password" },
  { texts: ["couldn't open connection"], say: "network" },
];
const say = (said) => find(said, replies)?.say ?? null;

test("letters, blanks, broken lines and quotes make no difference", () => {
  for (const said of ["AUTHENTICATION FAILED", "a1 NO authentication\r\n  failed.", "…Authentication\u00a0failed"]) {
    assert.equal(say(said), "password", said);
  }
  assert.equal(say("Couldn’t open connection to server"), "network");
});

test("the first that fits counts, and what nobody knows has no answer", () => {
  assert.equal(say("couldn't open connection: authentication failed"), "password");
  for (const said of ["", " ", "all is well", "authenticationfailed"]) assert.equal(say(said), null, said);
});

test("hostile pastes are read in time, and no further than the cap", () => {
  const began = performance.now();
  for (const piece of ["a", "535-", "authentication ", " \n", "(((((", "\u202e", "𝔸", "\0"]) say(piece.repeat(1_000_000));
  assert.ok(performance.now() - began < 2000);
  assert.equal(say(`${"x".repeat(20_000)} authentication failed`), null);
});
