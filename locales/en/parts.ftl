# Parts of a result: what they say of themselves.

own-forgotten = Your address is forgotten.
