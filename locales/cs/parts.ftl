# Parts of a result: what they say of themselves.

own-forgotten = Vaše adresa je zapomenuta.
guide-files-you = Kde v souborech stojí { "YOU" }, napište, co stojí před zavináčem vaší adresy.
guide-files-fill = Nebo to nechte doplnit tuto stránku.
