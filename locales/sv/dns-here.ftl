# Records of the page for a registrar's form that only whoever runs this server can fill in.

# The types of record that do: either the first, or the other two.
dns-here-kind = CNAME, eller A och AAAA
# In place of the record's target.
dns-here-value = servern som den här sidan kommer från
