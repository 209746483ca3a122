# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (porte { $ports })
compliance-fails = { $count ->
    [0] { $rule }: non rispettato. { $worst }.
   *[other] { $rule }: non rispettato. { $worst }. Riguarda anche { $others }.
}
outcome-unusable = Nessuna risposta utile
source-leads-to = porta a
result-confirm-names = { $count ->
    [one] Assicurati di conoscere questo nome: { $hosts }. È arrivato per una via su cui qualcun altro avrebbe potuto manometterlo.
   *[other] Assicurati di conoscere questi nomi: { $hosts }. Sono arrivati per una via su cui qualcun altro avrebbe potuto manometterli.
}
complaint-password-site = Dice che la password è sbagliata: accedi al sito web del tuo provider con lo stesso nome e la stessa password. Se funziona, forse il tuo provider vuole una password creata per le app: chiedigli come ottenerla.
login-switch-on-several = { $provider } tiene inizialmente disattivati { $protocols }. Attivali nel tuo account prima di configurare l’app.
protocols-and = { $first } e { $last }

finding-port-timeout-remedy-ports = Apri queste porte nel firewall, o toglile da ciò che il dominio pubblica.
finding-port-closed-remedy-ports = Se gli utenti devono usare queste porte, avviaci i servizi o apri il firewall. Altrimenti toglile da ciò che il dominio pubblica.
finding-starttls-missing-remedy-ports = Attiva STARTTLS, o chiudi queste porte e offri quelle con TLS fin dall’inizio.
finding-starttls-injected-remedy-ports = Aggiorna il server di posta e tutto ciò che gli sta davanti.
finding-no-login-remedy-ports = Attiva un modo di accedere (AUTH PLAIN sotto TLS), o non pubblicare queste porte per gli utenti.
finding-not-this-protocol-remedy-ports = Controlla che cosa ascolta su queste porte, e se qualcosa che sta davanti inoltra un altro servizio.
