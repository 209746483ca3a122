# Guides of webmail, of programs on the command line, of devices and of programs that send.

## Nextcloud Mail

guide-nextcloud-mail-open = Open Mail in your Nextcloud, and add an account in its settings. Enter your name, address and password:
guide-nextcloud-mail-finds = Try “Auto”: it finds the settings file for this domain. If it connects, you are done.
guide-nextcloud-mail-manual = Otherwise choose “Manual”.
guide-nextcloud-mail-by-hand = Choose “Manual”.
guide-nextcloud-mail-imap = Under “IMAP Settings”, enter this (“IMAP Host” is the server, “IMAP User” the username):
guide-nextcloud-mail-smtp = Under “SMTP Settings”, enter this (“SMTP Host” is the server, “SMTP User” the username):
guide-nextcloud-mail-done = Connect. It is your Nextcloud’s server that logs in, so it keeps the password.
guide-nextcloud-mail-fact-finds = It looks for the settings file at the domain, at its MX host and in the central database. It takes IMAP alone.
guide-nextcloud-mail-fact-ports = Where it finds no such file, it tries the usual ports at the domain’s MX hosts.

## Roundcube

guide-roundcube-who = Roundcube’s servers are set by whoever runs it, not by you. If you only use it, open it and log in as below.
guide-roundcube-file = If you run it, write these lines into its configuration:
guide-roundcube-login = Log in with this:
guide-roundcube-fact-prefix = In front of a server, ssl:// means encryption from the first byte, and tls:// means STARTTLS.
guide-roundcube-fact-finds = Roundcube looks for no settings by itself; it has those that whoever runs it has entered.
guide-roundcube-fact-password = It is the web server that logs in at the mail server. It keeps your password, encrypted, as long as you are logged in.

## On the command line

guide-pass-once = No password stands in these files: a command prints it, here that of the password manager pass. Put your password into it once, by the command below, or write another command into the files.
guide-token = No secret stands in these files: a command prints it. Where they run pass, write the command by which your helper program prints a token.

guide-neomutt-fetch = mbsync fetches your mail into a folder on your computer. Write this into its file; if mbsync is older than 1.5 (mbsync --version tells), with SSLType in place of TLSType:
guide-neomutt-folder = mbsync does not make this folder by itself. Make it:
guide-neomutt-send = msmtp sends it. Write this into its file:
guide-neomutt-file = NeoMutt, or Mutt, reads and writes it. NeoMutt looks here for its file, Mutt at ~/.muttrc and at ~/.config/mutt/muttrc. Use the place of the one that you have:
guide-neomutt-start = Fetch your mail, and start NeoMutt (or mutt):
guide-neomutt-fact-finds = Of the three, msmtp alone uses what a domain publishes: msmtp --configure proposes a file.
guide-neomutt-fact-folders = What you send goes into the folder Sent, drafts go into Drafts; mbsync takes both to the server. If these folders have other names there, write those into NeoMutt’s file.
guide-neomutt-fact-tlstype = Before isync 1.5, TLSType is called SSLType.
guide-neomutt-fact-place = This is where NeoMutt looks for its file; the first one that it finds is the only one.
guide-neomutt-fact-mutt = Mutt looks for its file at ~/.muttrc and, in newer versions, at ~/.config/mutt/muttrc.

guide-aerc-wizard = Start aerc: without an account it opens an assistant that asks for all this, also later by :new-account.
guide-aerc-add = Add this to its file:
guide-aerc-alone = Let nobody else read that file; otherwise aerc does not start:
guide-aerc-run = Start aerc.
guide-aerc-fact-old = aerc before version 0.15 (Debian 12 has one) wants one line more, smtp-starttls = true, before 0.14 with yes: without it, their smtp:// means no encryption. Newer ones do without, and complain of it.
guide-aerc-fact-finds = Its assistant looks for SRV records, then for the settings file at the domain and in the central database, and guesses the rest.
guide-aerc-fact-schemes = imaps:// and smtps:// mean encryption from the first byte, imap:// and smtp:// mean STARTTLS. What ends in +insecure switches protection off; do not use it.

guide-himalaya-wizard = Run himalaya without anything behind it: an assistant looks your settings up and prints the file.
guide-himalaya-file = Add this to its file. It is for version 2; version 1 calls things differently:
guide-himalaya-list = See whether it lists your mail:
guide-himalaya-fact-finds = Its assistant looks for PACC, for the settings file and for SRV records at the domain.

## Printers and scanners

guide-printer-open = Open the device’s own web page: type its number in the network (its IP address) into a browser. Look for the settings of email, of SMTP or of the outgoing server.
guide-printer-server = Enter this. If only “SSL” and “TLS” can be chosen, “SSL” is SSL/TLS, and “TLS” mostly means STARTTLS:
guide-printer-login = Switch authentication on (SMTP AUTH), and enter this:
guide-printer-from = As the sender’s address, enter the address that the login belongs to. Most servers refuse any other:
guide-printer-test = Let it send a test.
guide-printer-own-password = A device keeps the password for years, and others may read it out. Use an app password, or a mailbox of its own, not the password of a person.
guide-printer-fact-port25 = Port 25 is for servers among each other. For sending, a device uses 465 or 587, as anybody does.
guide-printer-fact-oauth = This provider takes no passwords from programs, so most devices cannot send by it. Ask its admin for a way for devices, such as a relay.
guide-program-token = The programs read what they log in with from their environment; have them take the token of your helper program there. Each sends a test to yourself.
guide-program-postfix-token = And write this file, with what your helper program wants in place of the last word. It may be readable for root alone:

## Websites and scripts

guide-program-password = For Node.js, PHP and Python: have the password stand outside the program, in the variable MAIL_PASSWORD of its environment. Each sends a test to yourself.
guide-program-oauth = { $provider } takes no passwords from programs, so these files do not work as they stand: in place of the password there has to be a token for OAuth 2.0, which a helper program gets, and the way of login has to be changed. Or ask the provider’s admin for a way for programs, such as a relay.
guide-program-install = Install it:
guide-program-write = Write this into a file, and run it:
guide-program-postfix-main = All mail of the machine goes out by your provider, and under your address, for most servers refuse any other. Install the login methods of Cyrus SASL as well (on Debian and Ubuntu: libsasl2-modules). Write this into Postfix’s configuration, in place of lines that begin the same; where the trusted certificates are differs between systems:
guide-program-postfix-login = And write this file, with your password in place of the last word:
guide-program-postfix-alone = Let nobody but root read it, and have Postfix read its configuration again:
guide-program-fact-certificates = Whoever writes to check no certificates gives the login data to anybody in between. If the check fails, the cause is to be mended.
guide-program-fact-wrapper = Port 465 is encrypted from the first byte; 587 begins in the clear, and the program has to insist on STARTTLS, as these do.

## Any other app

guide-other-open = Open your app and add a new account. It may call the kind of account “IMAP”, “POP3”, “Other” or “Email”.
guide-other-manual = If it offers to set the account up manually, or to show more options, choose that. What it guesses by itself may be wrong.
guide-other-incoming = For reading mail (incoming server), enter this:
guide-other-outgoing = For sending mail (outgoing server, SMTP), enter this. The server needs a login: switch that on if it is asked.
guide-other-password = For both, the password is this:
guide-other-fact-names = “SSL/TLS” in an app means encryption from the first byte; “STARTTLS” means that it begins in the clear and is then switched on. The old name “SSL” means the first.
