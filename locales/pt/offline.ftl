# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Não há conexão
offline-means = O seu dispositivo não conseguiu chegar a este site. Isso não diz nada sobre o seu e-mail nem sobre o seu endereço.
offline-try-network = Veja se o Wi-Fi ou os dados móveis estão ligados e se o modo avião está desligado.
offline-try-sign-in = Em hotéis, trens ou cafés, a rede pode pedir primeiro que você se identifique: abra qualquer outra página, e o formulário dela aparece.
offline-try-wait = Se outras páginas abrem e esta não, a falha está aqui ou no caminho: espere alguns minutos.
offline-goes-on = O que você escreveu fica aqui. Assim que a conexão voltar, isto continua sozinho.
about-kept-offline = Depois que você usa o formulário ou vê uma análise, o seu navegador guarda uma única página deste site, no seu idioma, que diz o que fazer sem conexão, e um pequeno script que a mostra. Nenhum dos dois contém o seu endereço nem qualquer domínio. Ambos desaparecem quando você apaga os dados deste site no navegador.
