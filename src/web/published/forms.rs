//! Files of domains that share their terms: written once with blanks, and filled in for each who asks.

use std::{
    fmt::Write,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use axum::http::HeaderValue;

use super::{Publication, Publications, Told, Written};
use crate::{
    directory::{Answer, Published, Terms},
    model::{DomainName, EmailAddress},
    outputs::form::{Form, Model},
    web::endpoints::file,
};

/// The forms of some terms.
#[derive(Debug)]
pub struct Forms {
    /// With the validator of what is written in it, in its quotation marks.
    autoconfig: Option<(Form, HeaderValue)>,
    autodiscover: Option<Form>,
}

/// One domain, and the forms for it.
#[derive(Debug)]
pub struct Formed {
    entry: Published,
    forms: Arc<Forms>,
}

impl Publications {
    /// None where what is published changes by itself, or a host's name would be too long.
    pub async fn formed(&self, domain: &DomainName) -> Option<Formed> {
        let edition = self.shelf.edition();
        let entry = self.directory.find(domain).await.ok()??;
        let terms = &entry.terms;
        if terms.answer != Answer::Given || !terms.reach(&entry.domain) {
            return None;
        }
        let forms = match self.shelf.forms(terms) {
            Some(forms) => forms,
            None => {
                let forms = Arc::new(self.forms_of(terms)?);
                self.shelf.keep_forms(edition, terms, forms.clone());
                forms
            }
        };
        Some(Formed { entry, forms })
    }

    fn forms_of(&self, terms: &Arc<Terms>) -> Option<Forms> {
        let model = Model::new()?;
        let entry = Published {
            domain: model.home.clone(),
            terms: terms.clone(),
        };
        let Publication::Now(settings) = self.settings(&model.asked, &entry, Told::Given) else {
            return None;
        };
        let subject = settings.subject(&model.asked);
        let autoconfig = match settings.has_languages() {
            true => None,
            false => model.autoconfig(&subject),
        };
        let with_tag = |form: Form| {
            let tag = file::written(form.fill(&model.asked, &model.home)?).tag;
            Some((form, tag))
        };
        Some(Forms {
            autoconfig: autoconfig.and_then(with_tag),
            autodiscover: model.autodiscover(&subject),
        })
    }
}

impl Forms {
    /// Octets of what is kept.
    pub fn len(&self) -> usize {
        let autoconfig = self.autoconfig.as_ref().map(|(form, _)| form.len());
        let autodiscover = self.autodiscover.as_ref().map(Form::len);
        autoconfig.unwrap_or_default() + autodiscover.unwrap_or_default()
    }
}

impl Formed {
    /// The autoconfig file of `asked`, the domain that this was found by. None where it has to be written for that domain.
    pub fn autoconfig(&self, asked: &DomainName) -> Option<Written> {
        let (form, tag) = self.forms.autoconfig.as_ref()?;
        Some(Written {
            body: form.fill(asked, &self.entry.domain)?.into(),
            tag: tag_for(tag, asked, &self.entry.domain)?,
        })
    }

    /// The answer to Outlook for `address`, by whose domain this was found.
    pub fn autodiscover(&self, address: &EmailAddress) -> Option<Vec<u8>> {
        let form = self.forms.autodiscover.as_ref()?;
        form.fill_for(address, &self.entry.domain)
    }
}

/// The form's validator, and what was filled in: two files differ only where one of these does.
fn tag_for(form: &HeaderValue, asked: &DomainName, home: &DomainName) -> Option<HeaderValue> {
    let mut hasher = DefaultHasher::new();
    (asked, home).hash(&mut hasher);
    let blanks = hasher.finish();
    let form = form.to_str().ok()?.strip_suffix('"')?;
    let mut tag = String::with_capacity(form.len() + 18);
    tag.push_str(form);
    write!(tag, "-{blanks:016x}\"").ok()?;
    HeaderValue::try_from(tag).ok()
}
