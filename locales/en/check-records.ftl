# What an admin may have to publish, where the DNS did not answer whether it is there.

check-heading-unknown-records = Records that could not be looked up in the DNS, and may be there already
