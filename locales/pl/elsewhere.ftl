# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = Poczta dla { $domain } przychodzi do { $mx }, ale ustawienia, które publikuje { $domain }, prowadzą do { $host }, a ten należy do innej organizacji.
finding-settings-elsewhere-remedy = Czy oba należą do Twojej poczty? Jeśli { $mx } przekazuje pocztę do { $host }, jak robi to filtr, nie trzeba nic robić. Jeśli { $host } należy do dostawcy, z którego usług już nie korzystasz, usuń albo zmień plik ustawień i rekordy SRV domeny { $domain }, które go wymieniają.
