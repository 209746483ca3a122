# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } no responde en su dirección { $address } (puertos: { $ports }); en otra dirección del mismo nombre sí. Las aplicaciones de correo que toman esta dirección esperan o fallan.
finding-address-dead-remedy = { $all ->
    [yes] Haga que el servidor de correo escuche también en { $address } y abra allí el cortafuegos. Si esa dirección ya no se usa, quite del DNS solo su propio registro.
   *[other] Haga que estos servicios escuchen también en { $address }, o abra allí el cortafuegos para ellos. Deje como está lo que funciona en esta y en otras direcciones.
}
