# Parts of a result: what they say of themselves.

own-forgotten = Je adres is vergeten.
guides-shown = Hieronder getoond
guides-only-sending = Hier werkt alleen verzenden. Daarom zijn er alleen stappen voor wat verzendt en nooit mail leest; elke mailapp heeft beide nodig.
chart-tried = Elke poort die Portolan geprobeerd heeft, één regel per poort. Een gesloten poort is geen fout als een andere werkt.
guide-files-you = Waar in de bestanden { "YOU" } staat, schrijf je wat er voor de @ van je adres staat.
guide-files-fill = Of laat deze pagina het invullen.
