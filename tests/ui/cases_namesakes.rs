use oauth_errors::OAuthCases;

mod a {
    oauth_errors::oauth_errors! {
        pub enum Code = path("ui/cases_namesakes.json");
    }
}
mod b {
    oauth_errors::oauth_errors! {
        pub enum Code = path("ui/cases_namesakes.json");
    }
}

#[derive(Debug, OAuthCases)]
#[oauth(
    acme = a::Code,
    acme = b::Code,
)]
enum Problem {
    #[oauth(Code::BTwo)]
    Over,
    #[oauth(other)]
    Other,
}

fn main() {}
