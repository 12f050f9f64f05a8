use oauth_errors::oauth_errors;

oauth_errors! {
    enum Acme = path("ui/more_than_twenty_faults.json");
}

fn main() {
    let _ = (Acme::Code0, Acme::Code24, Acme::KeyRevoked);
}
