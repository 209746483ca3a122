# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama TLS 1.2’den önceki sürümleri reddedip reddetmediği her sunucuya sorulmadı.
compliance-open-servers = { $more ->
    [0] { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama her şeye bakılamadı: { $places }
    [one] { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama her şeye bakılamadı: { $places } ve bir sunucu daha
   *[other] { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama her şeye bakılamadı: { $places } ve { $more } sunucu daha
}
compliance-open-logins = { $more ->
    [0] { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama baştan şifrelemenin ardında bir oturum açma görülemedi: { $places }
    [one] { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama baştan şifrelemenin ardında bir oturum açma görülemedi: { $places } ve bir sunucu daha
   *[other] { $rule }: bilinmiyor. Görülenler arasında buna aykırı bir şey yok, ama baştan şifrelemenin ardında bir oturum açma görülemedi: { $places } ve { $more } sunucu daha
}
