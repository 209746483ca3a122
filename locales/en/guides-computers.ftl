# Guides of programs on computers. What nobody could check on the app's own screens is worded so that it fits any version.

## Apple Mail on Mac

guide-apple-mail-mac-load = On the Mac, load the profile. It sets the account up by itself.
guide-apple-mail-mac-profile = Open the file that was loaded, then install it in System Settings, under General, Device Management (macOS 13 and 14: under Privacy & Security, Profiles; before: in System Preferences, Profiles).
guide-apple-mail-mac-open = Open Mail. In the menu Mail, open the accounts, add one, and choose “Other Mail Account”.
guide-apple-mail-mac-sign-in = Open Mail. In the menu Mail, open the accounts and add one. Choose your provider in the list, { $provider } or the company behind it, not “Other Mail Account”. Sign in on the page that opens.
guide-apple-mail-mac-address = Enter your name, address and password, and choose Sign In. If Mail cannot verify the account, it asks for the servers.
guide-apple-mail-mac-servers = Enter this:
guide-apple-mail-mac-sending = And for sending, this:
guide-apple-mail-mac-ports = If it cannot connect, look into the account’s server settings, let it not manage them by itself, and compare the ports. TLS/SSL is to be on:

## Outlook, all kinds

guide-outlook-address = Enter your address. Do not go on with what Outlook proposes if it asks for a Microsoft or Exchange password.
guide-outlook-sign-in = Enter your address and go on. Sign in on the page that opens, which is { $provider }’s own. Nothing else is to be typed in:
guide-outlook-cloud = This Outlook passes your mail and your mail password through Microsoft’s servers, which then log in for you.
guide-outlook-cloud-sign-in = This Outlook passes your mail through Microsoft’s servers, which log in for you.
guide-outlook-ignores = This Outlook asks a service of Microsoft’s instead of the settings that a domain publishes, so they have to be typed in.

## Outlook for Windows, new

guide-outlook-new-open = Open Outlook, and add an account in its settings.
guide-outlook-new-manual = If it proposes another kind of account, choose another provider or the advanced setup, and then this:
guide-outlook-new-done = Agree only if your mail may go through Microsoft’s servers, and finish. Otherwise use another app.

## Outlook for Windows, classic

guide-outlook-classic-open = Open Outlook. In the menu File, choose Add Account.
guide-outlook-classic-manual = Enter your address, open “Advanced options”, check “Let me set up my account manually”, and choose Connect.
guide-outlook-classic-outgoing = The outgoing server is this. If there is a box “Require logon using Secure Password Authentication (SPA)”, leave it empty, here and above:
guide-outlook-classic-finish = Enter the password and finish. Outlook takes your address as the name; if yours is another, change it in the account settings afterwards:
guide-outlook-classic-sending-name = For sending, the name is another one. Enter it in the account settings, for the outgoing server:
guide-outlook-classic-ignores = Most versions since 2021 ask a service of Microsoft’s first, and do not use the settings that a domain publishes for IMAP and POP3.
guide-outlook-classic-fact-older = Outlook 2016 and older ask the domain itself (Autodiscover), and find what is published for it. In later ones, an older dialog still does: in Windows’ Control Panel, under Mail.
guide-outlook-classic-cloud = Newer versions that belong to Microsoft 365 are reported to pass passwords through Microsoft’s servers, too.

## Outlook for Mac

guide-outlook-mac-open = Open Outlook. In its settings, open Accounts, and add one.
guide-outlook-mac-manual = If it proposes another kind of account, choose this:
guide-outlook-mac-incoming = For receiving, enter this. Check “Use SSL to connect”:
guide-outlook-mac-outgoing = For sending, enter this, again with “Use SSL to connect”:
guide-outlook-mac-login = Under “More Options”, let the outgoing server have this login:
guide-outlook-mac-cloud = The new Outlook for Mac can synchronise the account through Microsoft’s servers. They then have your mail and log in for you.
guide-outlook-mac-ignores = Outlook for Mac does not use the settings that a domain publishes for IMAP and POP3.

## Thunderbird

guide-thunderbird-open = Open Thunderbird and start adding an email account: in the menu, New account, then Email.
guide-thunderbird-address = Enter your name, your address and, when it asks for it, your password.
guide-thunderbird-address-sign-in = Enter your name and your address.
guide-thunderbird-finds-imap = Go on. Thunderbird looks the settings up by itself. Compare what it found with the values below. If they are the same, go straight to the last step; otherwise choose to configure manually, and enter these:
guide-thunderbird-finds-pop3 = Go on. Thunderbird looks the settings up by itself, and begins with IMAP: choose POP3 if it offers that. Compare with the values below. If they are the same, go straight to the last step; otherwise choose to configure manually, and enter these:
guide-thunderbird-compare = Go on, and see which servers Thunderbird proposes. If it finds none, or others than those below, choose to configure manually.
guide-thunderbird-done = Let it test the settings, and finish. If it says that the password is wrong, try it on your provider’s website first.
guide-thunderbird-done-sign-in = Let it test the settings, and finish. Your provider’s sign-in page then opens.
guide-thunderbird-sign-in = Enter your name and your address, and go on. If it shows an authentication method, that has to be OAuth2. Finish. Sign in on the page that opens, which is { $provider }’s own.
guide-thunderbird-fact-published = Settings for this domain are published where Thunderbird looks for them.
guide-thunderbird-fact-guesses = Nothing is published for this domain that Thunderbird uses, but its servers have usual names, which Thunderbird tries.
guide-thunderbird-fact-unsure = Not every place where Thunderbird looks for settings could be asked from here. It may find them, or it guesses.
guide-thunderbird-fact-not-found = Where Thunderbird looks, nothing that it can use is published for this domain, so it can only guess.
guide-thunderbird-fact-misled = What is published for this domain leads Thunderbird to settings that do not work from here. Enter these instead.

