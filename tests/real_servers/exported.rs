//! The folder of `portolan export` behind nginx and Caddy, each with the lines that came with it.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    process::Command,
};

use crate::lab::{self, Server, Servers};

const CONFIG: &str = r#"
[domain."example.org"]
username = "%EMAILLOCALPART%"
imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }
mta_sts = { mode = "enforce", mx = ["mx.example.org"] }
"#;

fn free() -> SocketAddr {
    let held = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    held.local_addr().expect("its address")
}

/// Writes the folder `site`, as an operator would.
fn export(dir: &Path) {
    fs::write(dir.join("portolan.toml"), CONFIG).expect("the lab's folder");
    let output = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .args(["export", "example.org"])
        .arg(dir.join("site"))
        .arg("--config")
        .arg(dir.join("portolan.toml"))
        .output()
        .expect("portolan runs");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("it was exported")
}

/// Status, media type and body.
fn curl(server: SocketAddr, path: &str, more: &[&str]) -> (String, String, String) {
    let output = Command::new("curl")
        .args([
            "--silent",
            "--max-time",
            "20",
            "--noproxy",
            "*",
            "--path-as-is",
        ])
        .args(["--header", "Host: autoconfig.example.org"])
        .args(["--write-out", "\n%{http_code} %{content_type}"])
        .args(more)
        .arg(format!("http://{server}{path}"))
        .output()
        .expect("curl runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let (body, about) = text.rsplit_once('\n').expect("curl was told so");
    let (status, kind) = about.split_once(' ').expect("curl was told so");
    (status.into(), kind.into(), body.into())
}

fn expect_files(server: SocketAddr, site: &Path) {
    let config = read(&site.join("mail/config-v1.1.xml"));
    for path in [
        "/mail/config-v1.1.xml?emailaddress=ana%40example.org",
        "/mail/Config-v1.1.xml",
        "//mail/config-v1.1.xml",
        "/v1.1/mail/config-v1.1.xml",
        "/.well-known/autoconfig/mail/config-v1.1.xml",
    ] {
        let (status, kind, body) = curl(server, path, &[]);
        let kind = kind.to_ascii_lowercase();
        assert_eq!(
            (status.as_str(), kind.as_str()),
            ("200", "text/xml; charset=utf-8"),
            "{path}"
        );
        assert_eq!(body, config, "{path}");
    }
    let (status, kind, body) = curl(server, "/.well-known/mta-sts.txt", &[]);
    assert_eq!(
        (status.as_str(), kind.as_str()),
        ("200", "text/plain; charset=utf-8")
    );
    assert!(body.contains("mx: mx.example.org"), "{body}");
    let (status, kind, body) = curl(server, "/Autodiscover/Autodiscover.xml", &[]);
    assert_eq!(
        (status.as_str(), kind.as_str()),
        ("200", "text/xml; charset=utf-8")
    );
    assert!(body.contains("<Type>IMAP</Type>"), "{body}");
    // Outlook asks by POST.
    let (status, _, body) = curl(
        server,
        "/autodiscover/autodiscover.xml",
        &["--data", "<x/>"],
    );
    assert_eq!(status, "200", "{body}");
    assert!(body.contains("<Type>SMTP</Type>"), "{body}");
    // A page with status 200 would be taken for settings.
    for path in ["/", "/mail/config-v1.2.xml", "/portolan.toml", "/zone.txt"] {
        let (status, ..) = curl(server, path, &[]);
        assert_eq!(status, "404", "{path}");
    }
}

#[test]
fn nginx_serves_the_folder_with_its_lines() {
    lab::assert_programs(&["nginx", "curl"]);
    let (dir, listen) = (lab::folder(), free());
    export(&dir);
    let at = dir.display();
    let conf = format!(
        "daemon off;\nmaster_process off;\npid {at}/nginx.pid;\nerror_log {at}/error.log warn;\nevents {{}}\n\
         http {{\naccess_log off;\nclient_body_temp_path {at}/t1;\nproxy_temp_path {at}/t2;\nfastcgi_temp_path {at}/t3;\n\
         uwsgi_temp_path {at}/t4;\nscgi_temp_path {at}/t5;\nserver {{\nlisten {listen};\ninclude {at}/site/nginx.conf;\n}}\n}}\n"
    );
    fs::write(dir.join("nginx.conf"), conf).expect("the lab's folder");
    let server = Server {
        name: "nginx".to_owned(),
        line: format!("nginx -p {at} -c {at}/nginx.conf -e {at}/error.log"),
        sockets: vec![listen],
        logs: vec![dir.join("error.log")],
    };
    let _servers = Servers::start(&dir, &[server], None);
    expect_files(listen, &dir.join("site"));
}

#[test]
fn caddy_serves_the_folder_with_its_lines() {
    lab::assert_programs(&["caddy", "curl"]);
    let (dir, listen) = (lab::folder(), free());
    export(&dir);
    let at = dir.display();
    let lines = read(&dir.join("site/Caddyfile"));
    let (names, block) = lines.split_once(" {\n").expect("one block");
    assert!(names.contains("autoconfig.example.org, ") && names.contains("mta-sts.example.org"));
    let here = format!(
        "{{\n\tadmin off\n}}\nhttp://:{} {{\n\tbind 127.0.0.1\n{block}",
        listen.port()
    );
    fs::write(dir.join("Caddyfile"), here).expect("the lab's folder");
    let server = Server {
        name: "caddy".to_owned(),
        line: format!(
            "env HOME={at} XDG_DATA_HOME={at} XDG_CONFIG_HOME={at} caddy run --adapter caddyfile --config {at}/Caddyfile"
        ),
        sockets: vec![listen],
        logs: Vec::new(),
    };
    let _servers = Servers::start(&dir, &[server], None);
    expect_files(listen, &dir.join("site"));
}
