# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Sam certyfikat dla { $subject } jest jeszcze ważny, ale inny, który serwer wysyła razem z nim, wygasł. Aplikacje pocztowe będą ostrzegać albo odmawiać.
finding-cert-chain-expired-remedy = Zainstaluj łańcuch, który urząd wydaje dzisiaj, często o nazwie fullchain.pem, i wczytaj serwer na nowo.
