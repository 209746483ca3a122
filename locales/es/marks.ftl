# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = abierto, también sin cifrado
ports-say-lax = Por { $family }, abiertos, también sin cifrado: { $ports }.
ports-mark-stuck = responde, pero Portolan no pudo seguir
ports-say-stuck = Por { $family }, responden, pero Portolan no pudo seguir: { $ports }.
ports-mark-closed = cerrado
ports-say-closed = Por { $family }, cerrados: { $ports }.
ports-mark-unreached = sin respuesta o sin dirección
ports-say-unreached = Por { $family }, sin respuesta o sin dirección: { $ports }.
verdict-ok-lax = Funciona, también sin cifrado
verdict-ok-lax-meaning = El servidor respondió y no insiste en el cifrado: también pide contraseñas sin cifrar o, en el puerto 25, no ofrece cifrado alguno. El administrador de correo puede arreglarlo.
