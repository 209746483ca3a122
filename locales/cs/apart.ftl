# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } neodpovídá na své adrese { $address } (porty: { $ports }); na jiné adrese téhož názvu odpovídá. Poštovní aplikace, které zvolí tuto adresu, čekají nebo selžou.
finding-address-dead-remedy = { $all ->
    [yes] Zajistěte, aby poštovní server naslouchal i na { $address }, a otevřete tam firewall. Pokud se ta adresa už nepoužívá, odstraňte z DNS jen její vlastní záznam.
   *[other] Zajistěte, aby tyto služby naslouchaly i na { $address }, nebo pro ně tam otevřete firewall. Co na této a jiných adresách funguje, nechte tak, jak je.
}
