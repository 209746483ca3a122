# Parts of a result: what they say of themselves.

own-forgotten = Votre adresse est oubliée.
guides-shown = Affichée ci-dessous
guides-only-sending = Ici, seul l’envoi fonctionne ; il n’y a donc d’étapes que pour ce qui envoie sans jamais lire de messages. Toute application de messagerie a besoin des deux.
chart-tried = Tous les ports que Portolan a essayés, un par ligne. Un port fermé n’est pas un défaut si un autre fonctionne.
guide-files-you = Là où les fichiers indiquent { "YOU" }, écrivez ce qui précède le @ de votre adresse.
guide-files-fill = Ou laissez cette page le compléter.
