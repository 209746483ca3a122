# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (poorten { $ports })
compliance-fails = { $count ->
    [0] { $rule }: niet voldaan. { $worst }.
   *[other] { $rule }: niet voldaan. { $worst }. Dit geldt ook voor { $others }.
}
outcome-unusable = Geen bruikbaar antwoord
source-leads-to = leidt naar
result-confirm-names = { $count ->
    [one] Ga na of je deze naam kent: { $hosts }. Hij is gevonden via een weg waarop iemand anders hem had kunnen veranderen.
   *[other] Ga na of je deze namen kent: { $hosts }. Ze zijn gevonden via een weg waarop iemand anders ze had kunnen veranderen.
}
complaint-password-site = Hij zegt dat het wachtwoord fout is: meld je met dezelfde naam en hetzelfde wachtwoord aan op de website van je provider. Als dat lukt, wil je provider misschien een wachtwoord dat speciaal voor apps gemaakt is: vraag daar hoe je er een krijgt.
login-switch-on-several = { $provider } heeft { $protocols } eerst uitstaan. Zet ze aan in het account voordat je je app instelt.
protocols-and = { $first } en { $last }

finding-port-timeout-remedy-ports = Open deze poorten in de firewall, of haal ze weg uit wat het domein publiceert.
finding-port-closed-remedy-ports = Als mensen deze poorten moeten gebruiken, start dan de diensten erop of open de firewall. Haal ze anders weg uit wat het domein publiceert.
finding-starttls-missing-remedy-ports = Zet STARTTLS aan, of sluit deze poorten en bied die met TLS vanaf het begin aan.
finding-starttls-injected-remedy-ports = Werk de mailserver bij, en alles wat ervoor staat.
finding-no-login-remedy-ports = Zet een aanmeldmethode aan (AUTH PLAIN onder TLS), of publiceer deze poorten niet voor mensen.
finding-not-this-protocol-remedy-ports = Ga na wat er op deze poorten draait en of iets wat ervoor staat een andere dienst doorgeeft.
