# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = דואר אל { $domain } מגיע אל { $mx }, אבל ההגדרות ש-{ $domain } מפרסם מובילות אל { $host }, השייך לארגון אחר.
finding-settings-elsewhere-remedy = האם שניהם חלק מהדואר שלכם? אם { $mx } מעביר את הדואר אל { $host }, כפי שעושה מסנן, אין צורך לעשות דבר. אם { $host } שייך לספק שעזבתם, הסירו או שנו את קובץ ההגדרות ואת רשומות ה-SRV של { $domain } שמציינים אותו.
