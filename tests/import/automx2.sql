-- What automx2.sqlite was made of: sqlite3 automx2.sqlite < automx2.sql
-- Small pages, so that trees have branches and long rows go on elsewhere. The schema is that of automx2 2025.
PRAGMA page_size = 512;
CREATE TABLE provider (
	id INTEGER NOT NULL, 
	name VARCHAR(128) NOT NULL, 
	short_name VARCHAR(32) NOT NULL,
	sign BOOLEAN DEFAULT 0 NOT NULL,
	sign_cert TEXT null,
	sign_key TEXT null,
	PRIMARY KEY (id)
);
CREATE TABLE server (
	id INTEGER NOT NULL, 
	prio INTEGER DEFAULT '10' NOT NULL, 
	name VARCHAR(128) NOT NULL, 
	port INTEGER NOT NULL, 
	type VARCHAR(32) NOT NULL, 
	socket_type VARCHAR(32) NOT NULL, 
	user_name VARCHAR(64) NOT NULL, 
	authentication VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE davserver (
	id INTEGER NOT NULL, 
	url VARCHAR(128) NOT NULL, 
	port INTEGER NOT NULL, 
	type VARCHAR(32) NOT NULL, 
	use_ssl BOOLEAN NOT NULL, 
	domain_required BOOLEAN NOT NULL, 
	user_name VARCHAR(64), 
	PRIMARY KEY (id), 
	CHECK (use_ssl IN (0, 1)), 
	CHECK (domain_required IN (0, 1))
);
CREATE TABLE ldapserver (
	id INTEGER NOT NULL, 
	name VARCHAR(128) NOT NULL, 
	port INTEGER NOT NULL, 
	use_ssl BOOLEAN NOT NULL, 
	search_base VARCHAR(128) NOT NULL, 
	search_filter VARCHAR(128) NOT NULL, 
	attr_uid VARCHAR(32) NOT NULL, 
	attr_cn VARCHAR(32), 
	bind_password VARCHAR(128), 
	bind_user VARCHAR(128), 
	PRIMARY KEY (id), 
	CHECK (use_ssl IN (0, 1))
);
CREATE TABLE domain (
	id INTEGER NOT NULL, 
	name VARCHAR(128) NOT NULL, 
	provider_id INTEGER NOT NULL, 
	ldapserver_id INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (name), 
	FOREIGN KEY(provider_id) REFERENCES provider (id), 
	FOREIGN KEY(ldapserver_id) REFERENCES ldapserver (id)
);
CREATE TABLE davserver_domain (
	davserver_id INTEGER NOT NULL, 
	domain_id INTEGER NOT NULL, 
	PRIMARY KEY (davserver_id, domain_id)
);
CREATE TABLE server_domain (
	server_id INTEGER NOT NULL, 
	domain_id INTEGER NOT NULL, 
	PRIMARY KEY (server_id, domain_id)
);
-- The name goes on on another page: the certificate makes the row long.
INSERT INTO provider VALUES (1, 'Hosting for Bakers, Brewers & Beekeepers of the Northern Coast', 'Bakers & Co', 1, printf('%.*c', 3000, 'C'), 'SECRET-SIGNING-KEY');
INSERT INTO provider VALUES (2, 'Mar "Post"', 'Mar', 0, NULL, NULL);
INSERT INTO server VALUES (1, 20, 'imap.hosting.example', 143, 'imap', 'STARTTLS', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (2, 10, 'imap.hosting.example', 993, 'imap', 'SSL', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (3, 10, 'smtp.%EMAILDOMAIN%', 587, 'smtp', 'STARTTLS', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (4, 10, 'pop.mar.example', 995, 'pop', 'SSL', '%EMAILLOCALPART%', 'plain');
INSERT INTO server VALUES (5, 10, 'smtp.mar.example', 465, 'smtp', 'SSL', '%EMAILLOCALPART%', 'password-encrypted');
-- What cannot be taken over.
INSERT INTO server VALUES (6, 5, 'pop.mar.example', 110, 'pop', 'plain', '%EMAILLOCALPART%', 'plain');
INSERT INTO server VALUES (7, 5, 'smtp.mar.example', 25, 'smtp', 'STARTTLS', '%EMAILLOCALPART%', 'plain');
INSERT INTO server VALUES (8, 5, 'smtp.mar.example', 587, 'smtp', 'SSL', '%EMAILLOCALPART%', 'plain');
INSERT INTO server VALUES (9, 5, '192.0.2.9', 993, 'imap', 'SSL', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (10, 5, 'odd.mar.example', 123, 'INVALID', 'SSL', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (11, 5, 'odd.mar.example', 993, 'imap', 'Auto', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (12, 5, 'odd.mar.example', 99300, 'imap', 'SSL', '%EMAILADDRESS%', 'plain');
INSERT INTO server VALUES (13, 5, 'odd.mar.example', 993, 'imap', 'SSL', '%EMAILADDRESS%', 'retina-scan');
INSERT INTO davserver VALUES (1, 'https://dav.hosting.example/cal', 0, 'caldav', 1, 0, '%EMAILADDRESS%');
INSERT INTO davserver VALUES (2, 'dav.mar.example', 8443, 'carddav', 1, 1, '%EMAILLOCALPART%');
INSERT INTO davserver VALUES (3, 'http://dav.mar.example/', 0, 'caldav', 0, 1, NULL);
INSERT INTO davserver VALUES (4, 'dav.mar.example', 80, 'webdav', 0, 1, NULL);
INSERT INTO ldapserver VALUES (1, 'ldap.hosting.example', 636, 1, 'dc=hosting', '(mail={0})', 'uid', 'cn', 'SECRET-BIND-PASSWORD', 'cn=automx2');
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 70)
INSERT INTO domain SELECT 100 + i, printf('customer%02d.example', i), 1, NULL FROM n;
DELETE FROM domain WHERE id > 160;
INSERT INTO domain VALUES (1, 'mar.example', 2, NULL);
INSERT INTO domain VALUES (2, 'bücher.example', 1, 1);
INSERT INTO domain VALUES (3, 'without-servers.example', 2, NULL);
INSERT INTO domain VALUES (4, 'localhost', 2, NULL);
INSERT INTO server_domain SELECT s.id, d.id FROM domain d, server s WHERE d.provider_id = 1 AND s.id <= 3;
INSERT INTO server_domain SELECT id, 1 FROM server WHERE id >= 4;
INSERT INTO davserver_domain SELECT 1, id FROM domain WHERE provider_id = 1;
INSERT INTO davserver_domain VALUES (2, 1), (3, 1), (4, 1);
