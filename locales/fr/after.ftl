# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Voir les étapes pour mon application
next-app = Choisir mon application
next-letter = Écrire à l’administrateur de la messagerie
result-works-and-steps = Portolan vient de dialoguer avec ces serveurs. Vous trouverez plus bas ce qu’il faut saisir, puis les étapes pour votre application.

## Whether mail stays on the server, in a line

choice-imap = Les messages restent sur le serveur (IMAP)
choice-pop3 = Un seul appareil récupère les messages (POP3)
choice-change = Modifier

## Logging in, where the app may do it in two ways

login-page-or-password = Il se peut que votre application ouvre une page de connexion de votre fournisseur : identifiez-vous sur cette page. Si elle demande un mot de passe à la place, saisissez celui de votre messagerie.
login-page-or-above = Il se peut que votre application ouvre une page de connexion de votre fournisseur : identifiez-vous sur cette page. Ce qui est dit plus haut sur les mots de passe vaut si l’application en demande un.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } ne reçoit pas de courrier.
plain-null-mx-remedy = Vérifiez l’orthographe : votre boîte aux lettres se trouve sans doute dans un autre domaine. Si c’est bien celui-ci, adressez-vous à l’administrateur de sa messagerie.
plain-dns-failed = Il est impossible de trouver { $domain } pour le moment.
plain-dns-failed-remedy = Réessayez dans quelques minutes. Si cela persiste, prévenez l’administrateur de la messagerie : ce qui a été vu figure plus bas.
plain-dnssec-bogus = Il se peut que quelqu’un falsifie ce qui est publié sur { $domain }.
plain-dnssec-bogus-remedy = Attendez avant de saisir votre mot de passe où que ce soit, et prévenez l’administrateur de la messagerie : ce qui a été vu figure plus bas.

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app } : configuration

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = La commande pour vérifier

## The box for what an app says

help-replies-languages = Les codes et les messages en anglais sont connus, ainsi que quelques-uns dans d’autres langues. Si le vôtre ne l’est pas, cherchez-y un code, par exemple 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Cette application transmet-elle le mot de passe de votre messagerie aux serveurs de son éditeur ? Personne ici n’a pu le vérifier. Si cela compte pour vous, demandez-le à l’éditeur.
fact-password-em-client = L’éditeur écrit qu’eM Client conserve vos mots de passe uniquement sur votre ordinateur, chiffrés, et dialogue directement avec les serveurs de votre fournisseur.
fact-password-fairemail = L’éditeur écrit que FairEmail n’envoie les données du compte nulle part ailleurs qu’à votre propre fournisseur.

## The notice

surveyed-on = Analyse : { $time } UTC.
