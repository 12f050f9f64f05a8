use oauth_errors::{Diagnosis, OAuthCases, oauth_errors};

oauth_errors! {
    enum Acme = path("ui/recovery_unknown.json");
}

#[derive(Debug, OAuthCases)]
#[oauth(acme = Acme)]
enum Problem {
    #[oauth(Acme::QuotaUsedUp)]
    Quota,
    #[oauth(other)]
    Other(Diagnosis<'static>),
}

fn main() -> Result<(), Problem> {
    let problem = Problem::from(Acme::KeyRevoked);
    println!("{problem} {:?}", oauth_errors::Cases::case(&problem));
    Err(problem)
}
