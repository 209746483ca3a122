# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Program a server nenašly způsob přihlášení, který by oba znaly. Na počítači, který odesílá, často chybí balíček s těmito způsoby.
reply-no-mechanism-step = Nainstalujte na tomto počítači způsoby přihlášení Cyrus SASL; v Debianu a Ubuntu se balíček jmenuje libsasl2-modules. Pak to zkuste znovu.
