# Parts of a result: what they say of themselves.

own-forgotten = Je adres is vergeten.
