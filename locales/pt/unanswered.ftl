# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Nem todos os registros SRV de { $domain } são conhecidos: os servidores de nomes não deram nenhuma resposta utilizável para { $owners }. O que esses registros dizem falta aqui.
finding-srv-incomplete-remedy = Quem opera o DNS de { $domain } tem de examinar os servidores de nomes: os apps de e-mail que pedem esses registros também esperam uma resposta.
