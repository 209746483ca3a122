"""acme2certifier over HTTPS: ADDRESS PORT PEM, the last with key and chain; its own configuration is in ACME_SRV_CONFIGFILE."""

import ssl
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server

from acme2certifier.share.acme2certifier_wsgi import application, get_handler_cls


class Server(ThreadingMixIn, WSGIServer):
    """One thread for each connection."""

    daemon_threads = True


address, port, pem = sys.argv[1:]
server = make_server(address, int(port), application, Server, get_handler_cls())
server.base_environ["HTTPS"] = "on"
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(pem)
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
