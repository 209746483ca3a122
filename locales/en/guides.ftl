# The guides of mail apps. What nobody could check on the app's own screens is worded so that it fits any version.

fact-origin = { $confidence }: { $source }
confidence-source-code = Read in the program’s source
confidence-specification = By the specification
confidence-vendor-page = From the maker’s own page
confidence-third-party = From a third party, not checked here
confidence-unchecked = Not checked

guide-way-file = The quick way: load a profile
guide-way-code = The quick way: scan a code
guide-way-code-elsewhere = Or scan a code from another screen
guide-way-quick = The quick way: let it look
guide-way-by-hand = Or type it in yourself
guide-way-node = Node.js, with Nodemailer
guide-way-php = PHP, with PHPMailer
guide-way-python = Python, with smtplib
guide-way-postfix = A server of your own, with Postfix

fact-source-macos = somebody’s look at macOS 15.5
fact-source-apple-deployment = what others report of Apple’s deployment guide
fact-source-server-projects = notes of several mail server projects
fact-source-android-code = a reading of the app’s source code
fact-source-android-export = the app’s own format of exported accounts, version 1
fact-source-rfc8314 = RFC 8314
fact-source-em-client = a copy of eM Client’s own manual
fact-source-isync = examples of others for isync 1.5

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
label-login = Login
label-account-type = Account Type
label-server-type = Server Type
label-incoming-server = Incoming server
label-outgoing-server = Outgoing server
label-incoming-mail-server = Incoming Mail Server
label-outgoing-mail-server = Outgoing mail server
label-override-port = Override default port
label-user-name = User Name

## What many guides say

guide-kind = Choose the kind of account:
guide-incoming = The incoming server is this:
guide-outgoing = The outgoing server is this:
guide-outgoing-own-login = The outgoing server is this. It needs a login; switch that on if you are asked, and enter this:
guide-finish = Finish. Then send yourself a message and see whether it arrives.

guide-screens-told = The names of menus and fields in this guide are from the source named here. They differ between versions: if a word is not there, look for one that means the same.
guide-screens-unchecked = Nobody here has compared the names of menus and fields in this guide with the app’s own screens. If a word is not there, look for one that means the same.
guide-others-work = If it proposes what stands on this page under “{ settings-others }”, that will do, too.
guide-names = The names in these files are those of the programs’ manuals. Versions may differ.
guide-lacks-imap = This app reads mail by IMAP alone, and no server for that was found here. Choose another app.
guide-complaints = If it complains
guide-file-confirm = Show the files
guide-file-waits = this file comes when you have confirmed the servers above.
guide-file-none = There are no verified settings that this program can use, so there is no ready file here. Take the values below and ask your provider about what is missing.

fact-finds-unknown = Whether this app looks for settings that a domain publishes is not known here. If it fills in servers by itself, compare them with these.
fact-finds-nothing = It looks for no settings by itself; what stands here has to be entered.

complaint-password = It says that the password is wrong: log in on your provider’s website with the same name and password. If that works, your provider may want a password made for apps; then what to do stands at the top of this guide, or your provider tells you.
complaint-connection = It cannot connect, or waits for long: try another network, such as that of your phone. If it works there, the network or an antivirus program is in the way.
complaint-certificate = It warns of a certificate: do not go on. Compare the server’s name letter by letter. If it is right, tell your provider.
complaint-sending = It receives but does not send: the outgoing server wants a login as well. Enter name and password there, too, even where it says “optional”.
complaint-web = It cannot connect: here it is not your computer that connects but the web server, and its firewall may close the ports of mail. Its admin can tell.
complaint-pass = It asks for a password, or says that there is none: run the command behind the password by itself and see that it prints the password in its first line, and nothing else there.
complaint-host-blocks = It cannot connect: many web hosters close the ports for sending. Ask yours which of 465 and 587 is open.
complaint-printer-tls = It cannot connect although all is right: old devices know only TLS 1.0 or 1.1, which servers refuse today. See whether there is new firmware.
complaint-printer-clock = It calls the certificate invalid: set the device’s date and time. If it has a list of trusted certificates, bring that up to date. Do not switch the check off.
