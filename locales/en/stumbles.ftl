# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = The settings file of { $domain } begins with a byte order mark. These apps then take nothing from it: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Save the file as UTF-8 without a byte order mark.

# $what is the name of an element, and may be followed by an attribute.
finding-autoconfig-lacks = The settings file of { $domain } lacks something, or has it in a form that not every app takes: { $what }. These apps do not set themselves up by it: { $clients }.
finding-autoconfig-lacks-remedy = Write it as in the line below.

# $what is the name of an element, and may be followed by the value that stands there. $type is imap, pop3 or smtp.
finding-autoconfig-section = In the settings file of { $domain }, the section of type { $type } lacks something, or has it in a form that not every app takes: { $what }. These apps do not set themselves up by it: { $clients }.
finding-autoconfig-section-remedy = Write it as in the line below, or take the section out.

# Why a source is only half good.
detail-stumbles = some mail apps stumble over what is in it
