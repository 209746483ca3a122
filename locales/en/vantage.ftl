# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Does my network block mail?
vantage-lead = A web page cannot reach the ports of mail, so it cannot try them from where you sit. These commands can. They are part of your system, they open a connection and close it again, and they send no name and no password. Run them on a computer in the network that you want to know about.
vantage-powershell = Windows: in PowerShell
vantage-terminal = macOS and Linux: in the terminal
vantage-powershell-ports = Opens a connection to each port and says whether that worked, after TcpTestSucceeded.
vantage-terminal-ports = Opens a connection to each port, waits for it for at most five seconds, and says whether that worked.
vantage-terminal-certificates = Begins encryption with each server and prints whose certificate it is shown. This shows whether something is in between, an antivirus program for example.
vantage-copy = Copy the commands
vantage-copy-which = Copy the commands: { $program }
vantage-label = Paste what the commands print, with the lines that you typed
vantage-note = It is read here in your browser. It is sent nowhere and not kept.
vantage-button = What does it mean?

vantage-state-open = { $host }, port { $port }: open
vantage-state-blocked = { $host }, port { $port }: no connection, although Portolan gets one
vantage-state-refused = { $host }, port { $port }: refused, although Portolan is let in
vantage-state-no-name = { $host }: this name is not found
vantage-state-no-tls = { $host }, port { $port }: open, but encryption does not begin as it does for Portolan
vantage-state-foreign = { $host }, port { $port }: shows another certificate than to Portolan, issued by “{ $issuer }”

vantage-conclusion-open = All ports that you tried are open, so the network is not in the way. If your app still fails, look at user name, password and security there.
vantage-conclusion-other = Port { $port } of { $host } is blocked where you are. Port { $otherport } of { $otherhost } works: set your app to that, with { $security }.
vantage-conclusion-blocked = Port { $port } of { $host } is blocked where you are. Ask whoever runs this network to open it, or use another network.
vantage-conclusion-several = Blocked where you are: { $ports }. Ask whoever runs this network to open them, or use another network.
# One of these ports, in a list.
vantage-conclusion-several-port = port { $port } of { $host }
vantage-conclusion-all = All ports that you tried are blocked where you are. Ask whoever runs this network to open them, or use another network, such as that of your phone.
vantage-conclusion-no-name = The name { $host } is not found where you are. See whether you are online, and try another network.
vantage-conclusion-no-tls = Something between you and { $host } answers in the server’s place. Most often that is an antivirus program on the computer: switch off its check of mail, and try again.
vantage-conclusion-foreign = Something between you and { $host } opens the encryption and shows a certificate of its own, issued by “{ $issuer }”. Most often that is an antivirus program on the computer: switch off its check of mail, and try again. If it is not, ask whoever runs this network.
vantage-conclusion-unread = No output of these commands is in it. Paste all that they print, with the lines that you typed.
