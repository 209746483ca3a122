-- What automx2-2020.sqlite was made of. The first releases: no priorities, no DAV servers. Texts in UTF-16, which SQLite can.
PRAGMA encoding = 'UTF-16le';
CREATE TABLE provider (id INTEGER NOT NULL, name VARCHAR NOT NULL, short_name VARCHAR NOT NULL, PRIMARY KEY (id));
CREATE TABLE server (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	port INTEGER NOT NULL, 
	type VARCHAR NOT NULL, 
	socket_type VARCHAR NOT NULL, 
	user_name VARCHAR NOT NULL, 
	authentication VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE domain (id INTEGER NOT NULL, name VARCHAR NOT NULL, provider_id INTEGER NOT NULL, ldapserver_id INTEGER, PRIMARY KEY (id), UNIQUE (name));
CREATE TABLE server_domain (server_id INTEGER NOT NULL, domain_id INTEGER NOT NULL, PRIMARY KEY (server_id, domain_id));
INSERT INTO provider VALUES (100, 'Fête Mail', 'Fête');
INSERT INTO server VALUES (121, 'imap.fete.example', 993, 'imap', 'SSL', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (124, 'smtp.fete.example', 587, 'smtp', 'STARTTLS', '%EMAILADDRESS%', 'plain');
INSERT INTO domain VALUES (110, 'fête.example', 100, NULL);
INSERT INTO server_domain VALUES (121, 110), (124, 110);
