# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Es ist nicht bekannt, ob unter { $url } eine Einstellungsdatei liegt ({ $detail }).
finding-autoconfig-not-read-remedy = Wenn dort eine liegen soll, liefern Sie sie genau unter dieser Adresse aus: innerhalb weniger Sekunden, ohne Anmeldung, ohne Weiterleitung zu einem anderen Port und mit höchstens 256 KiB. Wenn nicht, lassen Sie die Adresse mit 404 antworten oder entfernen Sie den Namen aus dem DNS.
