# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (porty { $ports })
compliance-fails = { $count ->
    [0] { $rule }: nie spełniono. { $worst }.
   *[other] { $rule }: nie spełniono. { $worst }. Dotyczy to także: { $others }.
}
outcome-unusable = Brak użytecznej odpowiedzi
source-leads-to = prowadzi do
result-confirm-names = { $count ->
    [one] Upewnij się, że znasz tę nazwę: { $hosts }. Portolan poznał ją drogą, na której ktoś obcy mógł ją podmienić.
   *[other] Upewnij się, że znasz te nazwy: { $hosts }. Portolan poznał je drogą, na której ktoś obcy mógł je podmienić.
}
complaint-password-site = Aplikacja twierdzi, że hasło jest błędne: zaloguj się na stronie swojego dostawcy tą samą nazwą i tym samym hasłem. Jeśli to działa, dostawca może wymagać hasła utworzonego dla aplikacji: zapytaj go, jak je uzyskać.
login-switch-on-several = { $provider } ma początkowo wyłączone: { $protocols }. Włącz je na koncie, zanim skonfigurujesz aplikację.
protocols-and = { $first } i { $last }

finding-port-timeout-remedy-ports = Otwórz te porty w zaporze sieciowej albo usuń je z tego, co publikuje domena.
finding-port-closed-remedy-ports = Jeśli ludzie mają używać tych portów, uruchom na nich usługi albo otwórz zaporę sieciową. W przeciwnym razie usuń je z tego, co publikuje domena.
finding-starttls-missing-remedy-ports = Włącz STARTTLS albo zamknij te porty i udostępnij porty z TLS od początku.
finding-starttls-injected-remedy-ports = Zaktualizuj serwer pocztowy i wszystko, co przed nim stoi.
finding-no-login-remedy-ports = Włącz metodę logowania (AUTH PLAIN pod TLS) albo nie publikuj tych portów dla ludzi.
finding-not-this-protocol-remedy-ports = Sprawdź, co nasłuchuje na tych portach i czy coś, co stoi przed nimi, nie przekazuje innej usługi.
