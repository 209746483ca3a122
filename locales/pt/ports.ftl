# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = Os servidores de e-mail de { $domain }
ports-caption = Cada servidor é um porto, e cada marca é uma das suas portas. As tabelas abaixo dizem o mesmo em palavras.
ports-chosen = um servidor das suas configurações
ports-more = { $count ->
    [one] Mais { $count } servidor
   *[other] Mais { $count } servidores
}
ports-save = Salvar esta imagem

# What a mark means.
ports-mark-safe = aberta e segura
ports-mark-unsafe = aberta, mas não segura
ports-mark-blank = não chamada

# The same picture in sentences, for people who hear it. $family is IPv4 or IPv6, and $ports is a list of numbers.
ports-say-safe = Por { $family }, portas abertas e seguras: { $ports }.
ports-say-unsafe = Por { $family }, portas abertas, mas não seguras: { $ports }.
ports-say-blank = Por { $family }, portas não chamadas: { $ports }.
