# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-versions = { $more ->
    [0] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non si è potuto sapere se le versioni precedenti a TLS 1.2 vengono rifiutate su { $places }
    [one] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non si è potuto sapere se le versioni precedenti a TLS 1.2 vengono rifiutate su { $places } e su un altro server
   *[other] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non si è potuto sapere se le versioni precedenti a TLS 1.2 vengono rifiutate su { $places } e su altri { $more } server
}
compliance-open-servers = { $more ->
    [0] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non tutto è stato esaminato: { $places }
    [one] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non tutto è stato esaminato: { $places } e un altro server
   *[other] { $rule }: non si sa. Niente di ciò che è stato visto lo esclude, ma non tutto è stato esaminato: { $places } e altri { $more } server
}
