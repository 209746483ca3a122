# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-tls = { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non a tutti i server è stato chiesto se rifiutano le versioni precedenti a TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non tutto è stato esaminato: { $places }
    [one] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non tutto è stato esaminato: { $places } e un altro server
   *[other] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non tutto è stato esaminato: { $places } e altri { $more } server
}
compliance-open-logins = { $more ->
    [0] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma dietro la crittografia fin dall’inizio non si è visto alcun accesso: { $places }
    [one] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma dietro la crittografia fin dall’inizio non si è visto alcun accesso: { $places } e un altro server
   *[other] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma dietro la crittografia fin dall’inizio non si è visto alcun accesso: { $places } e altri { $more } server
}
