# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Nic jste nenapsali. Zadejte svou e-mailovou adresu, například ana@example.org.
error-address-no-domain = Za zavináčem nic není. Doplňte část za ním, například example.org.
error-address-no-local-part = Před zavináčem nic není. Zadejte celou adresu, například ana@example.org.
error-address-two-ats = Jsou tu dva zavináče. Adresa má jen jeden; odstraňte, co se vložilo dvakrát.
error-address-bad-local-part = To, co stojí před zavináčem, nemůže být částí e-mailové adresy. Zkontrolujte mezery, čárky a chybějící písmena.
error-address-ip = Toto je číslo počítače, ne e-mailová adresa. Zadejte název, který stojí ve vaší adrese za zavináčem, například example.org.
error-address-localhost = „localhost“ znamená právě tento počítač a na internetu žádnou poštu nemá. Zadejte adresu, na kterou vám píší ostatní.
error-address-single-label = V poštovní doméně je tečka, jako v example.org. Doplňte chybějící koncovku.
error-address-label-too-long = Část mezi dvěma tečkami je delší než 63 znaků, které doména povoluje. Zkontrolujte, zda se do adresy omylem nevložil jiný text.
error-address-too-long = Tohle je delší, než může být doména. Zkontrolujte, zda se do adresy omylem nevložil jiný text.
error-address-bad-domain = To, co stojí za zavináčem, není název domény. Zkontrolujte mezery, podtržítka a dvě tečky za sebou.

## What this server could not do

error-no-name-server = Tento server se nedostane k žádnému jmennému serveru, takže nemůže nic vyhledat. O vaší poště to nic nevypovídá. Zkuste to znovu za několik minut; pokud tento server provozujete, zkontrolujte jeho síť a nastavení nameserver.
error-no-route = Tento server se teď nedostane na internet, takže se nemůže zeptat žádného poštovního serveru. O vaší poště to nic nevypovídá. Zkuste to znovu za několik minut; pokud tento server provozujete, zkontrolujte jeho síť.
error-rate-limited = { $seconds ->
    [one] Dotazů bylo velmi mnoho. Počkejte jednu sekundu a zkuste to znovu.
    [few] Dotazů bylo velmi mnoho. Počkejte { $seconds } sekundy a zkuste to znovu.
    [many] Dotazů bylo velmi mnoho. Počkejte { $seconds } sekundy a zkuste to znovu.
   *[other] Dotazů bylo velmi mnoho. Počkejte { $seconds } sekund a zkuste to znovu.
}
error-busy = Právě se zde vyhledává velmi mnoho domén. Zkuste to znovu za několik sekund.
error-lookup-closed = Tento server vyhledává jen domény, pro které zveřejňuje nastavení, a tato mezi ně nepatří. Zkontrolujte, zda v adrese není překlep, nebo požádejte o nastavení svého poskytovatele pošty.
error-not-found = Žádná stránka tu není. Začněte znovu se svou e-mailovou adresou.
error-address-missing = K tomu je potřeba adresa. Doplňte ji, například ana@example.org, nebo začněte znovu na úvodní stránce.
error-not-published = Tento server pro tuto doménu žádné nastavení nezveřejňuje. Zkontrolujte, zda v adrese není překlep, nebo začněte znovu na úvodní stránce.
error-no-settings = Do souboru patří jen ověřené nastavení, pro čtení pošty i pro odesílání, a zde není ověřené všechno. Stránka domény říká, co se našlo a kdo to může napravit.
error-other-domain = Tato adresa patří do jiné domény než tato stránka. Zadejte adresu z této domény, nebo začněte znovu na úvodní stránce.
error-bad-request = Tento požadavek je neúplný nebo nesrozumitelný. Vraťte se a zkuste to ještě jednou od úvodní stránky.
error-cross-site = Tento požadavek poslal vaším jménem jiný web, proto nebyl proveden. Otevřete úvodní stránku zde a začněte od ní.
error-method-not-allowed = Tato stránka neumí přijmout to, co jí bylo posláno. Začněte znovu se svou e-mailovou adresou.
error-too-large = To je víc, než tento server čte. Zkraťte to a zkuste to znovu.
error-cannot-carry = Toto nastavení se do takového souboru nevejde. Vezměte jiný soubor, nebo zadejte nastavení ručně.
error-not-ready = Průzkum této domény ještě neproběhl. Zkuste to znovu za několik sekund.
error-timeout = Trvalo to příliš dlouho, a proto to bylo ukončeno. Zkuste to znovu.
error-internal = Na tomto serveru se něco pokazilo a bylo to zaznamenáno. O vaší poště to nic nevypovídá. Zkuste to znovu; pokud to přetrvá, dejte vědět provozovateli tohoto serveru.
error-intrusive-not-ours = { $domain } není doména z této konfigurace a --intrusive posílá něco, co se na cizí server posílat nemá. Zveřejněte doménu v souboru, který uvádí --config, a zkuste to znovu.
error-no-such-client = Klient „{ $name }“ zde není. Známí jsou: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Chybí zavináč. Zadejte celou adresu, například ana@example.org, nebo jen to, co je za zavináčem.
