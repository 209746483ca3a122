# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = aberta, mesmo sem criptografia
ports-say-lax = Por { $family }, portas abertas, mesmo sem criptografia: { $ports }.
ports-mark-stuck = responde, mas o Portolan não consegue ir adiante
ports-say-stuck = Por { $family }, portas que respondem, mas onde o Portolan não consegue ir adiante: { $ports }.
ports-mark-closed = fechada
ports-say-closed = Por { $family }, portas fechadas: { $ports }.
ports-mark-unreached = sem resposta ou sem endereço
ports-say-unreached = Por { $family }, portas sem resposta ou sem endereço: { $ports }.
verdict-ok-lax = Funciona, mesmo sem criptografia
verdict-ok-lax-meaning = O servidor respondeu e não exige criptografia: também pede senhas em texto aberto ou, na porta 25, não oferece criptografia nenhuma. O administrador do e-mail pode corrigir isso.
