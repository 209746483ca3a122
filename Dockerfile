# docker build -t portolan .
# docker run -p 127.0.0.1:8080:8080 -v ./portolan.toml:/etc/portolan.toml:ro portolan serve --config /etc/portolan.toml

FROM rust:1.95-bookworm AS build
WORKDIR /portolan
COPY Cargo.toml Cargo.lock askama.toml ./
COPY .cargo .cargo
COPY src src
COPY templates templates
COPY static static
COPY locales locales
COPY guides guides
COPY clients clients
RUN cargo build --release --locked --bin portolan

# libc, libm and libgcc_s are all it needs: no shell, no package manager. Trust anchors are inside the program.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /portolan/target/release/portolan /usr/bin/portolan
# Loopback would be the container's own.
ENV PORTOLAN_LISTEN=0.0.0.0:8080
EXPOSE 8080
USER nonroot
HEALTHCHECK --interval=30s --timeout=6s --start-period=5s CMD ["/usr/bin/portolan", "health", "http://127.0.0.1:8080/"]
ENTRYPOINT ["/usr/bin/portolan"]
CMD ["serve"]
