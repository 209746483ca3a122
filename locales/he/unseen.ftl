# What could not be looked at from here, which is no fault of the mail servers.
# $missing says what is not known: incoming, outgoing or both; $hosts are some host names, $detail and $fault words from details.ftl.

finding-servers-not-checked = { $missing ->
    [incoming] לא ידוע אם יש ל-{ $domain } שרת שמאפשר לכם לקרוא דואר בבטחה: לא היה אפשר לנסות את { $hosts } מכאן ({ $detail }).
    [outgoing] לא ידוע אם יש ל-{ $domain } שרת שמאפשר לכם לשלוח דואר בבטחה: לא היה אפשר לנסות את { $hosts } מכאן ({ $detail }).
   *[other] לא ידוע אם יש ל-{ $domain } שרתים שמאפשרים לכם לקרוא ולשלוח דואר בבטחה: לא היה אפשר לנסות את { $hosts } מכאן ({ $detail }).
}
finding-servers-not-checked-remedy = { $later ->
    [no] שאלו שוב ממחשב שיש לו IPv6. אין בכך דבר נגד שרתי הדואר.
   *[other] נסו שוב בעוד כמה דקות. אין בכך דבר נגד שרתי הדואר.
}
finding-host-dns-failed = { $host } מצוין כשרת דואר, אבל לא היה אפשר לאתר את הכתובת שלו: { $fault }.
finding-host-dns-failed-remedy = על מי שמפעיל את ה-DNS של { $host } לבדוק את שרתי השמות שלו, ואת ה-DNSSEC אם השם חתום.
