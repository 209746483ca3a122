# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-versions = { $more ->
    [0] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber es wurde nicht festgestellt, ob Versionen vor TLS 1.2 abgelehnt werden: { $places }
    [one] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber es wurde nicht festgestellt, ob Versionen vor TLS 1.2 abgelehnt werden: { $places } und ein weiterer Server
   *[other] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber es wurde nicht festgestellt, ob Versionen vor TLS 1.2 abgelehnt werden: { $places } und { $more } weitere
}
compliance-open-servers = { $more ->
    [0] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht alles wurde angesehen: { $places }
    [one] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht alles wurde angesehen: { $places } und ein weiterer Server
   *[other] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht alles wurde angesehen: { $places } und { $more } weitere
}
