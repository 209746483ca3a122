# Parts of a result: what they say of themselves.

own-forgotten = Din adress är glömd.
guide-files-you = Där det står { "YOU" } i filerna skriver du det som står före @ i din adress.
guide-files-fill = Eller låt sidan fylla i det.
