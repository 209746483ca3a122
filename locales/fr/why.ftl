# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = Pourquoi le port 465 ?

about-ports = Quel port choisir, et pourquoi
about-ports-465 = Pour l’envoi, le port 465 vient en premier : la connexion y est chiffrée dès le premier octet, il n’y a donc aucun moment où le chiffrement pourrait être omis. C’est ce que recommande la norme internet RFC 8314, de 2018.
about-ports-old = Des pages plus anciennes disent le port 465 dépassé. Elles avaient raison quand elles ont été écrites : il avait été enregistré autrefois pour la messagerie chiffrée, puis cet enregistrement avait été retiré. La RFC 8314 l’a enregistré de nouveau, pour l’envoi depuis les applications de messagerie, et la question a ainsi été tranchée.
about-ports-587 = Le port 587 n’est pas un mauvais choix. La connexion y commence sans chiffrement, puis passe au chiffrement (STARTTLS) ; l’application doit l’exiger.
about-ports-reading = Pour lire les messages, il en va de même : les ports 993 et 995 sont chiffrés dès le premier octet ; sur les ports 143 et 110, la connexion passe au chiffrement en cours de route.
about-ports-25 = Sur le port 25, les serveurs se transmettent le courrier entre eux. Les applications de messagerie n’envoient pas par ce port, et de nombreux réseaux le bloquent.

about-firewall = Lignes pour un pare-feu
about-firewall-open = Pour laisser entrer les applications de messagerie des utilisateurs, avec nftables, ufw ou firewalld :
about-firewall-refuse = Pour refuser les appels venant d’ici, en remplaçant 192.0.2.1 et 2001:db8::1 par les adresses de ce serveur-ci, telles que votre journal les indique :
