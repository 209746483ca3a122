# Parts of a result: what they say of themselves.

own-forgotten = O seu endereço foi esquecido.
