# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = No se sabe si hay un archivo de configuración en { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = Si debe haber uno, sírvalo en esa misma dirección: en pocos segundos, sin inicio de sesión, sin redirección a otro puerto y con 256 KiB como máximo. Si no, haga que la dirección responda 404 o quite el nombre del DNS.
