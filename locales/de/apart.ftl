# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } antwortet nicht unter seiner Adresse { $address } (Ports: { $ports }); unter einer anderen Adresse desselben Namens schon. Mail-Apps, die diese Adresse nehmen, warten oder scheitern.
finding-address-dead-remedy = { $all ->
    [yes] Lassen Sie den Mailserver auch unter { $address } Verbindungen annehmen, und öffnen Sie dort die Firewall. Wenn die Adresse nicht mehr benutzt wird, entfernen Sie nur ihren eigenen Eintrag aus dem DNS.
   *[other] Lassen Sie diese Dienste auch unter { $address } Verbindungen annehmen, oder öffnen Sie dort die Firewall für sie. Was unter dieser und anderen Adressen funktioniert, bleibt, wie es ist.
}
