use oauth_errors::OAuthCases;

mod a {
    oauth_errors::oauth_errors! {
        pub enum Code = path("ui/cases_exhaustive_of_namesakes.json");
    }
}
mod b {
    oauth_errors::oauth_errors! {
        pub enum Code = path("ui/cases_exhaustive_of_namesakes.json");
    }
}

#[derive(Debug, OAuthCases)]
#[oauth(
    acme = a::Code,
    acme = b::Code,
    exhaustive,
)]
enum Problem {
    #[oauth(standard(access_denied))]
    Denied,
    #[oauth(a::Code::BTwo)]
    Over,
}

fn main() {}