## Evolution

guide-evolution-open = In the menu File, choose New, Mail Account. Enter your name and address, and leave it to look up the server details:
guide-evolution-found = Evolution finds what is published for this domain. Compare it with the values below, the protocol too; where something differs, enter these:
guide-evolution-sign-in = In the menu File, choose New, Mail Account. Enter your name and address, and leave it to look up the server details. As the type of authentication choose OAuth2, for receiving and for sending. Finish. Sign in on the page that opens, which is { $provider }’s own.
guide-evolution-receiving-as = Under “Receiving Email”, enter this. SSL/TLS is called “TLS on a dedicated port” there, and STARTTLS “STARTTLS after connecting”:
guide-evolution-sending = Under “Sending Email”, enter this. The server needs a login:
guide-evolution-finish = Finish. Then send yourself a message and see whether it arrives. Evolution asks for the password in a window of its own:
guide-evolution-finish-sign-in = Finish. Your provider’s sign-in page then opens; sign in there. Send yourself a message and see whether it arrives.
guide-evolution-fact-finds = Evolution looks for the settings file at the domain and in the central database, and for SRV records.

## KMail

guide-kmail-open = Open the account assistant, and enter your name, address and password:
guide-kmail-open-sign-in = Open the account assistant, and enter your name and address:
guide-kmail-found = Let it look: it finds the settings file for this domain. Compare with the values below, the protocol too. If all is the same, finish; otherwise go on by hand.
guide-kmail-finds-nothing = The assistant finds nothing for this domain that it can use. Close it, and go on by hand.
guide-kmail-by-hand = By hand: in the menu Settings, Configure KMail, open the page Accounts. Under Receiving, add one for the protocol that stands in the next step.
guide-kmail-sign-in = Open the account assistant, and enter your name and address. If it shows a way of login, that has to be OAuth2 (XOAUTH2). Finish. Sign in on the page that opens, which is { $provider }’s own.
guide-kmail-sending = Under Sending, add one by “Create and Configure”, let the server require authentication, and enter this:
guide-kmail-fact-finds = KMail’s assistant looks for the settings file in the central database and at the domain. SRV records it does not read.

## Geary

guide-geary-add = In Geary’s menu, open Accounts and add one. Enter your name and address, and go on:
guide-geary-sign-in = In Geary’s menu, open Accounts and add one. Enter your name and address, and go on. Geary opens GNOME’s settings at Online Accounts; if it does not, open them yourself. Add the account there, and sign in on the page that opens, which is { $provider }’s own:
guide-geary-found = Geary finds the settings file for this domain. If it then asks for no servers, only the username and the password are to be entered.
guide-geary-receiving = For receiving, enter this. “IMAP server” takes server and port together, with the colon:
guide-geary-sending = For sending, enter this as “SMTP server”, in the same way. Unless another username follows here, leave “Use same login as receiving”:
guide-geary-sending-login = For sending, do not use the same login as for receiving, but this one:
guide-geary-create = Choose “Create”. Only if it cannot reach the server for receiving does Geary show “Transport security”; then choose this there, and “Create” again:
guide-geary-create-sending = If it cannot reach the server for sending, do the same there with this:
guide-geary-fact-finds = Geary asks autoconfig. in front of the domain, and then the central database, and takes the first server of each kind.

## eM Client

guide-em-client-open = Open eM Client. In the menu, open Accounts, and add one.
guide-em-client-address = Try the automatic setup: enter your address and password. Compare the servers that it finds with the values below:
guide-em-client-manual = If they are others, add the account again by hand, as one of another mail provider, and choose this:
guide-em-client-fact-finds = It tries what it knows of large providers, then Autodiscover, then guesses.
guide-em-client-fact-file = It is also reported to read the settings file that a domain publishes.

## The Bat!

guide-the-bat-open = In the menu Account, create a new mailbox.
guide-the-bat-address = Enter your name, address and password:

## Claws Mail

guide-claws-open = In the menu Configuration, create a new account; at the first start an assistant asks the same. Enter your name and address:
guide-claws-receiving = For receiving, enter this:
guide-claws-sending = For sending, enter this, and check that SMTP needs a login:
guide-claws-security = See on the page for TLS that both ways have the encryption that stands here. The ports are set among the advanced settings.
guide-claws-fact-finds = Its assistant can look for SRV records of the domain. If it fills in servers by itself, compare them with these.
