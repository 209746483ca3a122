# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject } מאפשר להיכנס לפני שההצפנה התחילה ({ $mechanisms }). השיטות האלה אינן חושפות את הסיסמה עצמה, אבל כל מי שמאזין יכול לקרוא את כל מה שבא אחר כך.
finding-auth-before-tls-remedy = הציעו כניסה רק אחרי STARTTLS.
