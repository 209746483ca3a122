# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Het programma en de server hebben geen aanmeldmethode gevonden die ze allebei kennen. Vaak ontbreekt op de machine die verstuurt een pakket met deze methoden.
reply-no-mechanism-step = Installeer op die machine de aanmeldmethoden van Cyrus SASL; op Debian en Ubuntu heet het pakket libsasl2-modules. Probeer het dan opnieuw.
