use oauth_errors::user_messages::Language;

const OWN: Language = oauth_errors::user_messages!();

fn main() {
    let _ = OWN;
}
