# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Enviar, imprimir ou abrir em um telefone
share-send = Enviar este resultado
share-lead = O link leva a este resultado. Quem o abrir verá os passos para o seu próprio dispositivo.
share-lead-guide = Quem abrir o link verá este resultado com estes passos: { $guide }.
share-at = Página a abrir
share-at-page = esta página, como está agora
share-copy = Copiar o link
share-on = Compartilhar
share-with-me = Incluir o meu endereço no link
share-with-me-note = O que vem antes do @ é colocado depois do # do link, em uma parte que os navegadores guardam para si. Quem receber o link pode ler essa parte.
share-phone = Abrir em um telefone
share-code = Aponte a câmera do seu telefone para este código: esta página se abre nele. O código contém o link abaixo e nada mais.
share-code-alt = Código com o link para esta página
share-code-local = Só se chega a este servidor a partir deste computador, por isso o código só funciona aqui.
share-print = Imprimir
share-print-holds = Uma folha com as configurações e um código, boa para um quadro de avisos. Ela contém o domínio, e não a parte antes do @.
share-print-button = Imprimir a folha
share-kept = O que este navegador guarda
share-kept-note = Os resultados dos últimos 20 domínios ficam neste navegador, para mostrar a você o que mudou. O que vem antes do @ não está entre eles.
share-forget = Esquecer estes resultados
share-forgotten = Resultados esquecidos

sheet-for = Configurações de e-mail para
sheet-scan = Leia este código com o seu dispositivo para ver os passos, seja ele qual for:
sheet-scan-alt = Código com o link para estas configurações
sheet-password = A sua senha é só sua. Ninguém precisa dela para ajudar você com estas configurações.

changes-heading = O que mudou
changes-none = Nada mudou desde a última consulta neste navegador, em { $date }.
changes-some = Desde a última consulta neste navegador, em { $date }:
changes-head = Antes: “{ $before }”. Agora: “{ $now }”.
changes-port = { $port }, antes: { $before }. Agora: { $now }.
changes-setting = Estado alterado: { $setting }
changes-setting-new = Nova configuração: { $setting }
changes-setting-gone = Deixou de ser recomendada: { $setting }

about-kept-browser = Os resultados dos últimos 20 domínios ficam no seu próprio navegador, para que ele possa mostrar a você o que mudou: se cada porta funcionava, e as configurações. O que vem antes do @ não está entre eles, nada disso é enviado, e um botão abaixo de cada resultado os apaga.
