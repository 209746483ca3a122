# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } ({ $ports } portları)
compliance-fails = { $count ->
    [0] { $rule }: karşılanmıyor. { $worst }.
   *[other] { $rule }: karşılanmıyor. { $worst }. Bu şunun için de geçerli: { $others }.
}
outcome-unusable = Kullanılabilir yanıt yok
source-leads-to = yönlendirdiği yer:
result-confirm-names = { $count ->
    [one] Bu adı tanıdığınızdan emin olun: { $hosts }. Bu ad, başka birinin araya girip değiştirebileceği bir yoldan öğrenildi.
   *[other] Bu adları tanıdığınızdan emin olun: { $hosts }. Bunlar, başka birinin araya girip değiştirebileceği bir yoldan öğrenildi.
}
complaint-password-site = Parolanın yanlış olduğunu söylüyor: sağlayıcınızın web sitesinde aynı ad ve parolayla oturum açın. Orada oluyorsa sağlayıcınız uygulamalar için oluşturulmuş bir parola istiyor olabilir: nasıl alınacağını ona sorun.
login-switch-on-several = { $provider } başlangıçta şunları kapalı tutar: { $protocols }. Uygulamanızı kurmadan önce bunları hesabınızda açın.
protocols-and = { $first } ve { $last }

finding-port-timeout-remedy-ports = Bu portları güvenlik duvarında açın ya da onları alan adının yayımladıklarından çıkarın.
finding-port-closed-remedy-ports = İnsanlar bu portları kullanacaksa hizmetleri başlatın ya da güvenlik duvarını açın. Değilse onları alan adının yayımladıklarından çıkarın.
finding-starttls-missing-remedy-ports = STARTTLS’i açın ya da bu portları kapatıp baştan TLS’li olanları sunun.
finding-starttls-injected-remedy-ports = E-posta sunucusunu ve önünde ne varsa onu güncelleyin.
finding-no-login-remedy-ports = Bir oturum açma yolunu etkinleştirin (TLS altında AUTH PLAIN) ya da bu portları insanlar için yayımlamayın.
finding-not-this-protocol-remedy-ports = Bu portları neyin dinlediğini ve önlerindeki bir şeyin başka bir hizmete aktarıp aktarmadığını denetleyin.
