// JSON Web Signatures for the live tests: DPoP proofs, client attestations and their proofs of possession.

import { generateKeyPairSync, sign } from 'node:crypto';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = publicKey.export({ format: 'jwk' });

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A compact JWS by the one key there is. `jwk: true` in the header, or `cnf: true` in the claims, puts the key there. */
export function signed(header, claims) {
  const head = base64({ alg: 'ES256', ...header, ...(header.jwk && { jwk }) });
  const body = base64({ ...claims, ...(claims.cnf && { cnf: { jwk } }) });
  const signature = sign('sha256', Buffer.from(`${head}.${body}`), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${head}.${body}.${signature.toString('base64url')}`;
}

export { publicKey };
