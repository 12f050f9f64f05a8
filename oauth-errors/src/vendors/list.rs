// Every vendor: its feature, its module, its enum.
vendors! {
    "okta" okta OktaError;
    "okta-api" okta_api OktaApiError;
    "entra" entra EntraError;
    "entra-b2c" entra_b2c EntraB2cError;
    "authlete" authlete AuthleteError;
    "helseid" helseid HelseidError;
    "pingfederate" pingfederate PingfederateError;
    "spotify" spotify SpotifyError;
    "auth0" auth0 Auth0Error;
    "aws-sso-oidc" aws_sso_oidc AwsSsoOidcError;
    "cognito" cognito CognitoError;
    "discord" discord DiscordError;
    "dropbox" dropbox DropboxError;
    "duende" duende DuendeError;
    "facebook" facebook FacebookError;
    "fusionauth" fusionauth FusionauthError;
    "github" github GithubError;
    "gitlab" gitlab GitlabError;
    "google" google GoogleError;
    "keycloak" keycloak KeycloakError;
    "linkedin" linkedin LinkedinError;
    "maskinporten" maskinporten MaskinportenError;
    "oidc-provider" oidc_provider OidcProviderError;
    "ory-hydra" ory_hydra OryHydraError;
    "salesforce" salesforce SalesforceError;
    "slack" slack SlackError;
    "x" x XError;
    "zoom" zoom ZoomError;
}
