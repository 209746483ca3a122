# Parts of a result: what they say of themselves.

own-forgotten = Vaše adresa je zapomenuta.
guides-shown = Zobrazeno níže
guides-only-sending = Tady funguje jen odesílání, proto jsou tu kroky jen pro to, co odesílá a poštu nikdy nečte. Každá poštovní aplikace potřebuje obojí.
chart-tried = Všechny porty, které Portolan vyzkoušel, každý na jednom řádku. Zavřený port nevadí, pokud funguje jiný.
guide-files-you = Kde v souborech stojí { "YOU" }, napište, co stojí před zavináčem vaší adresy.
guide-files-fill = Nebo to nechte doplnit tuto stránku.
