# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (porty { $ports })
compliance-fails = { $count ->
    [0] { $rule }: nesplněno. { $worst }.
   *[other] { $rule }: nesplněno. { $worst }. Týká se to také: { $others }.
}
outcome-unusable = Žádná použitelná odpověď
source-leads-to = vede na
result-confirm-names = { $count ->
    [one] Ujistěte se, že tento název znáte: { $hosts }. Portolan se ho dozvěděl cestou, na které ho mohl změnit někdo cizí.
   *[other] Ujistěte se, že tyto názvy znáte: { $hosts }. Portolan se je dozvěděl cestou, na které je mohl změnit někdo cizí.
}
complaint-password-site = Aplikace tvrdí, že heslo je špatné: přihlaste se na webu poskytovatele stejným jménem a heslem. Pokud to jde, poskytovatel možná vyžaduje heslo vytvořené pro aplikace: zeptejte se ho, jak je získat.
login-switch-on-several = { $provider } má zpočátku vypnuto { $protocols }. Než aplikaci nastavíte, zapněte je v účtu.
protocols-and = { $first } a { $last }

finding-port-timeout-remedy-ports = Otevřete tyto porty ve firewallu, nebo je odstraňte z toho, co doména zveřejňuje.
finding-port-closed-remedy-ports = Pokud mají lidé tyto porty používat, spusťte na nich služby nebo otevřete firewall. Jinak je odstraňte z toho, co doména zveřejňuje.
finding-starttls-missing-remedy-ports = Zapněte STARTTLS, nebo tyto porty zavřete a nabídněte ty s TLS od začátku.
finding-starttls-injected-remedy-ports = Aktualizujte poštovní server a vše, co je před ním.
finding-no-login-remedy-ports = Zapněte způsob přihlášení (AUTH PLAIN pod TLS), nebo tyto porty pro lidi nezveřejňujte.
finding-not-this-protocol-remedy-ports = Zkontrolujte, co na těchto portech naslouchá a zda něco před nimi nepředává jinou službu.
