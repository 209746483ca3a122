# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Pokaż kroki dla mojej aplikacji
next-app = Wybierz moją aplikację
next-letter = Napisz do administratora poczty
result-works-and-steps = Portolan właśnie porozmawiał z tymi serwerami. Poniżej jest podane, co należy wpisać, a dalej kroki dla Twojej aplikacji.

## Whether mail stays on the server, in a line

choice-imap = Poczta pozostaje na serwerze (IMAP)
choice-pop3 = Pocztę pobiera jedno urządzenie (POP3)
choice-change = Zmień

## Logging in, where the app may do it in two ways

login-page-or-password = Aplikacja może otworzyć stronę logowania Twojego dostawcy: zaloguj się tam. Jeśli zamiast tego zapyta o hasło, wpisz swoje hasło do poczty.
login-page-or-above = Aplikacja może otworzyć stronę logowania Twojego dostawcy: zaloguj się tam. Jeśli aplikacja zapyta o hasło, obowiązuje to, co o hasłach napisano powyżej.

## The worst news in plain words; the finding itself stands below

plain-null-mx = Domena { $domain } nie przyjmuje poczty.
plain-null-mx-remedy = Sprawdź pisownię: Twoja skrzynka jest prawdopodobnie w innej domenie. Jeśli jednak w tej, zapytaj jej administratora poczty.
plain-dns-failed = W tej chwili nie da się sprawdzić domeny { $domain }.
plain-dns-failed-remedy = Spróbuj ponownie za kilka minut. Jeśli to nie minie, powiadom administratora poczty: poniżej jest napisane, co zaobserwowano.
plain-dnssec-bogus = Możliwe, że ktoś fałszuje to, co opublikowano o domenie { $domain }.
plain-dnssec-bogus-remedy = Wstrzymaj się z wpisywaniem hasła gdziekolwiek i powiadom administratora poczty: poniżej jest napisane, co zaobserwowano.

## A guide’s heading, where the app’s name is no proper name

guide-setup = Konfiguracja: { $app }

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Polecenie do sprawdzenia

## The box for what an app says

help-replies-languages = Znane są kody i komunikaty po angielsku oraz kilka w innych językach. Jeśli Twojego wśród nich nie ma, poszukaj w nim kodu, na przykład 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Nie udało się tutaj sprawdzić, czy ta aplikacja przekazuje Twoje hasło do poczty na serwery producenta. Jeśli to dla Ciebie ważne, zapytaj producenta.
fact-password-em-client = Producent pisze, że eM Client przechowuje hasła wyłącznie na Twoim komputerze, zaszyfrowane, i łączy się bezpośrednio z serwerami Twojego dostawcy.
fact-password-fairemail = Producent pisze, że FairEmail nie wysyła danych konta nigdzie indziej niż do Twojego dostawcy.

## The notice

surveyed-on = Zbadano { $time } UTC.
