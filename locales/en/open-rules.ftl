# Rules that admins are asked about, where nobody knows whether they are met: nothing that was seen speaks against them, and
# not all was looked at. One line each. $rule is the rule's name, $places some servers (host:port), $more how many others.

compliance-open-tls = { $rule }: not known. Nothing that was seen speaks against it, but not every server was asked whether it refuses versions before TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: not known. Nothing that was seen speaks against it, but not all was looked at: { $places }
    [one] { $rule }: not known. Nothing that was seen speaks against it, but not all was looked at: { $places } and one other
   *[other] { $rule }: not known. Nothing that was seen speaks against it, but not all was looked at: { $places } and { $more } others
}
compliance-open-logins = { $more ->
    [0] { $rule }: not known. Nothing that was seen speaks against it, but behind encryption from the start no login was to be seen: { $places }
    [one] { $rule }: not known. Nothing that was seen speaks against it, but behind encryption from the start no login was to be seen: { $places } and one other
   *[other] { $rule }: not known. Nothing that was seen speaks against it, but behind encryption from the start no login was to be seen: { $places } and { $more } others
}
