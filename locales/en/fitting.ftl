# Sentences that fit what there is: one or several, known or not.

# A host with several ports, as the subject of a sentence about the host.
place-ports = { $host } (ports { $ports })
# $worst is a sentence without its full stop, $count and $others are places beside the one that it is about.
compliance-fails = { $count ->
    [0] { $rule }: not met. { $worst }.
   *[other] { $rule }: not met. { $worst }. It also concerns { $others }.
}
# A source that could not be reached, or whose answer is of no use; why stands behind it in parentheses.
outcome-unusable = No usable answer
# Between the name of a place that was asked and the address that it sent us to.
source-leads-to = leads to
result-confirm-names = { $count ->
    [one] Make sure that you know this name: { $hosts }. It was learnt in a way that somebody else could have tampered with.
   *[other] Make sure that you know these names: { $hosts }. They were learnt in a way that somebody else could have tampered with.
}
# Where the guide itself knows of no such password.
complaint-password-site = It says that the password is wrong: log in on your provider’s website with the same name and password. If that works, your provider may want a password made for apps: ask there how to get one.
login-switch-on-several = { $provider } has { $protocols } switched off at first. Switch them on in the account before you set up your app.
# The last two of a list; $first may be several, parted by commas.
protocols-and = { $first } and { $last }

# What to do about several ports of a host; about one it is the remedy without “-ports”.
finding-port-timeout-remedy-ports = Open these ports in the firewall, or remove them from what the domain publishes.
finding-port-closed-remedy-ports = If people are to use these ports, start the services on them or open the firewall. Otherwise remove them from what the domain publishes.
finding-starttls-missing-remedy-ports = Switch STARTTLS on, or close these ports and offer those with TLS from the start.
finding-starttls-injected-remedy-ports = Update the mail server and whatever stands in front of it.
finding-no-login-remedy-ports = Switch on a way to log in (AUTH PLAIN under TLS), or do not publish these ports for people.
finding-not-this-protocol-remedy-ports = Check what listens on these ports and whether something in front of them passes on another service.
