//! Arguments in, exit code out. Everything else is in the library.

use std::process::ExitCode;

use tikv_jemallocator::Jemalloc;

/// The C library's keeps what a rush of visitors once took.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    // Named everywhere besides; this is for a dependency that asks for the process's default.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    portolan::net::raise_limit();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("portolan: this machine gives no threads: {error}");
            return portolan::cli::Exit::Machine.into();
        }
    };
    let exit = runtime.block_on(portolan::cli::run());
    // A name that is still being resolved by the system would hold up the end.
    runtime.shutdown_background();
    exit.into()
}
