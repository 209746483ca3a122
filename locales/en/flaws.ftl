# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] The certificate of { $subject } was not made for a server: it lacks the purpose “serverAuth”, or it is an authority’s own.
    [constraint] The certificate of { $subject } was issued by an authority that may not issue it: a limit in the chain forbids this name, or so long a chain.
    [extension] The certificate of { $subject } demands something that mail apps do not know (a critical extension), so they refuse it.
    [signature] In the certificate chain of { $subject } a signature is not that of the issuer.
    [weak] The certificate of { $subject } has a key, a signature or a version that is no longer safe.
   *[unreadable] The certificate of { $subject } is damaged.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Replace it with a new one for this server’s name, with a key and signature of today.
    [signature] Let the server send the very chain that the authority handed out with the certificate, often called fullchain.pem.
   *[other] Replace it with a new one for this server’s name, of the kind that authorities issue for servers.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] The certificate of { $subject } has no name that counts: subjectAltName is missing, and mail apps do not look at the common name.
   *[other] The certificate of { $subject } is not for { $host }, but for { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Get a certificate that has { $host } in its subjectAltName.
   *[other] Add { $host } to the certificate, or publish a server name that the certificate has.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } It is so only at the address { $addresses }; at another address of this name the same port works.
   *[other] { $message } It is so only at the address { $addresses }; at another address of this name the same port answers differently.
}
