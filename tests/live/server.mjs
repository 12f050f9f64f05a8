// The server that the live tests provoke: oidc-provider, unchanged, with clients and settings for every kind of error.
//
// Serves two providers on loopback, at ports the system picks: one with every feature, and `plain` with the fewest. Says
// in one line of JSON where they are, and stops when its standard input ends, so that it never outlives the test.

import { createServer } from 'node:http';

import { clients, plainClients } from './clients.mjs';
import { publicKey, signed } from './signed.mjs';

// Node 20 lacks this function of the URL standard, which oidc-provider calls; with it, it works there too.
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);

const { Provider, errors } = await import('oidc-provider');

const secret = () => Buffer.alloc(32, 'not a secret: this server is gone in seconds');
const seconds = (hasty) => (ctx, token, client) => (client.clientId.startsWith('hasty') ? hasty : 600);

/** What the tests' resource servers answer when the provider asks for them. */
function resourceServer(ctx, indicator) {
  switch (indicator) {
    case 'https://api.example/':
      return { scope: 'api:read', audience: indicator, accessTokenFormat: 'opaque' };
    case 'https://api.example/broken':
      throw new Error('a fault of the server');
    case 'https://api.example/busy':
      throw new errors.TemporarilyUnavailable('try again later');
    default:
      throw new errors.InvalidTarget();
  }
}

/** Checks of a registration that comes with a software statement. */
function softwareStatement(ctx, { software_statement: statement }) {
  if (statement === undefined) return;
  if (statement.split('.').length !== 3) throw new errors.InvalidSoftwareStatement('not a JWT');
  throw new errors.UnapprovedSoftwareStatement('nobody approved of it');
}

const ciba = {
  enabled: true,
  deliveryModes: ['poll'],
  processLoginHint: (ctx, hint) => (hint === 'user' ? hint : undefined),
  processLoginHintToken() {
    throw new errors.ExpiredLoginHintToken('the token is too old');
  },
  verifyUserCode(ctx, account, code) {
    if (!ctx.oidc.client.backchannelUserCodeParameter) return;
    if (code === undefined) throw new errors.MissingUserCode('the user code is missing');
    if (code !== '1234') throw new errors.InvalidUserCode('the user code is wrong');
  },
  validateRequestContext() {},
  triggerAuthenticationDevice() {},
};

const common = {
  cookies: { keys: ['not a secret'] },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (ctx, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => false },
  scopes: ['openid', 'offline_access', 'profile', 'api:read', 'api:write'],
  ttl: { AccessToken: 600, DeviceCode: seconds(1), BackchannelAuthenticationRequest: seconds(1), Grant: 600 },
};

const everything = {
  ...common,
  clients,
  extraClientMetadata: { properties: ['software_statement'] },
  features: {
    attestClientAuth: {
      enabled: true,
      ack: 'draft-10',
      additionalSecuritySignal: 'optional',
      challengeSecret: secret(),
      getAttestationSignaturePublicKey: () => publicKey,
      assertAttestationJwtAndPop() {},
    },
    ciba,
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    deviceFlow: { enabled: true },
    dPoP: { enabled: true, nonceSecret: secret(), requireNonce: () => true },
    introspection: { enabled: true },
    registration: { enabled: true, initialAccessToken: true, policies: { softwareStatement } },
    requestObjects: { enabled: true },
    resourceIndicators: { enabled: true, getResourceServerInfo: resourceServer },
    revocation: { enabled: true },
    richAuthorizationRequests: {
      enabled: true,
      ack: 'experimental-01',
      types: {},
      rarForAuthorizationCode() {},
      rarForBackchannelResponse() {},
      rarForCodeResponse() {},
    },
  },
};

const plain = {
  ...common,
  clients: plainClients,
  features: {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
  },
};

/** What the person in front of the browser does: whatever `login_hint` says. */
async function interact(provider, request, response) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  if (params.login_hint !== 'user') {
    return provider.interactionFinished(request, response, { error: params.login_hint });
  }
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: 'user' } });
  }
  const known = grantId && await provider.Grant.find(grantId);
  const grant = known || new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** What happens out of the browser: a phone says how a backchannel request ends; a test needs something signed. */
async function outOfBand(provider, { pathname, searchParams }, response) {
  switch (pathname) {
    case '/phone': {
      const end = new errors.CustomOIDCProviderError(searchParams.get('error'));
      await provider.backchannelResult(searchParams.get('auth_req_id'), end);
      return response.end();
    }
    case '/signed':
      return response.end(signed(JSON.parse(searchParams.get('header')), JSON.parse(searchParams.get('claims'))));
    default:
      return undefined;
  }
}

async function serve(configuration) {
  const server = createServer();
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname.startsWith('/interaction/')) return interact(provider, request, response);
    if (['/phone', '/signed'].includes(url.pathname)) return outOfBand(provider, url, response);
    return answer(request, response);
  });
  return { issuer, provider };
}

const main = await serve(everything);
const other = await serve(plain);
const access = new main.provider.InitialAccessToken({ policies: ['softwareStatement'] });
console.log(JSON.stringify({ issuer: main.issuer, plain: other.issuer, initialAccessToken: await access.save() }));
process.stdin.resume().on('end', () => process.exit());
