# Parts of a result: what they say of themselves.

own-forgotten = Vaše adresa je zapomenuta.
