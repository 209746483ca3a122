# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Read in the program’s source
confidence-specification = By the specification
confidence-vendor-page = From the maker’s own page
confidence-third-party = From a third party, not checked here
confidence-unchecked = Not checked

guide-way-file = The quick way: load a profile
guide-way-code = The quick way: scan a code
guide-way-by-hand = Or type it in yourself

fact-source-autoconfig = the draft of the autoconfig format, draft-ietf-mailmaint-autoconfig
fact-source-macos = somebody’s look at macOS 15.5
fact-source-apple-deployment = what others report of Apple’s deployment guide
fact-source-server-projects = notes of several mail server projects
fact-source-android-code = a reading of the app’s source code
fact-source-android-export = the app’s own format of exported accounts, version 1
fact-source-rfc8314 = RFC 8314

## What the fields are called on the apps' screens

label-email-address = Email address
label-password = Password
label-protocol = Protocol
label-hostname = Hostname
label-host-name = Host Name
label-server = Server
label-port = Port
label-incoming-port = Incoming server: port
label-outgoing-port = Outgoing server: port
label-connection-security = Connection security
label-encryption-method = Encryption method
label-security = Security
label-authentication-method = Authentication method
label-username = Username
label-user-name = User Name

## Thunderbird

guide-thunderbird = Thunderbird
guide-thunderbird-open = Open Thunderbird and start adding an email account: in the menu, New account, then Email.
guide-thunderbird-address = Enter your name, your address and, when it asks for it, your password.
guide-thunderbird-finds = Go on. Thunderbird looks the settings up by itself. Compare what it found with the values below; if they are the same, you are done.
guide-thunderbird-manual = Choose to configure manually, because Thunderbird will not find these settings by itself.
guide-thunderbird-incoming = The incoming server is this:
guide-thunderbird-outgoing = The outgoing server is this:
guide-thunderbird-done = Let it test the settings, and finish. If it says that the password is wrong, try it on your provider’s website first.
guide-thunderbird-fact-finds = A settings file for this domain is published where Thunderbird looks for one.
guide-thunderbird-fact-not-published = No settings file for this domain is published where Thunderbird looks for one, so it can only guess.

## Apple Mail

guide-apple-mail = Apple Mail on iPhone
guide-apple-mail-load = On the iPhone, open this page in Safari and load the profile. It sets the account up by itself.
guide-apple-mail-install = Open Settings, choose “Profile Downloaded”, or look under General, VPN & Device Management. Choose Install, enter the passcode of the device, then your mail password.
guide-apple-mail-mac = On a Mac, open the file that was loaded, then install it in System Settings, under General, Device Management.
guide-apple-mail-open = In Settings, open Apps, Mail, Mail Accounts, Add Account, Other (before iOS 18: Settings, Mail, Accounts). Enter your name, address and password.
guide-apple-mail-incoming = Under Incoming Mail Server, enter this:
guide-apple-mail-outgoing = Under Outgoing Mail Server, enter this. Fill in user name and password even where it says “optional”:
guide-apple-mail-ports = If it cannot connect, open the account’s advanced settings, see that “Use SSL” is on, and compare the ports:
guide-apple-mail-fact-finds-nothing = Apple Mail does not look for settings that a domain publishes. It knows large providers and guesses the rest.
guide-apple-mail-fact-profile-removes = An account that came from a profile goes when the profile is removed.

## Outlook

guide-outlook = Outlook
guide-outlook-open = Open Outlook and add an account: under File, or in the settings under Accounts.
guide-outlook-address = Enter your address. Do not go on with what Outlook proposes if it asks for a Microsoft or Exchange password.
guide-outlook-manual = Choose to set the account up manually, or “Advanced setup” or “Choose provider”, and then IMAP or POP as you decided.
guide-outlook-incoming = The incoming mail server is this:
guide-outlook-outgoing = The outgoing mail server is this. If there is a box “Require logon using Secure Password Authentication (SPA)”, leave it empty.
guide-outlook-done = Enter your mail password and finish.
guide-outlook-fact-cloud = The new Outlook for Windows, Outlook for Mac and Outlook on phones pass your mail and your password through Microsoft’s servers.
guide-outlook-fact-ignores = Most versions of Outlook since 2021 do not use the settings that a domain publishes for IMAP and POP3, so they have to be typed in.

## Thunderbird for Android

guide-thunderbird-android = Thunderbird for Android
guide-thunderbird-android-code = Make a code that holds your account, and show it on this screen.
guide-thunderbird-android-scan = On the phone, open Thunderbird (or K-9 Mail), add an account, choose to import, and scan the code. It then asks for your password.
guide-thunderbird-android-open = On the phone, open Thunderbird (or K-9 Mail), add an account, enter your address, and choose the manual setup.
guide-thunderbird-android-incoming = The incoming server is this:
guide-thunderbird-android-outgoing = The outgoing server is this:
guide-thunderbird-android-fact-finds = The app also looks for the settings file that is published for this domain, and may need nothing but your address.
guide-thunderbird-android-fact-import = The import by code is there since early 2025.

## Any other app

guide-other = Any other app
guide-other-open = Open your app and add a new account. It may call the kind of account “IMAP”, “POP3”, “Other” or “Email”.
guide-other-manual = If it offers to set the account up manually, or to show more options, choose that. What it guesses by itself may be wrong.
guide-other-incoming = For reading mail (incoming server), enter this:
guide-other-outgoing = For sending mail (outgoing server, SMTP), enter this. The server needs a login: switch that on if it is asked.
guide-other-password = For both, the password is this:
guide-other-fact-names = “SSL/TLS” in an app means encryption from the first byte; “STARTTLS” means that it begins in the clear and is then switched on. The old name “SSL” means the first.
