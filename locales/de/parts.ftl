# Parts of a result: what they say of themselves.

own-forgotten = Ihre Adresse ist vergessen.
