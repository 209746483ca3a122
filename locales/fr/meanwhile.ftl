# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Pour vous
remedy-for-mail-admin = Pour l’administrateur de la messagerie
remedy-for-network = Pour l’administrateur du réseau
remedy-labelled = { $whose } : { $remedy }
finding-cert-expired-meanwhile = N’écartez pas l’avertissement d’un clic dans votre application de messagerie.
finding-cert-chain-expired-meanwhile = N’écartez pas l’avertissement d’un clic dans votre application de messagerie.
finding-cert-self-signed-meanwhile = D’ici là, l’avertissement d’une application de messagerie est justifié.
finding-starttls-missing-meanwhile = N’utilisez pas ce port.
finding-starttls-missing-meanwhile-ports = N’utilisez pas ces ports.
finding-starttls-injected-meanwhile = N’utilisez pas ce port d’ici là.
finding-starttls-injected-meanwhile-ports = N’utilisez pas ces ports d’ici là.
finding-auth-in-clear-meanwhile = Réglez votre propre application pour que le chiffrement soit obligatoire, jamais « si possible ».
finding-turned-away-meanwhile = S’il s’agit d’une limite ou d’une liste de blocage, votre propre application est peut-être tout de même acceptée.
finding-no-incoming-meanwhile = La carte montre ce qui a été essayé. Montrez cette page à l’administrateur de la messagerie.
finding-no-outgoing-meanwhile = La carte montre ce qui a été essayé. Montrez cette page à l’administrateur de la messagerie.
finding-nothing-answers-meanwhile = Réessayez dans quelques minutes. Si rien n’a changé d’ici là, écrivez à l’administrateur de la messagerie.
finding-dns-failed-meanwhile = Réessayez dans quelques minutes.
finding-dnssec-bogus-meanwhile = Attendez avant de saisir votre mot de passe où que ce soit.
finding-srv-incomplete-meanwhile = Réessayez dans quelques minutes.
finding-host-dns-failed-meanwhile = Réessayez dans quelques minutes.
finding-null-mx-admin = Si le domaine doit recevoir du courrier, remplacez son enregistrement MX vide.
finding-not-authenticated-admin = Publiez les paramètres en HTTPS sur autoconfig.{ $domain }, pour que personne n’ait à demander.
