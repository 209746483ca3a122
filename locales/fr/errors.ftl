# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Rien n’a été saisi. Saisissez votre adresse e-mail, par exemple ana@example.org.
error-address-no-domain = Il n’y a rien après le @. Ajoutez la partie qui le suit, par exemple example.org.
error-address-no-local-part = Il n’y a rien avant le @. Saisissez l’adresse entière, par exemple ana@example.org.
error-address-two-ats = Il y a deux @. Une adresse n’en a qu’un ; supprimez ce qui a été collé deux fois.
error-address-bad-local-part = Ce qui précède le @ ne peut pas faire partie d’une adresse e-mail. Vérifiez s’il y a des espaces, des virgules ou des lettres manquantes.
error-address-ip = C’est le numéro d’un ordinateur, pas une adresse e-mail. Saisissez le nom qui suit le @ de votre adresse, par exemple example.org.
error-address-localhost = « localhost » désigne cet ordinateur-ci et n’a pas de messagerie sur internet. Saisissez l’adresse à laquelle on vous écrit.
error-address-single-label = Un domaine de messagerie contient un point, comme example.org. Ajoutez la terminaison qui manque.
error-address-label-too-long = Une partie entre deux points dépasse les 63 caractères qu’un domaine autorise. Vérifiez si du texte a été collé par erreur dans l’adresse.
error-address-too-long = C’est plus long qu’un domaine ne peut l’être. Vérifiez si du texte a été collé par erreur dans l’adresse.
error-address-bad-domain = Ce qui suit le @ n’est pas un nom de domaine. Vérifiez s’il y a des espaces, des tirets bas ou deux points de suite.

## What this server could not do

error-no-name-server = Ce serveur ne joint aucun serveur de noms et ne peut donc rien rechercher. Cela ne dit rien de votre messagerie. Réessayez dans quelques minutes ; si vous exploitez ce serveur, vérifiez son réseau et son réglage nameserver.
error-no-route = Ce serveur n’a pas d’accès à internet pour le moment et ne peut donc interroger aucun serveur de messagerie. Cela ne dit rien de votre messagerie. Réessayez dans quelques minutes ; si vous exploitez ce serveur, vérifiez son réseau.
error-rate-limited = { $seconds ->
    [one] Vous avez envoyé beaucoup de demandes. Attendez { $seconds } seconde, puis réessayez.
   *[other] Vous avez envoyé beaucoup de demandes. Attendez { $seconds } secondes, puis réessayez.
}
error-busy = De très nombreux domaines sont recherchés ici en ce moment. Réessayez dans quelques secondes.
error-lookup-closed = Ce serveur ne recherche que les domaines dont il publie les paramètres, et celui-ci n’en fait pas partie. Vérifiez si l’adresse contient une faute de frappe, ou demandez les paramètres à votre fournisseur de messagerie.
error-not-found = Il n’y a pas de page ici. Recommencez avec votre adresse e-mail.
error-address-missing = Il faut une adresse pour cela. Ajoutez-la, par exemple ana@example.org, ou recommencez à partir de la première page.
error-not-published = Ce serveur ne publie pas de paramètres pour ce domaine. Vérifiez si l’adresse contient une faute de frappe, ou recommencez à partir de la première page.
error-no-settings = Seuls des paramètres vérifiés, pour la lecture et pour l’envoi, entrent dans un fichier ; ici, ils ne le sont pas tous. La page du domaine indique ce qui a été trouvé et qui peut y remédier.
error-other-domain = Cette adresse n’appartient pas au domaine de cette page. Saisissez une adresse de ce domaine, ou recommencez à partir de la première page.
error-bad-request = Cette demande est incomplète ou n’a pas été comprise. Revenez en arrière et recommencez à partir de la première page.
error-cross-site = Un autre site a envoyé cette demande en votre nom ; elle n’a donc pas été exécutée. Ouvrez la première page ici et partez de là.
error-method-not-allowed = Cette page n’accepte pas ce qui lui a été envoyé. Recommencez avec votre adresse e-mail.
error-too-large = C’est plus que ce que ce serveur lit. Raccourcissez et réessayez.
error-cannot-carry = Ces paramètres ne tiennent pas dans ce type de fichier. Prenez un autre fichier, ou saisissez les paramètres à la main.
error-not-ready = Ce domaine n’a pas encore été analysé. Réessayez dans quelques secondes.
error-timeout = Cela a duré trop longtemps et a été abandonné. Réessayez.
error-internal = Une erreur s’est produite sur ce serveur et a été consignée. Cela ne dit rien de votre messagerie. Réessayez ; si cela persiste, prévenez les personnes qui exploitent ce serveur.
error-intrusive-not-ours = { $domain } n’est pas un domaine de cette configuration, et --intrusive envoie ce qu’il ne faut pas envoyer au serveur d’autrui. Publiez le domaine dans le fichier indiqué par --config, puis réessayez.
error-no-such-client = Il n’y a pas ici de client « { $name } ». Clients connus : { $known }
# Said by the page alone, before anything is sent.
address-no-at = Il manque le @. Saisissez l’adresse entière, par exemple ana@example.org, ou seulement ce qui suit le @.
