# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = La posta per { $domain } arriva a { $mx }, ma le impostazioni che { $domain } pubblica portano a { $host }, che appartiene a un’altra organizzazione.
finding-settings-elsewhere-remedy = Fanno parte entrambi della tua posta? Se { $mx } consegna la posta a { $host }, come fa un filtro, non c’è niente da fare. Se { $host } è di un fornitore che hai lasciato, elimina o cambia il file di impostazioni e i record SRV di { $domain } che lo nominano.
