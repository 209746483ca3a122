# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = Для вас
remedy-for-mail-admin = Для адміністратора пошти
remedy-for-network = Для адміністратора мережі
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Не відмахуйтеся одним клацанням від попередження в поштовому застосунку.
finding-cert-chain-expired-meanwhile = Не відмахуйтеся одним клацанням від попередження в поштовому застосунку.
finding-cert-self-signed-meanwhile = Доти поштовий застосунок попереджає слушно.
finding-starttls-missing-meanwhile = Не користуйтеся цим портом.
finding-starttls-missing-meanwhile-ports = Не користуйтеся цими портами.
finding-starttls-injected-meanwhile = Доти не користуйтеся цим портом.
finding-starttls-injected-meanwhile-ports = Доти не користуйтеся цими портами.
finding-auth-in-clear-meanwhile = У своєму застосунку встановіть обов’язкове шифрування, ніколи не «якщо доступно».
finding-turned-away-meanwhile = Якщо це обмеження або список блокування, ваш застосунок сервер усе ж може впустити.
finding-no-incoming-meanwhile = Карта показує, що випробувано. Покажіть цю сторінку адміністраторові пошти.
finding-no-outgoing-meanwhile = Карта показує, що випробувано. Покажіть цю сторінку адміністраторові пошти.
finding-nothing-answers-meanwhile = Спробуйте ще раз за кілька хвилин. Якщо й тоді нічого не зміниться, напишіть адміністраторові пошти.
finding-dns-failed-meanwhile = Спробуйте ще раз за кілька хвилин.
finding-dnssec-bogus-meanwhile = Зачекайте, перш ніж десь вводити пароль.
finding-srv-incomplete-meanwhile = Спробуйте ще раз за кілька хвилин.
finding-host-dns-failed-meanwhile = Спробуйте ще раз за кілька хвилин.
finding-null-mx-admin = Якщо домен має приймати пошту, замініть його порожній запис MX.
finding-not-authenticated-admin = Опублікуйте налаштування через HTTPS за адресою autoconfig.{ $domain }, щоб нікому не довелося питати.
