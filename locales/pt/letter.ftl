# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Uma mensagem para o administrador do e-mail, pronta para enviar
letter-whom = Só quem cuida do e-mail de { $domain } pode corrigir isto: o suporte do seu provedor, ou o administrador do e-mail da sua organização.
letter-note = Esta mensagem é para essas pessoas. Nada nela é sobre você.
letter-mail = Abrir no meu app de e-mail
letter-copy = Copiar a mensagem
letter-english = O mesmo em inglês

letter-subject = Os apps de e-mail e os servidores de e-mail de { $domain }
letter-greeting = Olá,
letter-looked = os servidores de e-mail de { $domain } foram examinados a partir da internet, em { $time } UTC.
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Um problema impede que os apps de e-mail funcionem com eles como deveriam:
   *[other] Estes problemas impedem que os apps de e-mail funcionem com eles como deveriam:
}
letter-wrong = { $count ->
    [one] Os apps de e-mail podem funcionar com eles, mas há uma coisa errada:
   *[other] Os apps de e-mail podem funcionar com eles, mas estas coisas estão erradas:
}
letter-better = { $count ->
    [one] Uma coisa pode melhorar:
   *[other] Estas coisas podem melhorar:
}
letter-away = Eles recusaram o servidor que os examinou; não se sabe se aceitam apps de e-mail:
letter-command = Este comando mostra isso:
letter-more = { $count ->
    [one] Mais { $count } problema está no resultado completo.
   *[other] Mais { $count } problemas estão no resultado completo.
}
letter-link = O resultado completo, com cada conversa e as linhas que corrigem os problemas:
letter-close = Ninguém fez login para isto, e nenhum e-mail foi enviado.
