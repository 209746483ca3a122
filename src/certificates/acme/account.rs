//! Our account at the authority (RFC 8555 §7.3).

use instant_acme::{
    Account, AccountBuilder, AccountCredentials, Error, ExternalAccountKey, NewAccount,
};

use super::{Acme, order::Failure, store::Store};

impl Acme {
    /// Our account; made at the first use.
    pub(super) async fn account(&self) -> Result<Account, Failure> {
        let mut kept = self.account.lock().await;
        if let Some(account) = &*kept {
            return Ok(account.clone());
        }
        let builder = Account::builder_with_http(Box::new(self.client.clone()));
        let account = match self.store.of_authority::<AccountCredentials>("account") {
            Some(credentials) => builder.from_credentials(credentials).await,
            None => self.register(builder).await,
        };
        let account = account.map_err(|error| match Failure::from(error) {
            // Nothing of this is the fault of the name that happened to come first.
            Failure::Refused(why) => Failure::Slow(format!("there is no account: {why}"), None),
            failure => failure,
        })?;
        Ok(kept.insert(account).clone())
    }

    async fn register(&self, builder: AccountBuilder) -> Result<Account, Error> {
        let contact: Vec<String> = self
            .settings
            .contact
            .iter()
            .map(|address| format!("mailto:{address}"))
            .collect();
        let contact: Vec<&str> = contact.iter().map(String::as_str).collect();
        let new = NewAccount {
            contact: &contact,
            terms_of_service_agreed: true,
            only_return_existing: false,
        };
        let binding = self
            .settings
            .binding
            .as_ref()
            .map(|binding| ExternalAccountKey::new(binding.key_id.clone(), &binding.mac_key));
        let directory = self.settings.directory.to_string();
        let (account, credentials) = builder.create(&new, directory, binding.as_ref()).await?;
        self.on_disk("the account", move |store| {
            store.keep_of_authority("account", &credentials)
        })
        .await;
        tracing::info!(authority = %self.settings.host, "an account was registered");
        Ok(account)
    }

    /// The authority does not know this account, unless another one has taken its place already.
    pub(super) async fn forget(&self, id: &str) {
        let mut kept = self.account.lock().await;
        if kept.as_ref().is_some_and(|account| account.id() == id) {
            *kept = None;
            self.on_disk("the account", Store::retire_account).await;
        }
    }
}
