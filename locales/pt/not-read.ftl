# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Não se sabe se há um arquivo de configurações em { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = Se deve haver um, sirva-o nesse mesmo endereço: em poucos segundos, sem login, sem redirecionamento para outra porta e com no máximo 256 KiB. Se não, faça o endereço responder 404 ou retire o nome do DNS.
