# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = E-Mails für { $domain } kommen bei { $mx } an, aber die Einstellungen, die { $domain } veröffentlicht, führen zu { $host }, und das gehört zu einer anderen Organisation.
finding-settings-elsewhere-remedy = Gehören beide zu Ihrer E-Mail? Wenn { $mx } die E-Mails an { $host } weitergibt, wie ein Filter es tut, ist nichts zu tun. Wenn { $host } einem Anbieter gehört, den Sie verlassen haben, entfernen oder ändern Sie die Einstellungsdatei und die SRV-Einträge von { $domain }, die ihn nennen.
