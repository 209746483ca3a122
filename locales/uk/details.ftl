# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = вийшов час
detail-budget = поки що запитів достатньо
detail-no-ipv6 = цей сервер не має IPv6
detail-port-blocked = мережа цього сервера, схоже, блокує порт
detail-no-ipv6-here = цей сервер не має IPv6
detail-dns-servfail = сервер імен повідомляє про збій
detail-dns-refused = сервер імен відмовляється відповідати
detail-dns-timeout = сервер імен не відповідає
detail-dns-failed = не вдалося знайти назву
detail-no-name-server = жоден сервер імен не відповідає
detail-failure = збій
detail-no-address = назва нікуди не веде
detail-forbidden = цей сервер не з’єднується з цією адресою
detail-local-trouble = негаразди на цьому сервері
detail-too-large = відповідь задовга
detail-unreadable = файл неможливо прочитати
detail-bad-url = адреса неправильна
detail-bad-base-url = адреса бази неправильна
detail-name-too-long = назва була б задовга
detail-too-many-redirects = переспрямовує без кінця
detail-redirect-not-followed = переспрямовує до місця, куди тут не переходять
detail-not-http = відповідь не є вебсторінкою
detail-not-autoconfig = відповідь не є файлом налаштувань
detail-not-pacc = відповідь не є файлом налаштувань
detail-not-mta-sts = відповідь не є політикою
detail-not-autodiscover = відповідь не є відповіддю Autodiscover
detail-nothing-here = сервер відповідає, але для цього домену нічого не має
detail-not-jmap = відповідь є вебсторінкою
detail-login-wanted = вимагає входу, отже, існує
detail-digest-missing = у DNS немає дайджесту цього файлу, тож самому файлу не довіряємо
detail-digest-mismatch = дайджест у DNS належить іншому файлу, тож самому цьому не довіряємо
detail-digest-unknown = не вдалося знайти дайджест у DNS, тож самому файлу не довіряємо
detail-malformed-xml = файл налаштувань пошкоджений
detail-no-usable-server = файл налаштувань не називає сервера, яким можна скористатися
detail-mx-on-the-way = через компанію, яка приймає пошту, та лише проходить на шляху до скриньки
detail-media-type = вебсервер не позначає це як XML
detail-own-answer = відповідь походить від самого цього сервера
detail-switched-off = вимкнено на цьому сервері
detail-http = вебсервер відповідає станом { $status }
detail-tls-alert = у шифруванні відмовлено: { $alert }
detail-after = після нашої команди { $command }
detail-lmtp = говорить мовою LMTP, для доставлення між серверами
detail-endless-line = надсилає рядок без кінця
detail-too-many-lines = надсилає рядки без кінця
detail-too-much-text = надсилає більше тексту, ніж поштовому серверу є що сказати
detail-no-mx = жодна інша компанія пошту не приймає
detail-own-mx = домен сам приймає свою пошту

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = відмова від шифрування
detail-tls-failed = шифрування не вдається
detail-cert-not-yet-valid = сертифікат ще не дійсний
