# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Le programme et le serveur n’ont trouvé aucune méthode d’authentification que tous deux connaissent. Souvent, il manque sur la machine qui envoie un paquet contenant ces méthodes.
reply-no-mechanism-step = Installez sur cette machine les méthodes d’authentification de Cyrus SASL ; sous Debian et Ubuntu, le paquet s’appelle libsasl2-modules. Réessayez ensuite.
