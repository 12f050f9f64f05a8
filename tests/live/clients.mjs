// The clients that the live tests play.

const redirect_uris = ['https://app.example/callback'];
const device = 'urn:ietf:params:oauth:grant-type:device_code';
const ciba = 'urn:openid:params:grant-type:ciba';

const none = { grant_types: [], response_types: [], redirect_uris: [] };

export const clients = [
  { client_id: 'web', client_secret: 'secret', redirect_uris, grant_types: ['authorization_code', 'refresh_token'] },
  { client_id: 'service', client_secret: 'secret', ...none, grant_types: ['client_credentials'], scope: 'api:read' },
  { client_id: 'tv', ...none, grant_types: [device], token_endpoint_auth_method: 'none' },
  { client_id: 'hasty-tv', ...none, grant_types: [device], token_endpoint_auth_method: 'none' },
  {
    client_id: 'native',
    application_type: 'native',
    redirect_uris: ['com.example.app:/callback'],
    token_endpoint_auth_method: 'none',
  },
  {
    client_id: 'phone',
    client_secret: 'secret',
    ...none,
    grant_types: [ciba],
    backchannel_token_delivery_mode: 'poll',
    backchannel_user_code_parameter: true,
  },
  {
    client_id: 'hasty-phone',
    client_secret: 'secret',
    ...none,
    grant_types: [ciba],
    backchannel_token_delivery_mode: 'poll',
  },
];

export const plainClients = [{ client_id: 'web', client_secret: 'secret', redirect_uris }];
