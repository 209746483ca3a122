# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = El certificado de { $subject } sigue siendo válido, pero otro que el servidor envía con él ha caducado. Las aplicaciones de correo avisarán o lo rechazarán.
finding-cert-chain-expired-remedy = Ponga la cadena que la autoridad entrega hoy, a menudo llamada fullchain.pem, y recargue el servidor.
