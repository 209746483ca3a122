# Parts of a result: what they say of themselves.

own-forgotten = Ihre Adresse ist vergessen.
guide-files-you = Wo in den Dateien { "YOU" } steht, schreiben Sie, was vor dem @ Ihrer Adresse steht.
guide-files-fill = Oder lassen Sie es diese Seite einsetzen.
