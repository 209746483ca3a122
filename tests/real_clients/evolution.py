"""Evolution's own account set-up, without its windows: the look-up that its assistant starts for an address.

The test tells on standard input what there is, as JSON: the port of its proxy, the certificate of its authority (DER in
base64), and the domains with their MX and SRV records. For each domain a line is written: its name and all results.
Evolution's functions are called by their names in its libraries, since nothing describes them to other languages.
"""

import base64
import ctypes
import json
import os
import ssl
import sys
import tempfile
from ctypes import POINTER, Structure, c_char_p, c_int, c_void_p

import gi

gi.require_version("Camel", "1.2")
gi.require_version("EDataServer", "1.2")
from gi.repository import Camel, EDataServer, Gio, GLib

EVOLUTION = "/usr/lib/evolution/"

PROXY = """[Data Source]
DisplayName=Proxy
Enabled=true
Parent=

[Proxy]
Method=manual
HttpHost=127.0.0.1
HttpPort={port}
HttpsHost=127.0.0.1
HttpsPort={port}
"""


class Links(Structure):
    """A GSList."""


Links._fields_ = [("data", c_void_p), ("next", POINTER(Links))]

CALLBACK = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p)
# EConfigLookupResultKind
RECEIVE, SEND = 2, 3


def function(library, name, result, *arguments):
    found = getattr(library, name)
    found.restype, found.argtypes = result, arguments
    return found


util = ctypes.CDLL(EVOLUTION + "libevolution-util.so.0", mode=ctypes.RTLD_GLOBAL)
server = ctypes.CDLL("libedataserver-1.2.so.27", mode=ctypes.RTLD_GLOBAL)
load_module = function(server, "e_module_load_file", c_void_p, c_char_p)
new_lookup = function(util, "e_config_lookup_new", c_void_p, c_void_p)
run = function(util, "e_config_lookup_run", None, c_void_p, c_void_p, c_void_p, CALLBACK, c_void_p)
finish = function(util, "e_config_lookup_run_finish", None, c_void_p, c_void_p)
is_busy = function(util, "e_config_lookup_get_busy", c_int, c_void_p)
results = function(util, "e_config_lookup_dup_results", POINTER(Links), c_void_p, c_int, c_char_p)
priority = function(util, "e_config_lookup_result_get_priority", c_int, c_void_p)
is_complete = function(util, "e_config_lookup_result_get_is_complete", c_int, c_void_p)
protocol = function(util, "e_config_lookup_result_get_protocol", c_char_p, c_void_p)
configure = function(
    util, "e_config_lookup_result_configure_source", c_int, c_void_p, c_void_p, c_void_p
)


class Names(Gio.Resolver):
    """Knows the records of the test, and no address: the proxy looks those up."""

    records = {}
    asked = set()

    def do_lookup_records(self, name, kind, _cancellable):
        self.asked.add(kind)
        found = self.records.get((name.rstrip("."), kind))
        if not found:
            raise GLib.Error("no such name", "g-resolver-error-quark", Gio.ResolverError.NOT_FOUND)
        return found

    def do_lookup_by_name(self, _name, _cancellable):
        raise GLib.Error("no such name", "g-resolver-error-quark", Gio.ResolverError.NOT_FOUND)

    def do_lookup_service(self, name, _cancellable):
        found = self.records.get((name.rstrip("."), Gio.ResolverRecordType.SRV))
        if not found:
            raise GLib.Error("no such name", "g-resolver-error-quark", Gio.ResolverError.NOT_FOUND)
        targets = (record.unpack() for record in found)
        return [Gio.SrvTarget.new(host, port, rank, weight) for rank, weight, port, host in targets]


def take(names, domain):
    mx = [GLib.Variant("(qs)", (10, host)) for host in domain["mx"]]
    names.records[domain["name"], Gio.ResolverRecordType.MX] = mx
    for owner, port, host in domain["srv"]:
        record = GLib.Variant("(qqqs)", (0, 1, port, host))
        key = (f"{owner}.{domain['name']}", Gio.ResolverRecordType.SRV)
        names.records.setdefault(key, []).append(record)


def use_proxy(port):
    """As the settings of the desktop would have it. What the registry finds at its start, it keeps."""
    folder = os.path.join(GLib.get_user_config_dir(), "evolution", "sources")
    os.makedirs(folder)
    with open(os.path.join(folder, "system-proxy.source"), "w") as file:
        file.write(PROXY.format(port=port))


def told(lookup, result, extension):
    """What the assistant would fill in."""
    source = EDataServer.Source.new(None, None)
    source.get_extension(extension)
    configure(result, lookup, hash(source))
    login = source.get_extension(EDataServer.SOURCE_EXTENSION_AUTHENTICATION)
    name = protocol(result).decode()
    backend = EDataServer.SourceCamel.get_extension_name(name)
    settings = source.get_extension(backend).get_settings()
    # The look-up by file fills in the settings, that by records the extension. A window binds them to each other.
    known = settings.get_host() and settings or login
    return {
        "priority": priority(result),
        "complete": bool(is_complete(result)),
        "protocol": name,
        "host": known.get_host(),
        "port": known.get_port(),
        "user": known.get_user(),
        "method": settings.get_auth_mechanism(),
        "security": settings.get_security_method().value_nick,
    }


def find(registry, domain):
    lookup = new_lookup(hash(registry))
    asked = EDataServer.NamedParameters.new()
    asked.set("email-address", "portolan@" + domain)
    loop = GLib.MainLoop()

    def done(_source, result, _data):
        finish(lookup, result)
        loop.quit()

    callback = CALLBACK(done)
    run(lookup, hash(asked), None, callback, None)
    loop.run()
    # It also says that it is done when one part is before the next has begun, which records from so near bring about.
    while is_busy(lookup):
        GLib.MainContext.default().iteration(True)
    found = {"name": domain, "by_name_server": Gio.ResolverRecordType.NS in Names.asked}
    for role, kind, extension in (
        ("incoming", RECEIVE, EDataServer.SOURCE_EXTENSION_MAIL_ACCOUNT),
        ("outgoing", SEND, EDataServer.SOURCE_EXTENSION_MAIL_TRANSPORT),
    ):
        found[role] = []
        link = results(lookup, kind, None)
        while link:
            found[role].append(told(lookup, link.contents.data, extension))
            link = link.contents.next
    return found


def main():
    world = json.load(sys.stdin)
    Camel.init(tempfile.mkdtemp(), False)
    Camel.provider_init()
    EDataServer.SourceCamel.register_types()
    load_module((EVOLUTION + "modules/module-config-lookup.so").encode())
    names = Names()
    for domain in world["domains"]:
        take(names, domain)
    Gio.Resolver.set_default(names)
    # It is read again with every connection.
    file = tempfile.NamedTemporaryFile("w", suffix=".pem")
    file.write(ssl.DER_cert_to_PEM_cert(base64.b64decode(world["root"])))
    file.flush()
    trust = Gio.TlsFileDatabase.new(file.name)
    Gio.TlsBackend.get_default().set_default_database(trust)
    use_proxy(world["proxy"])
    registry = EDataServer.SourceRegistry.new_sync(None)
    for domain in world["domains"]:
        print(json.dumps(find(registry, domain["name"])), flush=True)


main()
