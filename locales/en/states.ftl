# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = Perhaps you meant:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = This server has no connection at the moment
state-heading-no-route = This server has no connection at the moment
state-heading-timeout = That took too long
state-heading-busy = Many people are asking just now
state-heading-not-ready = Almost ready
state-heading-lookup-closed = Not one of the domains here

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Try again in { $time }

## While a survey runs and the browser loses its connection

state-lost = The connection is interrupted. This page tries to reach the survey again by itself; nothing you typed is lost.
state-lost-button = Try now
state-found-again = The connection is back.

# The server stopped, or was started anew, while it looked.
state-interrupted = The survey was interrupted
