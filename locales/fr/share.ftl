# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Envoyer, imprimer ou ouvrir sur un téléphone
share-send = Envoyer ce résultat
share-lead = Le lien mène à ce résultat. Toute personne qui l’ouvre voit les étapes pour son propre appareil.
share-lead-guide = Toute personne qui ouvre le lien voit ce résultat avec ces étapes : { $guide }.
share-at = Page à ouvrir
share-at-page = cette page, telle qu’elle est maintenant
share-copy = Copier le lien
share-on = Partager
share-with-me = Inclure mon adresse dans le lien
share-with-me-note = Ce qui précède le @ est placé après le # du lien, dans une partie que les navigateurs gardent pour eux. Toute personne qui reçoit le lien peut lire cette partie.
share-phone = Ouvrir sur un téléphone
share-code = Visez ce code avec l’appareil photo de votre téléphone : cette page s’y ouvre. Le code contient le lien ci-dessous, et rien d’autre.
share-code-alt = Code contenant le lien vers cette page
share-code-local = Ce serveur n’est accessible que depuis cet ordinateur ; le code ne fonctionne donc qu’ici.
share-print = Imprimer
share-print-holds = Une feuille avec les paramètres et un code, à afficher par exemple sur un panneau. Elle contient le domaine, mais pas la partie qui précède le @.
share-print-button = Imprimer la feuille
share-kept = Ce que ce navigateur conserve
share-kept-note = Les résultats des 20 derniers domaines restent dans ce navigateur, pour vous montrer ce qui a changé. Ce qui précède le @ n’en fait pas partie.
share-forget = Oublier ces résultats
share-forgotten = Résultats oubliés

sheet-for = Paramètres de messagerie pour
sheet-scan = Scannez ce code pour voir les étapes, quel que soit votre appareil :
sheet-scan-alt = Code contenant le lien vers ces paramètres
sheet-password = Votre mot de passe n’appartient qu’à vous. Personne n’en a besoin pour vous aider avec ces paramètres.

changes-heading = Ce qui a changé
changes-none = Rien n’a changé depuis la dernière consultation dans ce navigateur, le { $date }.
changes-some = Depuis la dernière consultation dans ce navigateur, le { $date } :
changes-head = Avant : « { $before } ». Maintenant : « { $now } ».
changes-port = { $port }, avant : { $before }. Maintenant : { $now }.
changes-setting = État modifié : { $setting }
changes-setting-new = Nouveau : { $setting }
changes-setting-gone = N’est plus recommandé : { $setting }

about-kept-browser = Les résultats des 20 derniers domaines restent dans votre propre navigateur, pour qu’il puisse vous montrer ce qui a changé : si chaque port fonctionnait, et les paramètres. Ce qui précède le @ n’en fait pas partie, rien de tout cela n’est transmis, et un bouton sous chaque résultat permet de les effacer.
