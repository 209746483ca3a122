# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = On ignore s’il y a un fichier de paramètres à { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = S’il doit y en avoir un, servez-le à cette adresse même : en quelques secondes, sans authentification, sans redirection vers un autre port et en 256 Kio au plus. Sinon, faites répondre 404 à cette adresse, ou retirez le nom du DNS.
