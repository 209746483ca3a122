# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } antwoordt niet op zijn adres { $address } (poorten: { $ports }); op een ander adres van dezelfde naam wel. Mail-apps die dit adres nemen, wachten of falen.
finding-address-dead-remedy = { $all ->
    [yes] Laat de mailserver ook op { $address } luisteren en open daar de firewall. Als het adres niet meer wordt gebruikt, verwijder dan alleen het eigen record ervan uit de DNS.
   *[other] Laat deze diensten ook op { $address } luisteren, of open daar de firewall ervoor. Laat wat op dit en andere adressen werkt zoals het is.
}
