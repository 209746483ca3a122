# Parts of a result: what they say of themselves.

own-forgotten = Twój adres został zapomniany.
