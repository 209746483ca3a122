# Parts of a result: what they say of themselves.

own-forgotten = Din adress är glömd.
guides-shown = Visas nedan
guides-only-sending = Här fungerar bara sändning. Därför finns steg bara för det som skickar och aldrig läser e-post; varje e-postapp behöver båda.
chart-tried = Alla portar som Portolan prövat, en rad för varje. Att en port är stängd är inget fel om en annan fungerar.
guide-files-you = Där det står { "YOU" } i filerna skriver du det som står före @ i din adress.
guide-files-fill = Eller låt sidan fylla i det.
