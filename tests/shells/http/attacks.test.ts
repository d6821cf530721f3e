import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPage } from '../../../src/main/api/page/page.ts';
import type { PageOptions } from '../../../src/main/api/page/page.ts';
import { serveBrowser } from '../../../src/main/shells/http/serve.ts';
import type { BrowserShell } from '../../../src/main/shells/http/serve.ts';
import { rawRequest } from '../support/rawRequest.ts';
import type { RawAnswer } from '../support/rawRequest.ts';

/** The browser shell over a lab that answers every call, so that whatever is refused was refused by the shell. */
const folder = mkdtempSync(join(tmpdir(), 'lab-page-'));
const page = createPageFolder();
const lab = {
  calls: 0,
  async fetch(request: Request, options: PageOptions = {}): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/api/')) return page(pathname, options);
    lab.calls += 1;
    return Response.json({ asked: pathname, body: await request.text() });
  },
};

let shell: BrowserShell;
let origin: string;
let cookie: string;
let secret: string;

function createPageFolder() {
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'the secret outside the page');
  writeFileSync(
    join(folder, 'page/index.html'),
    '<!doctype html><html><head><link rel="stylesheet" nonce="__CSP_NONCE__" href="/assets/a.css"></head></html>',
  );
  writeFileSync(join(folder, 'page/assets/a.css'), 'body{}');
  return createPage(join(folder, 'page'));
}

const launchPath = (): string => new URL(shell.launchUrl).pathname;

async function enter(): Promise<void> {
  const answer = await rawRequest(shell.port, launchPath());
  cookie = String(answer.headers['set-cookie']).split(';')[0]!;
  const { body } = await rawRequest(shell.port, '/', { headers: { cookie } });
  secret = /<meta name="lab-secret" content="([\w-]+)">/.exec(body)![1]!;
}

const call = (headers: Record<string, string>, path = '/api/workspace.info'): Promise<RawAnswer> =>
  rawRequest(shell.port, path, {
    method: 'POST',
    body: '{}',
    headers: { origin, cookie, 'x-lab-secret': secret, ...headers },
  });

beforeEach(async () => {
  lab.calls = 0;
  shell = await serveBrowser(lab);
  origin = `http://127.0.0.1:${shell.port}`;
});
afterEach(() => shell.close());

describe('the way in', () => {
  it('gives the cookie once for the launch address, HttpOnly and SameSite=Strict, and leads to the page', async () => {
    const answer = await rawRequest(shell.port, launchPath());
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^lab-session-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('refuses the launch address the second time', async () => {
    await enter();
    const again = await rawRequest(shell.port, launchPath());
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('refuses a wrong launch token, and the right one still works', async () => {
    expect((await rawRequest(shell.port, '/launch/AAAA')).status).toBe(403);
    expect((await rawRequest(shell.port, `${launchPath()}x`)).status).toBe(403);
    expect((await rawRequest(shell.port, launchPath())).status).toBe(303);
  });

  it('lets the page and its calls through', async () => {
    await enter();
    const answer = await call({ 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ asked: '/api/workspace.info', body: '{}' });
  });
});

describe('attacks', () => {
  beforeEach(enter);
  afterEach(() => {
    if (lab.calls > 0) throw new Error('the attack reached the lab');
  });

  it.each(['localhost', '127.0.0.1', 'evil.example', '127.0.0.1:80', '127.0.0.1.evil.example'])(
    'a foreign host (rebinding): %s',
    async (host) => {
      expect((await call({ host })).status).toBe(421);
      expect((await rawRequest(shell.port, '/', { headers: { host, cookie } })).status).toBe(421);
    },
  );

  it.each([
    ['another site', () => 'http://evil.example'],
    ['another port', () => 'http://127.0.0.1:1'],
    ['another scheme', () => origin.replace('http', 'https')],
    ['an origin that ours is a prefix of', () => `${origin}0`],
    ['our origin as a prefix of a name', () => `${origin}.evil.example`],
    ['the null origin of a sandboxed frame', () => 'null'],
  ])('a foreign origin: %s', async (_name, foreign) => {
    expect((await call({ origin: foreign() })).status).toBe(403);
  });

  it('a cross-site post without an origin', async () => {
    const headers = { cookie, 'x-lab-secret': secret };
    const answer = await rawRequest(shell.port, '/api/x', { method: 'POST', body: '{}', headers });
    expect(answer.status).toBe(403);
  });

  it('a cross-site call that brings everything else', async () => {
    expect((await call({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('no cookie, a wrong one, a shortened one, one of another name', async () => {
    const forged = [
      '',
      `lab-session-${shell.port}=`,
      `lab-session-${shell.port}=${'A'.repeat(43)}`,
      cookie.slice(0, -1),
      cookie.replace('lab-session', 'lab-sessions'),
    ];
    for (const each of forged) {
      expect((await call({ cookie: each })).status).toBe(401);
      expect((await rawRequest(shell.port, '/', { headers: { cookie: each } })).status).toBe(401);
    }
  });

  it('no page secret, a wrong one, the cookie in its place', async () => {
    for (const each of ['', 'A'.repeat(43), cookie.split('=')[1]!]) {
      expect((await call({ 'x-lab-secret': each })).status).toBe(403);
    }
  });

  it('a call by link: GET without the secret', async () => {
    expect((await rawRequest(shell.port, '/api/workspace.info', { headers: { cookie } })).status).toBe(403);
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
    'the method %s, so no preflight succeeds',
    async (method) => {
      const answer = await rawRequest(shell.port, '/api/x', { method, headers: { origin, cookie } });
      expect(answer.status).toBe(405);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '/assets/a.css/../../../secret.txt',
    '/assets/a.css%00.txt',
    `/${encodeURIComponent(join(folder, 'secret.txt'))}`,
  ])('a path out of the page’s folder: %s', async (path) => {
    const answer = await rawRequest(shell.port, path, { headers: { cookie } });
    expect(answer.body).not.toContain('the secret');
    expect(answer.status).toBe(404);
  });

  it('an address in place of a path', async () => {
    const answer = await rawRequest(shell.port, 'http://evil.example/', { headers: { cookie } });
    expect(answer.status).toBe(421);
  });

  it('a request of 65 MB', async () => {
    const headers = { origin, cookie, 'x-lab-secret': secret };
    const body = 'x'.repeat(65 * 1024 * 1024);
    const answer = await rawRequest(shell.port, '/api/x', { method: 'POST', body, headers }).catch(
      () => undefined,
    );
    expect([413, undefined]).toContain(answer?.status);
  });
});

describe('what is sent', () => {
  it('the page has a strict policy with a nonce of its own for each load, and no cross-origin permission', async () => {
    await enter();
    const loads = [0, 1].map(() => rawRequest(shell.port, '/', { headers: { cookie } }));
    const nonces = (await Promise.all(loads)).map(({ headers, body }) => {
      const policy = String(headers['content-security-policy']);
      const nonce = /'nonce-([\w-]+)'/.exec(policy)![1]!;
      expect(policy).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
          "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(body).toContain(`nonce="${nonce}"`);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it('is sent from the loopback address only', async () => {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.2', port: shell.port });
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
    });
    expect(reached).toBe(false);
  });
});
