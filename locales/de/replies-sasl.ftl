# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Das Programm und der Server haben kein Anmeldeverfahren gefunden, das beide kennen. Oft fehlt auf der sendenden Maschine ein Paket mit diesen Verfahren.
reply-no-mechanism-step = Installieren Sie auf dieser Maschine die Anmeldeverfahren von Cyrus SASL; unter Debian und Ubuntu heißt das Paket libsasl2-modules. Versuchen Sie es dann noch einmal.
