# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-versions = { $more ->
    [0] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas não se conseguiu saber se versões anteriores a TLS 1.2 são recusadas em { $places }
    [one] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas não se conseguiu saber se versões anteriores a TLS 1.2 são recusadas em { $places } e em mais um servidor
   *[other] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas não se conseguiu saber se versões anteriores a TLS 1.2 são recusadas em { $places } e em mais { $more } servidores
}
compliance-open-servers = { $more ->
    [0] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem tudo foi examinado: { $places }
    [one] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem tudo foi examinado: { $places } e mais um servidor
   *[other] { $rule }: não se sabe. Nada do que foi visto indica o contrário, mas nem tudo foi examinado: { $places } e mais { $more } servidores
}
