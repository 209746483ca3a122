# Parts of a result: what they say of themselves.

own-forgotten = Вашу адресу забуто.
guide-files-you = Там, де у файлах стоїть { "YOU" }, напишіть те, що стоїть перед @ у вашій адресі.
guide-files-fill = Або нехай це підставить ця сторінка.
