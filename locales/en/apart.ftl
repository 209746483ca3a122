# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } does not answer at its address { $address } (ports: { $ports }); at another address of the same name it does. Mail apps that take this address wait or fail.
finding-address-dead-remedy = { $all ->
    [yes] Make the mail server listen at { $address } as well and open the firewall there. If the address is no longer in use, remove only its own record from the DNS.
   *[other] Make these services listen at { $address } as well, or open the firewall for them there. Keep what works at this and other addresses as it is.
}
