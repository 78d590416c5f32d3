//! Mail: sending it, reading it, and the directories that know of its users.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("imap::Client::authenticate", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Client::login", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::ClientBuilder::connect", Service, Certain)
        .because("resolves the host name, connects and waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::capabilities", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::check", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::close", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::copy", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::create", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::delete", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::examine", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::expunge", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::fetch", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::list", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::logout", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::lsub", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::mv", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::noop", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::rename", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::run_command", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method(
        "imap::Session::run_command_and_read_response",
        Service,
        Certain,
    )
    .because("waits for the mail server")
    .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::search", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::select", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::status", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::store", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::subscribe", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::uid_copy", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::uid_expunge", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::uid_fetch", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::uid_mv", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::uid_search", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::uid_store", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("imap::Session::unsubscribe", Service, Certain)
        .because("waits for the mail server")
        .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method(
        "imap::extensions::idle::Handle::wait_while",
        Service,
        Certain,
    )
    .because("waits until the mail server has news")
    .instead("`tokio::task::spawn_blocking(move || ...).await`, or the async-imap crate"),
    method("ldap3::EntryStream::next", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::SearchStream::next(&mut stream).await"),
    method("ldap3::LdapConn::abandon", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::abandon(&mut ldap, ...).await"),
    method("ldap3::LdapConn::add", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::add(&mut ldap, ...).await"),
    method("ldap3::LdapConn::compare", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::compare(&mut ldap, ...).await"),
    method("ldap3::LdapConn::delete", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::delete(&mut ldap, ...).await"),
    method("ldap3::LdapConn::extended", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::extended(&mut ldap, ...).await"),
    associated("ldap3::LdapConn::from_url", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::LdapConnAsync::from_url(&url).await"),
    associated(
        "ldap3::LdapConn::from_url_with_settings",
        RuntimeEntry,
        Certain,
    )
    .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
    .instead("ldap3::LdapConnAsync::from_url_with_settings(settings, &url).await"),
    method("ldap3::LdapConn::modify", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::modify(&mut ldap, ...).await"),
    method("ldap3::LdapConn::modifydn", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::modifydn(&mut ldap, ...).await"),
    associated("ldap3::LdapConn::new", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::LdapConnAsync::new(url).await"),
    method("ldap3::LdapConn::sasl_external_bind", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::sasl_external_bind(&mut ldap).await"),
    method("ldap3::LdapConn::search", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::search(&mut ldap, ...).await"),
    method("ldap3::LdapConn::simple_bind", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::simple_bind(&mut ldap, ...).await"),
    method("ldap3::LdapConn::streaming_search", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::streaming_search(&mut ldap, ...).await"),
    method("ldap3::LdapConn::unbind", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::Ldap::unbind(&mut ldap).await"),
    associated("ldap3::LdapConn::with_settings", RuntimeEntry, Certain)
        .because("blocks on a runtime of its own, and panics on a thread that drives tasks")
        .instead("ldap3::LdapConnAsync::with_settings(settings, url).await"),
    method("lettre::SmtpTransport::test_connection", Service, Certain)
        .because("talks to the mail server")
        .instead("lettre::AsyncSmtpTransport::test_connection(&mailer).await"),
    trait_method("lettre::Transport::send", Service, Certain)
        .because("talks to the mail server")
        .instead("lettre::AsyncTransport::send(&mailer, message).await"),
    trait_method("lettre::Transport::send_raw", Service, Certain)
        .because("talks to the mail server")
        .instead("lettre::AsyncTransport::send_raw(&mailer, &envelope, &email).await"),
];
