# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } ne répond pas à son adresse { $address } (ports : { $ports }) ; à une autre adresse du même nom, il répond. Les applications de messagerie qui prennent cette adresse attendent ou échouent.
finding-address-dead-remedy = { $all ->
    [yes] Faites écouter le serveur de messagerie aussi à { $address } et ouvrez-y le pare-feu. Si cette adresse n’est plus utilisée, ne supprimez du DNS que son propre enregistrement.
   *[other] Faites écouter ces services aussi à { $address }, ou ouvrez-y le pare-feu pour eux. Laissez tel quel ce qui fonctionne à cette adresse et aux autres.
}
