# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Program i serwer nie znalazły metody logowania, którą znają oba. Często na komputerze, który wysyła, brakuje pakietu z tymi metodami.
reply-no-mechanism-step = Zainstaluj na tym komputerze metody logowania Cyrus SASL; w Debianie i Ubuntu pakiet nazywa się libsasl2-modules. Potem spróbuj ponownie.
