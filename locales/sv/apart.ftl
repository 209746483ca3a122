# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } svarar inte på sin adress { $address } (portar: { $ports }); på en annan adress för samma namn svarar den. E-postappar som tar den här adressen väntar eller misslyckas.
finding-address-dead-remedy = { $all ->
    [yes] Låt e-postservern lyssna även på { $address } och öppna brandväggen där. Om adressen inte längre används, ta bara bort dess egen post ur DNS.
   *[other] Låt dessa tjänster lyssna även på { $address }, eller öppna brandväggen för dem där. Låt det som fungerar på denna och andra adresser vara som det är.
}
