# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = Un mensaje para el administrador de correo, listo para enviar
letter-whom = Solo pueden arreglarlo las personas que administran el correo de { $domain }: la asistencia de su proveedor o el administrador de correo de su organización.
letter-note = Este mensaje es para ellas. No contiene nada sobre usted.
letter-mail = Abrirlo en mi aplicación de correo
letter-copy = Copiar el mensaje
letter-english = Lo mismo en inglés

letter-subject = Las aplicaciones de correo y los servidores de correo de { $domain }
letter-greeting = Buenos días:
letter-looked = Los servidores de correo de { $domain } se han examinado desde Internet ({ $time } UTC).
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = { $count ->
    [one] Hay una cosa que impide que las aplicaciones de correo funcionen con ellos como deberían:
   *[other] Estas cosas impiden que las aplicaciones de correo funcionen con ellos como deberían:
}
letter-wrong = { $count ->
    [one] Las aplicaciones de correo pueden funcionar con ellos, pero hay una cosa que está mal:
   *[other] Las aplicaciones de correo pueden funcionar con ellos, pero estas cosas están mal:
}
letter-better = { $count ->
    [one] Hay una cosa que podría mejorarse:
   *[other] Estas cosas podrían mejorarse:
}
letter-away = Rechazaron al servidor que los examinó; no se sabe si dejan entrar a las aplicaciones de correo:
letter-command = Esta orden lo muestra:
letter-more = { $count ->
    [one] En el resultado completo figura un hallazgo más.
   *[other] En el resultado completo figuran { $count } hallazgos más.
}
letter-link = El resultado completo, con todas las conversaciones y las líneas que lo arreglan:
letter-close = Para esto nadie ha iniciado sesión ni se ha enviado ningún correo.
