# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-tls = { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale nie każdy serwer zapytano, czy odrzuca wersje starsze niż TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale nie wszystko obejrzano: { $places }
    [one] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale nie wszystko obejrzano: { $places } i jeszcze jeden serwer
    [few] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale nie wszystko obejrzano: { $places } i jeszcze { $more } serwery
    [many] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale nie wszystko obejrzano: { $places } i jeszcze { $more } serwerów
   *[other] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale nie wszystko obejrzano: { $places } i jeszcze { $more } serwera
}
compliance-open-logins = { $more ->
    [0] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale za szyfrowaniem od początku nie było widać logowania: { $places }
    [one] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale za szyfrowaniem od początku nie było widać logowania: { $places } i jeszcze jeden serwer
    [few] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale za szyfrowaniem od początku nie było widać logowania: { $places } i jeszcze { $more } serwery
    [many] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale za szyfrowaniem od początku nie było widać logowania: { $places } i jeszcze { $more } serwerów
   *[other] { $rule }: nie wiadomo. Nic z tego, co widziano, temu nie przeczy, ale za szyfrowaniem od początku nie było widać logowania: { $places } i jeszcze { $more } serwera
}
