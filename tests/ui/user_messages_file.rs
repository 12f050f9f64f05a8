use oauth_errors::user_messages::Language;

const OWN: Language = oauth_errors::user_messages!(path("ui/user_messages_file.json"));

fn main() {
    let _ = OWN;
}
