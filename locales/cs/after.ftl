# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Ukázat postup pro mou aplikaci
next-app = Vybrat mou aplikaci
next-letter = Napsat správci pošty
result-works-and-steps = Portolan s těmito servery právě mluvil. Níže najdete, co zadat, a pod tím postup pro svou aplikaci.

## Whether mail stays on the server, in a line

choice-imap = Pošta zůstává na serveru (IMAP)
choice-pop3 = Poštu stahuje jedno zařízení (POP3)
choice-change = Změnit

## Logging in, where the app may do it in two ways

login-page-or-password = Aplikace možná otevře přihlašovací stránku vašeho poskytovatele: přihlaste se tam. Pokud si místo toho vyžádá heslo, zadejte své heslo k poště.
login-page-or-above = Aplikace možná otevře přihlašovací stránku vašeho poskytovatele: přihlaste se tam. Pokud si aplikace vyžádá heslo, platí to, co je o heslech napsáno výše.

## The worst news in plain words; the finding itself stands below

plain-null-mx = Doména { $domain } nepřijímá poštu.
plain-null-mx-remedy = Zkontrolujte pravopis: vaše schránka je nejspíš v jiné doméně. Pokud je v této, zeptejte se jejího správce pošty.
plain-dns-failed = Doménu { $domain } teď nelze vyhledat.
plain-dns-failed-remedy = Zkuste to znovu za několik minut. Pokud to přetrvá, dejte vědět správci pošty: co bylo vidět, je napsáno níže.
plain-dnssec-bogus = Je možné, že někdo padělá to, co je o doméně { $domain } zveřejněno.
plain-dnssec-bogus-remedy = S psaním hesla kamkoli počkejte a dejte vědět správci pošty: co bylo vidět, je napsáno níže.

## A guide’s heading, where the app’s name is no proper name

guide-setup = Nastavení: { $app }

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Příkaz k ověření

## The box for what an app says

help-replies-languages = Známé jsou kódy a anglická hlášení a také několik v jiných jazycích. Pokud mezi nimi vaše není, hledejte v něm kód, například 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Zda tato aplikace předává vaše heslo k poště na servery svého výrobce, zde nikdo nemohl ověřit. Pokud vám na tom záleží, zeptejte se výrobce.
fact-password-em-client = Výrobce uvádí, že eM Client uchovává vaše hesla jen ve vašem počítači, zašifrovaná, a se servery vašeho poskytovatele mluví přímo.
fact-password-fairemail = Výrobce uvádí, že FairEmail neposílá údaje o účtu nikam jinam než vašemu poskytovateli.

## The notice

surveyed-on = Průzkum proběhl { $time } UTC.
