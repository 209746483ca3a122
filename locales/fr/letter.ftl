# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Un message à l’administrateur de la messagerie, prêt à envoyer
letter-whom = Seules les personnes qui s’occupent de la messagerie de { $domain } peuvent y remédier : l’assistance de votre fournisseur, ou l’administrateur de la messagerie de votre organisation.
letter-note = Ce message leur est destiné. Il ne contient rien sur vous.
letter-mail = L’ouvrir dans mon application de messagerie
letter-copy = Copier le message
letter-english = Le même en anglais

letter-subject = Les applications et les serveurs de messagerie de { $domain }
letter-greeting = Bonjour,
letter-looked = Les serveurs de messagerie de { $domain } ont été examinés depuis internet, le { $time } UTC.
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Un point empêche les applications de messagerie de fonctionner avec eux comme elles le devraient :
   *[other] Ces points empêchent les applications de messagerie de fonctionner avec eux comme elles le devraient :
}
letter-wrong = { $count ->
    [one] Les applications de messagerie peuvent fonctionner avec eux, mais un point ne va pas :
   *[other] Les applications de messagerie peuvent fonctionner avec eux, mais ces points ne vont pas :
}
letter-better = { $count ->
    [one] Un point pourrait être amélioré :
   *[other] Ces points pourraient être améliorés :
}
letter-away = Ils ont refusé le serveur qui les examinait ; on ne sait pas s’ils acceptent les applications de messagerie :
letter-command = Cette commande le montre :
letter-more = { $count ->
    [one] { $count } autre constat figure dans le résultat complet.
   *[other] { $count } autres constats figurent dans le résultat complet.
}
letter-link = Le résultat complet, avec chaque conversation et les lignes qui corrigent les problèmes :
letter-close = Pour cela, personne ne s’est connecté à un compte, et aucun message n’a été envoyé.
