# Where a program that sends and the server know no login method in common.

reply-no-mechanism = The program and the server found no login method that both know. Often a package with these methods is missing on the machine that sends.
reply-no-mechanism-step = Install Cyrus SASL’s login methods on that machine; on Debian and Ubuntu the package is called libsasl2-modules. Then try again.
