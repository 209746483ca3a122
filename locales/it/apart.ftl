# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } non risponde al suo indirizzo { $address } (porte: { $ports }); a un altro indirizzo dello stesso nome risponde. Le app di posta che prendono questo indirizzo aspettano o falliscono.
finding-address-dead-remedy = { $all ->
    [yes] Fai ascoltare il server di posta anche su { $address } e apri lì il firewall. Se l’indirizzo non è più in uso, elimina dal DNS soltanto il suo record.
   *[other] Fai ascoltare questi servizi anche su { $address }, o apri lì il firewall per loro. Lascia com’è ciò che funziona a questo e ad altri indirizzi.
}
