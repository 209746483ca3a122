# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = For you
remedy-for-mail-admin = For the mail admin
remedy-for-network = For the network’s admin
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = Do not click the warning away in your mail app.
finding-cert-chain-expired-meanwhile = Do not click the warning away in your mail app.
finding-cert-self-signed-meanwhile = Until then, your mail app is right to warn you.
finding-starttls-missing-meanwhile = Do not use this port.
finding-starttls-missing-meanwhile-ports = Do not use these ports.
finding-starttls-injected-meanwhile = Do not use this port until then.
finding-starttls-injected-meanwhile-ports = Do not use these ports until then.
finding-auth-in-clear-meanwhile = Set your own app so that encryption is required, never “if available”.
finding-turned-away-meanwhile = If it is a limit or a block list, your own app may still be let in.
finding-no-incoming-meanwhile = The chart shows what was tried. Show this page to the mail admin.
finding-no-outgoing-meanwhile = The chart shows what was tried. Show this page to the mail admin.
finding-nothing-answers-meanwhile = Try again in a few minutes. If it is still so then, write to the mail admin.
finding-dns-failed-meanwhile = Try again in a few minutes.
finding-dnssec-bogus-meanwhile = Wait before you type your password anywhere.
finding-srv-incomplete-meanwhile = Try again in a few minutes.
finding-host-dns-failed-meanwhile = Try again in a few minutes.
finding-null-mx-admin = If the domain is to take mail, replace its empty MX record.
finding-not-authenticated-admin = Publish the settings over HTTPS at autoconfig.{ $domain }, so that nobody has to ask.
