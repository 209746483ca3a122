# Parts of a result: what they say of themselves.

own-forgotten = Je adres is vergeten.
guide-files-you = Waar in de bestanden { "YOU" } staat, schrijf je wat er voor de @ van je adres staat.
guide-files-fill = Of laat deze pagina het invullen.
