# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-tls = { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem a todos os servidores se perguntou se recusam versões anteriores a TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem tudo foi examinado: { $places }
    [one] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem tudo foi examinado: { $places } e mais um servidor
   *[other] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem tudo foi examinado: { $places } e mais { $more } servidores
}
compliance-open-logins = { $more ->
    [0] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas por trás da criptografia desde o início não se viu nenhum login: { $places }
    [one] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas por trás da criptografia desde o início não se viu nenhum login: { $places } e mais um servidor
   *[other] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas por trás da criptografia desde o início não se viu nenhum login: { $places } e mais { $more } servidores
}
