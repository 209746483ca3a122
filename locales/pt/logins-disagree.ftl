# Two settings files spell the user name of one server differently.

finding-logins-disagree = Duas fontes indicam nomes de usuário diferentes para { $host }: { $source } e { $second }.
finding-logins-disagree-remedy = Faça com que digam o mesmo. A maioria dos servidores aceita só um dos dois, e um app que lê a outra fonte é recusado.
