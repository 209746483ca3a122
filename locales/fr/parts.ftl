# Parts of a result: what they say of themselves.

own-forgotten = Votre adresse est oubliée.
