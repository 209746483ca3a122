//! Floor 3: axum. [`router`] is every URL of the site in one function.

mod channel;
mod cursor;
mod error;
mod headers;
mod language;
mod limits;
mod metrics;
mod origin;
mod published;
mod quoting;
mod readiness;
mod requests;
mod serve;
mod squeeze;
mod state;
mod swift;
mod visitor;

pub mod endpoints;
pub mod guides;
pub mod pages;
pub mod query;

pub use channel::Channel;
pub use cursor::Cursor;
pub use endpoints::host::is_ours;
pub use error::{CODES, PageError};
pub use language::Language;
pub use limits::{Cost, Limits, Quotas};
pub use metrics::Metrics;
pub use origin::Origin;
pub use published::{Counts, Publication, Publications, Settings, Shelf, Written};
pub use readiness::Readiness;
pub use requests::{Family, Format, LOG as REQUESTS_LOG, Outcome, Told};
pub use serve::{BindError, Listeners, bind, serve};
pub use state::App;
pub use visitor::{Visitor, was_passed_on};

use std::time::Duration;

use axum::{Router, extract::DefaultBodyLimit, middleware};
use tower::service_fn;
use tower_http::{
    catch_panic::CatchPanicLayer, csrf::CsrfLayer, limit::RequestBodyLimitLayer,
    timeout::RequestBodyDeadlineLayer,
};

use error::Shape;
use requests::Reception;

/// The most that a request's body may hold, in bytes. Forms here are an address and a name.
const MAX_BODY: usize = 64 * 1024;

/// For sending that body whole.
const BODY_DEADLINE: Duration = Duration::from_secs(10);

/// Every URL of the site, as [`serve`] answers them: what is asked for most by the short way, all else by the whole one.
pub fn router(app: App) -> Router {
    told(&app, site(app.clone()))
}

fn told(app: &App, site: Router) -> Router {
    let reception = Reception::new(app, site);
    Router::new().fallback_service(service_fn(move |request| reception.receive(request, None)))
}

/// The whole way. A failure becomes a page, an object or a line of text by where it happened.
fn site(app: App) -> Router {
    let pages = pages::router()
        .layer(error::shaped(&app, Shape::Page))
        .layer(middleware::from_fn(squeeze::pages));
    // A person's browser gets a page, and a mail client or a script a line.
    let downloads = endpoints::downloads().layer(error::shaped(&app, Shape::ByRequest));
    let api = endpoints::api().layer(error::shaped(&app, Shape::Object));
    let files = endpoints::files().layer(error::shaped(&app, Shape::Line));
    let site = Router::new()
        .merge(pages)
        .merge(downloads)
        .merge(api)
        .merge(files)
        .fallback(endpoints::elsewhere);
    guarded(app, site)
}

/// What holds for every request. Outermost stand the headers that every answer carries, so that the 500 of a panic has them
/// too.
fn guarded(app: App, site: Router<App>) -> Router {
    let csrf = trusted_origin(&app, CsrfLayer::new())
        .with_rejection_response(|_| error::refusal(PageError::cross_site()));
    site.layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MAX_BODY))
        .layer(RequestBodyDeadlineLayer::new(BODY_DEADLINE))
        .layer(csrf)
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(error::shaped(&app, Shape::ByRequest))
        .layer(middleware::from_fn_with_state(app.clone(), headers::add))
        .with_state(app)
}

/// Behind a proxy that rewrites `Host`, the site's own origin is only known from `public_url`.
fn trusted_origin(app: &App, layer: CsrfLayer) -> CsrfLayer {
    let Some(url) = &app.config().public_url else {
        return layer;
    };
    layer
        .clone()
        .add_trusted_origin(url.origin().ascii_serialization())
        .unwrap_or(layer)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::{
        body::{Body, to_bytes},
        http::{Request, StatusCode},
        routing::get,
    };
    use tower::ServiceExt;

    use super::*;
    use crate::{
        config::Config,
        directory::Directory,
        net::{Net, Options},
        survey::{Policy, Surveys},
    };

    #[tokio::test]
    async fn a_panic_is_a_page_with_all_headers_and_without_its_text() {
        let config = Config::default();
        let net = Net::new(&Options::default()).unwrap();
        let policy = Policy {
            deadline: config.deadline,
            ispdb: None,
            ispdb_dir: None,
            ehlo: "[127.0.0.1]".into(),
        };
        let directory = Arc::new(Directory::default());
        let surveys = Surveys::new(net.clone(), net, policy, directory.clone());
        let broken = get(|| async { panic!("ana@example.org") as &str });
        let app = App::new(config, surveys, directory);
        let broken = Router::new().route("/broken", broken);
        let site = told(&app, guarded(app.clone(), broken));
        let request = Request::get("/broken").header("accept", "text/html");
        let response = site
            .oneshot(request.body(Body::empty()).unwrap())
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key("content-security-policy"));
        let body = to_bytes(response.into_body(), 1 << 16).await.unwrap();
        let page = String::from_utf8(body.to_vec()).unwrap();
        assert!(page.contains("<html") && !page.contains("ana@"), "{page}");
    }
}
