# Parts of a result: what they say of themselves.

own-forgotten = O seu endereço foi esquecido.
guide-files-you = Onde os arquivos dizem { "YOU" }, escreva o que vem antes do @ do seu endereço.
guide-files-fill = Ou deixe que esta página preencha.
