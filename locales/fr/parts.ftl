# Parts of a result: what they say of themselves.

own-forgotten = Votre adresse est oubliée.
guide-files-you = Là où les fichiers indiquent { "YOU" }, écrivez ce qui précède le @ de votre adresse.
guide-files-fill = Ou laissez cette page le compléter.
