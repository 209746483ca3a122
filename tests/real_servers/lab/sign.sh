# A root with signed zones below it, in the folder $1: good.test, plain.test (not signed), altered.test (records changed behind
# the signatures' back) and expired.test. root.key and root.ds hold the root's key and its digest.
set -eu
cd "$1"

# key ZONE: a key for signing keys and one for signing the rest; their files' names.
key() { ldns-keygen -a ECDSAP256SHA256 -k "$1"; ldns-keygen -a ECDSAP256SHA256 "$1"; }

# zone NAME: the head of a zone file; records come from standard input.
zone() {
    printf '$ORIGIN %s\n$TTL 60\n@ SOA ns.test. root.test. 1 3600 600 86400 5\n@ NS ns.test.\n' "$1" >"$1zone"
    cat >>"$1zone"
}

# sign NAME [OPTION…]: signs it and leaves its DS in NAMEds.
sign() {
    local name=$1 keys
    shift
    keys=$(key "$name")
    # shellcheck disable=SC2086
    ldns-signzone "$@" -o "$name" -f "$name.signed" "$name"zone $keys
    mv "$name.signed" "${name}zone"
    cat "$(head -n 1 <<<"$keys").ds" >"${name}ds"
    cp "$(head -n 1 <<<"$keys").key" "${name}key"
}

mails() {
    printf '@ MX 10 mail\nmail A 192.0.2.9\n*.wild A 192.0.2.9\n_imaps._tcp SRV 0 1 993 mail\n'
    printf '_993._tcp.mail TLSA 3 1 1 %064d\n' 7
}

for name in good plain altered expired; do mails | zone "$name.test."; done
sign good.test.
sign altered.test.
sed -i 's/192\.0\.2\.9/192.0.2.10/; s/MX\t10 mail/MX\t5 mail/' altered.test.zone
sign expired.test. -i 20200101 -e 20200201

{
    echo 'ns A 192.0.2.1'
    for name in good plain altered expired; do echo "$name NS ns.test."; done
    cat good.test.ds altered.test.ds expired.test.ds
} | zone test.
sign test.

{
    echo 'test. NS ns.test.'
    echo 'ns.test. A 192.0.2.1'
    cat test.ds
} | zone .
sign .
mv .key root.key
mv .ds root.ds
mv .zone root.zone
