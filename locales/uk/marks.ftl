# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = відкрито, навіть без шифрування
ports-say-lax = Через { $family } відкрито, навіть без шифрування: { $ports }.
ports-mark-stuck = відповідає, але далі Portolan не пройшов
ports-say-stuck = Через { $family } відповідає, але далі Portolan не пройшов: { $ports }.
ports-mark-closed = закрито
ports-say-closed = Через { $family } закрито: { $ports }.
ports-mark-unreached = немає відповіді або адреси
ports-say-unreached = Через { $family } немає відповіді або адреси: { $ports }.
verdict-ok-lax = Працює, навіть без шифрування
verdict-ok-lax-meaning = Сервер відповів і не наполягає на шифруванні: він запитує паролі також відкритим текстом або, на порту 25, зовсім не пропонує шифрування. Адміністратор пошти може це виправити.
