# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = Rekord SRV { $owner } nie wskazuje serwera. Jego cel musi być nazwą hosta, a jest adresem IP lub czymś innym, z czego żadna aplikacja nie skorzysta.
finding-srv-invalid-remedy = Niech rekord wskazuje serwer albo usuń ten rekord.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = niektórych nazw nie udało się sprawdzić
detail-no-host-name = rekordy nie wskazują serwera

# MX is the kind of DNS record that says which server takes a domain’s mail.
finding-mx-invalid = Rekordy MX domeny { $domain } nie wskazują serwera: zawierają adres IP, „localhost” lub coś innego, dokąd nikt nie może wysłać poczty.
finding-mx-invalid-remedy = Administrator DNS tej domeny musi wpisać tam nazwę hosta serwera, który odbiera pocztę. Do tego czasu żadna poczta nie dociera.

# `$source` is where it was read, such as “the settings file”, and `$subject` a server with its port.
finding-mode-contradicted = { $speaks ->
    [implicit-tls] Źródło „{ $source }” podaje, że { $subject } rozpoczyna TLS przez STARTTLS, ale tamtejszy serwer oczekuje TLS od początku.
    [starttls] Źródło „{ $source }” podaje, że { $subject } używa TLS od początku, ale tamtejszy serwer zaczyna bez TLS, a potem oferuje STARTTLS.
   *[another-protocol] Źródło „{ $source }” podaje, że { $subject } mówi innym protokołem niż w rzeczywistości.
}
finding-mode-contradicted-remedy = Zmień to, co jest publikowane, tak aby zgadzało się z tym, co robi serwer. Ustawienia na tej stronie są już poprawne; aplikacje, które trzymają się źródła co do słowa, zawodzą.
finding-login-contradicted = Źródło „{ $source }” podaje, że { $subject } przyjmuje tylko metodę logowania „{ $method }”, której serwer nie oferuje.
finding-login-contradicted-remedy = Włącz tę metodę albo opublikuj taką, którą serwer oferuje. Większość aplikacji potrafi password-cleartext, co pod TLS jest bezpieczne.

# SRV is the kind of DNS record that tells mail apps which servers a domain has.
finding-srv-half = { $missing ->
    [incoming] Rekordy SRV domeny { $domain } nie podają serwera do czytania poczty.
   *[outgoing] Rekordy SRV domeny { $domain } nie podają serwera do wysyłania poczty.
}
finding-srv-half-remedy = Dodaj rekord dla serwera, który działa, aby aplikacje kierujące się rekordami SRV znalazły wszystko, czego potrzebują.
finding-srv-withheld = { $role ->
    [incoming] Rekordy SRV domeny { $domain } mówią, że nie ma ona serwera do czytania poczty, choć { $host } odpowiada na porcie { $port }.
   *[outgoing] Rekordy SRV domeny { $domain } mówią, że nie ma ona serwera do wysyłania poczty, choć { $host } odpowiada na porcie { $port }.
}
finding-srv-withheld-remedy = Jeśli aplikacje pocztowe mogą używać tego serwera, niech rekord go podaje zamiast samej kropki. Jeśli mają się od niego trzymać z daleka, zamknij port.
finding-srv-withholds-named = Rekordy SRV domeny { $domain } mówią, że nie ma ona { $protocol }, ale to źródło podaje { $host }, który odpowiada na porcie { $port }: { $source }. Jedne aplikacje go skonfigurują, inne nie.
finding-srv-withholds-named-remedy = Jeśli aplikacje pocztowe mogą z niego korzystać, niech rekord podaje { $host } zamiast samej kropki. Jeśli nie, usuń go z pozostałych opublikowanych ustawień.

# $count is how many were left out, $most how many are asked at most.
finding-too-many-hosts = { $count ->
    [one] Domena { $domain } publikuje więcej serwerów pocztowych, niż pyta się za jednym razem (najwyżej { $most }). Jeden pominięto i nic o nim nie wiadomo.
    [few] Domena { $domain } publikuje więcej serwerów pocztowych, niż pyta się za jednym razem (najwyżej { $most }). Pominięto { $count } serwery i nic o nich nie wiadomo.
    [many] Domena { $domain } publikuje więcej serwerów pocztowych, niż pyta się za jednym razem (najwyżej { $most }). Pominięto { $count } serwerów i nic o nich nie wiadomo.
   *[other] Domena { $domain } publikuje więcej serwerów pocztowych, niż pyta się za jednym razem (najwyżej { $most }). Pominięto { $count } serwera i nic o nich nie wiadomo.
}
finding-too-many-hosts-remedy = Publikuj tylko te serwery, których mają używać aplikacje pocztowe. Jedna nazwa może prowadzić do kilku adresów.

detail-withheld = domena oznajmia, że tego nie ma
