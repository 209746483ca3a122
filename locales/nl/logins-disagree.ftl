# Two settings files spell the user name of one server differently.

finding-logins-disagree = Twee bronnen noemen verschillende gebruikersnamen voor { $host }: { $source } en { $second }.
finding-logins-disagree-remedy = Laat ze hetzelfde zeggen. De meeste servers accepteren er maar één, en een app die de andere bron leest, wordt geweigerd.
