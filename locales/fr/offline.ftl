# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Pas de connexion
offline-means = Votre appareil n’a pas pu joindre ce site. Cela ne dit rien de votre messagerie ni de votre adresse.
offline-try-network = Vérifiez que le Wi-Fi ou les données mobiles sont activés, et que le mode avion ne l’est pas.
offline-try-sign-in = À l’hôtel, dans le train ou au café, le réseau demande peut-être d’abord une identification : ouvrez n’importe quelle autre page, et son formulaire s’affiche.
offline-try-wait = Si d’autres pages s’ouvrent et pas celle-ci, le problème est ici ou sur le chemin : attendez quelques minutes.
offline-goes-on = Ce que vous avez saisi reste ici. Dès que la connexion revient, la suite se fait d’elle-même.
about-kept-offline = Une fois que vous avez utilisé le formulaire ou vu une analyse, votre navigateur conserve une seule page de ce site, dans votre langue, qui dit quoi faire sans connexion, et un petit script qui l’affiche. Ni votre adresse ni aucun domaine n’y figure. Les deux disparaissent quand vous effacez les données de ce site dans le navigateur.
