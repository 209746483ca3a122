# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = O e-mail de { $domain } chega a { $mx }, mas as configurações que { $domain } publica levam a { $host }, que pertence a outra organização.
finding-settings-elsewhere-remedy = Os dois fazem parte do seu e-mail? Se { $mx } entrega o e-mail a { $host }, como faz um filtro, não é preciso fazer nada. Se { $host } é de um provedor que você deixou, retire ou altere o arquivo de configurações e os registros SRV de { $domain } que o nomeiam.
