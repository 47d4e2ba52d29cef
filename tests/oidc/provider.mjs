// A real OpenID provider (oidc-provider with its own simple forms) on this machine, for the test of signing in through one.
// Arguments: the address to come back to, and "inline" when claims shall stand in the ID token instead of behind userinfo.
// It writes its issuer as the first line. Lines it reads, each answered by "ok":
//   person {"login": "liisa", "name": "Liisa", "username": "liisa", "groups": ["a"]}   somebody as they are from now on
//   tokens MODE   how ID tokens are bent on their way out: plain, altered, unsigned, shared-secret, foreign-key, audience,
//                 issuer, expired, person
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import * as jose from 'jose';
import { Provider } from 'oidc-provider';

// The provider's own notices go where nobody waits for an answer.
console.info = console.log = console.warn;
const tell = (line) => process.stdout.write(`${line}\n`);

const [back, claimsIn] = process.argv.slice(2);
const secret = 'a secret that both know, for the test alone';
const people = new Map();
let mode = 'plain';

const own = await jose.generateKeyPair('RS256', { extractable: true });
const foreign = await jose.generateKeyPair('RS256', { extractable: true });
const key = { ...(await jose.exportJWK(own.privateKey)), kid: 'own', alg: 'RS256', use: 'sig' };

const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{ client_id: 'suunta', client_secret: secret, redirect_uris: [back] }],
  jwks: { keys: [key] },
  cookies: { keys: ['a key for the test alone'] },
  pkce: { required: () => true },
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
  conformIdTokenClaims: claimsIn !== 'inline',
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => {
      const { name, username, groups } = people.get(id) ?? {};
      return { sub: id, name, preferred_username: username, groups };
    },
  }),
});

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function bent(token) {
  const [head, body, signature] = token.split('.');
  const claims = jose.decodeJwt(token);
  const sign = (changed, by = own.privateKey) =>
    new jose.SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(by);
  switch (mode) {
    case 'altered': return [head, part({ ...claims, sub: 'matti' }), signature].join('.');
    case 'unsigned': return [part({ alg: 'none' }), body, ''].join('.');
    case 'shared-secret': {
      const whole = `${part({ alg: 'HS256' })}.${body}`;
      return `${whole}.${createHmac('sha256', secret).update(whole).digest('base64url')}`;
    }
    case 'foreign-key': return sign({}, foreign.privateKey);
    case 'audience': return sign({ aud: 'somebody-else' });
    case 'issuer': return sign({ iss: 'https://other.example' });
    case 'expired': return sign({ exp: claims.iat - 60 });
    case 'person': return sign({ sub: 'somebody-else' });
    default: return token;
  }
}

provider.use(async (ctx, next) => {
  await next();
  if (ctx.path === '/token' && ctx.body?.id_token) {
    ctx.body.id_token = await bent(ctx.body.id_token);
  }
});

server.on('request', provider.callback());
tell(issuer);

for await (const line of createInterface({ input: process.stdin })) {
  const [word, ...rest] = line.split(' ');
  if (word === 'person') {
    const person = JSON.parse(rest.join(' '));
    people.set(person.login, person);
  } else {
    [mode] = rest;
  }
  tell('ok');
}
// Whoever started it has gone.
process.exit(0);
