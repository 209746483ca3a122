# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (Ports { $ports })
compliance-fails = { $count ->
    [0] { $rule }: nicht erfüllt. { $worst }.
   *[other] { $rule }: nicht erfüllt. { $worst }. Das betrifft auch { $others }.
}
outcome-unusable = Keine brauchbare Antwort
source-leads-to = führt zu
result-confirm-names = { $count ->
    [one] Vergewissern Sie sich, dass Sie diesen Namen kennen: { $hosts }. Er kam auf einem Weg hierher, auf dem jemand anders ihn verändert haben könnte.
   *[other] Vergewissern Sie sich, dass Sie diese Namen kennen: { $hosts }. Sie kamen auf einem Weg hierher, auf dem jemand anders sie verändert haben könnte.
}
complaint-password-site = Sie sagt, das Passwort sei falsch: Melden Sie sich mit demselben Namen und Passwort auf der Website Ihres Anbieters an. Wenn das geht, will Ihr Anbieter vielleicht ein Passwort, das eigens für Apps gemacht ist: Fragen Sie dort, wie Sie eines bekommen.
login-switch-on-several = { $provider } hat { $protocols } anfangs ausgeschaltet. Schalten Sie sie im Konto ein, bevor Sie Ihre App einrichten.
protocols-and = { $first } und { $last }

finding-port-timeout-remedy-ports = Öffnen Sie diese Ports in der Firewall, oder entfernen Sie sie aus dem, was die Domain veröffentlicht.
finding-port-closed-remedy-ports = Wenn diese Ports benutzt werden sollen, starten Sie die Dienste darauf, oder öffnen Sie die Firewall. Entfernen Sie sie sonst aus dem, was die Domain veröffentlicht.
finding-starttls-missing-remedy-ports = Schalten Sie STARTTLS ein, oder schließen Sie diese Ports, und bieten Sie die mit TLS von Anfang an an.
finding-starttls-injected-remedy-ports = Aktualisieren Sie den Mailserver und was immer vor ihm steht.
finding-no-login-remedy-ports = Schalten Sie ein Anmeldeverfahren ein (AUTH PLAIN unter TLS), oder veröffentlichen Sie diese Ports nicht für Menschen.
finding-not-this-protocol-remedy-ports = Prüfen Sie, was auf diesen Ports läuft und ob etwas, das davorsteht, einen anderen Dienst durchreicht.
