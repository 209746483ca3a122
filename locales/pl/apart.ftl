# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } nie odpowiada pod swoim adresem { $address } (porty: { $ports }); pod innym adresem tej samej nazwy odpowiada. Aplikacje pocztowe, które wybiorą ten adres, czekają albo zawodzą.
finding-address-dead-remedy = { $all ->
    [yes] Spraw, by serwer pocztowy nasłuchiwał także pod { $address }, i otwórz tam zaporę sieciową. Jeśli ten adres nie jest już używany, usuń z DNS tylko jego własny rekord.
   *[other] Spraw, by te usługi nasłuchiwały także pod { $address }, albo otwórz tam dla nich zaporę sieciową. To, co działa pod tym i innymi adresami, zostaw bez zmian.
}
