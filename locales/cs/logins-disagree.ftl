# Two settings files spell the user name of one server differently.

finding-logins-disagree = Dva zdroje uvádějí pro { $host } různá uživatelská jména: „{ $source }“ a „{ $second }“.
finding-logins-disagree-remedy = Uveďte je do souladu. Většina serverů přijímá jen jedno z nich a aplikace, která čte druhý zdroj, je odmítnuta.
