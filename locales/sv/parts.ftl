# Parts of a result: what they say of themselves.

own-forgotten = Din adress är glömd.
