# Records of the page for a registrar's form that only whoever runs this server can fill in.

# The types of record that do: either the first, or the other two.
dns-here-kind = CNAME, ou A et AAAA
# In place of the record's target.
dns-here-value = le serveur d’où vient cette page
