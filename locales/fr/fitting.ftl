# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (ports { $ports })
compliance-fails = { $count ->
    [0] { $rule } : non respecté. { $worst }.
   *[other] { $rule } : non respecté. { $worst }. Cela concerne aussi { $others }.
}
outcome-unusable = Pas de réponse exploitable
source-leads-to = mène à
result-confirm-names = { $count ->
    [one] Assurez-vous de connaître ce nom : { $hosts }. Il a été obtenu par une voie où quelqu’un d’autre aurait pu l’altérer.
   *[other] Assurez-vous de connaître ces noms : { $hosts }. Ils ont été obtenus par une voie où quelqu’un d’autre aurait pu les altérer.
}
complaint-password-site = L’application dit que le mot de passe est incorrect : identifiez-vous sur le site web de votre fournisseur avec le même nom et le même mot de passe. Si cela marche, votre fournisseur demande peut-être un mot de passe créé pour les applications : demandez-lui comment l’obtenir.
login-switch-on-several = Chez { $provider }, les accès suivants sont d’abord désactivés : { $protocols }. Activez-les dans votre compte avant de configurer votre application.
protocols-and = { $first } et { $last }

finding-port-timeout-remedy-ports = Ouvrez ces ports dans le pare-feu, ou retirez-les de ce que le domaine publie.
finding-port-closed-remedy-ports = Si ces ports doivent servir aux utilisateurs, démarrez-y les services ou ouvrez le pare-feu. Sinon, retirez-les de ce que le domaine publie.
finding-starttls-missing-remedy-ports = Activez STARTTLS, ou fermez ces ports et proposez ceux qui utilisent TLS dès le début.
finding-starttls-injected-remedy-ports = Mettez à jour le serveur de messagerie et tout ce qui se trouve devant lui.
finding-no-login-remedy-ports = Activez un moyen de s’identifier (AUTH PLAIN sous TLS), ou ne publiez pas ces ports pour les utilisateurs.
finding-not-this-protocol-remedy-ports = Vérifiez ce qui écoute sur ces ports, et si quelque chose placé devant ne transmet pas un autre service.
