# Parts of a result: what they say of themselves.

own-forgotten = Il tuo indirizzo è stato dimenticato.
