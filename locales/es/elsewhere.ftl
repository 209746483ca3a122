# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = El correo de { $domain } llega a { $mx }, pero la configuración que publica { $domain } conduce a { $host }, que pertenece a otra organización.
finding-settings-elsewhere-remedy = ¿Forman parte los dos de su correo? Si { $mx } entrega el correo a { $host }, como hace un filtro, no hay que hacer nada. Si { $host } es de un proveedor que usted ha dejado, quite o cambie el archivo de configuración y los registros SRV de { $domain } que lo nombran.
