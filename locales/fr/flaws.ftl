# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Le certificat de { $subject } n’est pas fait pour un serveur : il lui manque l’usage « serverAuth », ou c’est celui d’une autorité elle-même.
    [constraint] Le certificat de { $subject } vient d’une autorité qui n’a pas le droit de l’émettre : une limite dans la chaîne interdit ce nom, ou une chaîne aussi longue.
    [extension] Le certificat de { $subject } exige quelque chose que les applications de messagerie ne connaissent pas (une extension critique) ; elles le refusent donc.
    [signature] Dans la chaîne de certificats de { $subject }, une signature n’est pas celle de l’émetteur.
    [weak] Le certificat de { $subject } a une clé, une signature ou une version qui n’est plus sûre.
   *[unreadable] Le certificat de { $subject } est endommagé.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Remplacez-le par un nouveau au nom de ce serveur, avec une clé et une signature actuelles.
    [signature] Faites envoyer par le serveur exactement la chaîne que l’autorité a fournie avec le certificat, souvent appelée fullchain.pem.
   *[other] Remplacez-le par un nouveau au nom de ce serveur, tel que les autorités en émettent pour des serveurs.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Le certificat de { $subject } n’a aucun nom qui compte : subjectAltName manque, et les applications de messagerie ne regardent pas le nom commun (CN).
   *[other] Le certificat de { $subject } n’est pas établi pour { $host }, mais pour { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Obtenez un certificat qui porte { $host } dans son subjectAltName.
   *[other] Ajoutez { $host } au certificat, ou publiez un nom de serveur qui figure dans le certificat.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Il en est ainsi seulement à l’adresse { $addresses } ; à une autre adresse de ce nom, le même port fonctionne.
   *[other] { $message } Il en est ainsi seulement à l’adresse { $addresses } ; à une autre adresse de ce nom, le même port répond autrement.
}
