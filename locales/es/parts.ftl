# Parts of a result: what they say of themselves.

own-forgotten = Su dirección se ha olvidado.
