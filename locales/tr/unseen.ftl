# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] { $domain } alan adının e-postayı güvenle okumanızı sağlayan bir sunucusu olup olmadığı bilinmiyor: { $hosts } buradan denenemedi ({ $detail }).
    [outgoing] { $domain } alan adının e-postayı güvenle göndermenizi sağlayan bir sunucusu olup olmadığı bilinmiyor: { $hosts } buradan denenemedi ({ $detail }).
   *[other] { $domain } alan adının e-postayı güvenle okumanızı ve göndermenizi sağlayan sunucuları olup olmadığı bilinmiyor: { $hosts } buradan denenemedi ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] IPv6’sı olan bir makineden yeniden sorun. Bu, e-posta sunucuları hakkında kötü bir şey söylemez.
   *[other] Birkaç dakika sonra yeniden deneyin. Bu, e-posta sunucuları hakkında kötü bir şey söylemez.
}
finding-host-dns-failed = { $host } e-posta sunucusu olarak belirtilmiş, ama adresi sorgulanamadı: { $fault }.
finding-host-dns-failed-remedy = { $host } adının DNS’ini işletenin ad sunucularına, ad imzalıysa DNSSEC’e de bakması gerekir.
