# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } kendi { $address } adresinde yanıt vermiyor (portlar: { $ports }); aynı adın başka bir adresinde yanıt veriyor. Bu adresi kullanan e-posta uygulamaları bekler ya da başarısız olur.
finding-address-dead-remedy = { $all ->
    [yes] E-posta sunucusunun { $address } adresinde de dinlemesini sağlayın ve güvenlik duvarını orada da açın. Adres artık kullanılmıyorsa DNS’ten yalnızca onun kendi kaydını kaldırın.
   *[other] Bu hizmetlerin { $address } adresinde de dinlemesini sağlayın ya da güvenlik duvarını orada onlar için açın. Bu ve öteki adreslerde çalışanları olduğu gibi bırakın.
}
