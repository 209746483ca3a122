# Parts of a result: what they say of themselves.

own-forgotten = Ihre Adresse ist vergessen.
guides-shown = Unten gezeigt
guides-only-sending = Hier funktioniert nur das Senden. Deshalb gibt es Schritte nur für das, was sendet und nie Mail abruft; jede Mail-App braucht beides.
chart-tried = Jeder Port, den Portolan ausprobiert hat, in je einer Zeile. Ein geschlossener Port ist kein Fehler, wenn ein anderer funktioniert.
guide-files-you = Wo in den Dateien { "YOU" } steht, schreiben Sie, was vor dem @ Ihrer Adresse steht.
guide-files-fill = Oder lassen Sie es diese Seite einsetzen.
