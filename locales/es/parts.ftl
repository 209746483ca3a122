# Parts of a result: what they say of themselves.

own-forgotten = Su dirección se ha olvidado.
guide-files-you = Donde los archivos dicen { "YOU" }, escriba lo que va delante de la @ de su dirección.
guide-files-fill = O deje que esta página lo rellene.
