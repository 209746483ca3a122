# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } answers “{ $words }” where the offer of encryption belongs. That is the mark of a firewall that inspects mail and paints over what it does not want.
finding-starttls-painted-over-remedy = Look for a firewall or virus scanner that inspects mail, in front of the mail server or of this server, and switch that inspection off (Cisco calls it “inspect esmtp”). STARTTLS may well be switched on in the mail server itself.
