# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Brak połączenia
offline-means = Twoje urządzenie nie mogło połączyć się z tą witryną. Nie mówi to nic o Twojej poczcie ani o Twoim adresie.
offline-try-network = Sprawdź, czy Wi-Fi lub dane komórkowe są włączone, a tryb samolotowy wyłączony.
offline-try-sign-in = W hotelu, pociągu lub kawiarni sieć może najpierw wymagać zalogowania: otwórz dowolną inną stronę, a pojawi się jej formularz.
offline-try-wait = Jeśli inne strony się otwierają, a ta nie, usterka leży tutaj lub po drodze: poczekaj kilka minut.
offline-goes-on = To, co wpisano, zostaje tutaj. Gdy tylko połączenie wróci, wszystko pójdzie dalej samo.
about-kept-offline = Po użyciu formularza lub obejrzeniu badania Twoja przeglądarka zachowuje jedną stronę tej witryny, w Twoim języku, która mówi, co robić bez połączenia, oraz mały skrypt, który ją pokazuje. Nie ma w nich Twojego adresu ani żadnej domeny. Jedno i drugie znika, gdy usuniesz w przeglądarce dane tej witryny.
