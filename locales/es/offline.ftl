# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = No hay conexión
offline-means = Su dispositivo no ha podido llegar a este sitio. Eso no dice nada de su correo ni de su dirección.
offline-try-network = Compruebe que el wifi o los datos móviles están activados y que el modo avión está desactivado.
offline-try-sign-in = En un hotel, un tren o una cafetería, es posible que la red pida primero que se identifique: abra cualquier otra página y aparecerá su formulario.
offline-try-wait = Si se abren otras páginas y esta no, el fallo está aquí o en el camino: espere unos minutos.
offline-goes-on = Lo que ha escrito se queda aquí. En cuanto vuelva la conexión, esto continuará por sí solo.
about-kept-offline = Cuando usted ha usado el formulario o ha visto un análisis, su navegador guarda una única página de este sitio, en su idioma, que dice qué hacer sin conexión, y un pequeño script que la muestra. En ninguno de los dos figura su dirección ni ningún dominio. Ambos desaparecen cuando usted borra los datos de este sitio en el navegador.
