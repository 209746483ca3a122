# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = Mail for { $domain } arrives at { $mx }, but the settings that { $domain } publishes lead to { $host }, which belongs to another organisation.
finding-settings-elsewhere-remedy = Do both belong to your mail? If { $mx } hands mail on to { $host }, as a filter does, nothing has to be done. If { $host } is that of a provider that you have left, remove or change the settings file and the SRV records of { $domain } that name it.
