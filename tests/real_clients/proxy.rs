//! An HTTP proxy (RFC 9110 §7.6, §9.3.6) whose world is that of the test, so that no name and no packet of a client leaves the
//! machine.

use portolan::{
    model::HostName,
    net::{Lookup, Net, Tcp},
};
use tokio::{
    io::{self, AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use url::Url;

use crate::PATIENCE;

/// Gives its port.
pub async fn proxy(net: Net) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((guest, _)) = listener.accept().await {
            let net = net.clone();
            tokio::spawn(async move { timeout(PATIENCE, pass(guest, &net)).await });
        }
    });
    port
}

async fn pass(guest: TcpStream, net: &Net) -> io::Result<()> {
    let mut guest = BufReader::new(guest);
    let mut request = String::new();
    guest.read_line(&mut request).await?;
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    // One request a connection, so that the next one is looked at again.
    let head: String = head(&mut guest)
        .await?
        .into_iter()
        .filter(|line| !line.to_ascii_lowercase().contains("connection:"))
        .collect();
    let tunnels = method == "CONNECT";
    let (host, port, path) = match Url::parse(target) {
        _ if tunnels => {
            let (host, port) = target.rsplit_once(':').unwrap_or((target, "443"));
            (host.to_owned(), port.parse().unwrap_or(443), String::new())
        }
        Ok(url) => {
            let host = url.host_str().unwrap_or_default().to_owned();
            (host, 80, url[url::Position::BeforePath..].to_owned())
        }
        Err(_) => return Ok(()),
    };
    let Some(mut server) = dial(&host, port, net).await else {
        // Whoever has no proxy meets a name without an address. KMail takes some other answers for those of the host.
        let answer = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\
            Connection: close\r\n\r\nNo host\n";
        return match tunnels {
            true => Ok(()),
            false => guest.write_all(answer).await,
        };
    };
    if tunnels {
        guest.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    } else {
        let head = format!("{method} {path} HTTP/1.1\r\n{head}Connection: close\r\n\r\n");
        server.stream.write_all(head.as_bytes()).await?;
    }
    io::copy_bidirectional(&mut guest, &mut server.stream)
        .await
        .map(drop)
}

/// The lines of a head, up to the empty one.
async fn head(guest: &mut BufReader<TcpStream>) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        guest.read_line(&mut line).await?;
        if line.trim_end().is_empty() {
            return Ok(lines);
        }
        lines.push(line);
    }
}

async fn dial(host: &str, port: u16, net: &Net) -> Option<Tcp> {
    let host: HostName = host.parse().ok()?;
    let Lookup::Found(addresses, _) = net.addresses(&host).await else {
        return None;
    };
    let ip = *addresses.first()?;
    net.connect((ip, port).into(), PATIENCE).await.ok()
}
