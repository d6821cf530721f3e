import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/support/chromium.ts';
import type { Lab } from '../../src/main/api/createLab.ts';
import { serveBrowser } from '../../src/main/shells/http/serve.ts';
import type { BrowserShell } from '../../src/main/shells/http/serve.ts';
import { testLab } from '../support/testLab.ts';

/** The browser shell in a real browser: its own page works, and pages of others get nothing. */
let browser: Browser;
let lab: Lab;
let shell: BrowserShell;
let evil: Server;
let page: Page;
const reached: string[] = [];
const origin = (): string => `http://127.0.0.1:${shell.port}`;
const evilPort = (): number => (evil.address() as AddressInfo).port;

beforeAll(async () => {
  lab = testLab();
  const watched: Pick<Lab, 'fetch'> = {
    fetch: (request, options) => {
      reached.push(`${request.method} ${new URL(request.url).pathname}`);
      return lab.fetch(request, options);
    },
  };
  shell = await serveBrowser(watched);
  evil = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>another site</title><body>');
  });
  await new Promise<void>((resolve) => void evil.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({
    executablePath: findChromium()!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // Two names of an attacker that lead to this machine, as after rebinding.
      '--host-resolver-rules=MAP evil.example 127.0.0.1, MAP rebound.example 127.0.0.1',
    ],
  });
  page = await (await browser.newContext()).newPage();
  await page.goto(shell.launchUrl);
  await page.locator('nav').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await shell.close();
  await lab.close();
  evil.closeAllConnections();
  await new Promise<void>((resolve) => void evil.close(() => resolve()));
});

describe('the page of the launch address', () => {
  it('stands at the root, without the token in its address', () => {
    expect(new URL(page.url()).origin).toBe(origin());
    expect(page.url()).not.toContain('launch');
  });

  it('stands after a reload', async () => {
    await page.reload();
    await page.locator('nav').first().waitFor();
    expect(await page.title()).not.toBe('');
  });

  it('cannot run a script that was put into it', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.injected = true">');
      return new Promise<boolean>((resolve) => {
        setTimeout(() => resolve('injected' in window), 200);
      });
    });
    expect(ran).toBe(false);
  });

  it('cannot call out', async () => {
    const answer = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        ),
      `http://127.0.0.1:${evilPort()}/`,
    );
    expect(answer).toBe('refused');
  });
});

/** Everything that a page of another site can do to reach a server on this machine. */
async function attack(target: string): Promise<string[]> {
  const image = new Image();
  image.src = `${target}/api/workspace.info`;
  const frame = document.createElement('iframe');
  frame.src = target;
  frame.name = 'frame';
  const form = document.createElement('form');
  form.action = `${target}/api/workspace.restoreSample`;
  form.method = 'post';
  form.target = 'frame';
  document.body.append(frame, form);
  form.submit();
  const url = `${target}/api/plans.list`;
  const calls = await Promise.allSettled([
    fetch(`${target}/api/workspace.info`, { credentials: 'include' }),
    fetch(url, { method: 'POST', headers: { 'x-lab-secret': 'guess' }, body: '{}' }),
    fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}' }),
  ]);
  return calls.map(({ status }) => status);
}

describe('others', () => {
  it('the launch address works no second time, not even in another browser', async () => {
    const other = await browser.newContext();
    const visitor = await other.newPage();
    expect((await visitor.goto(shell.launchUrl))?.status()).toBe(403);
    expect((await visitor.goto(`${origin()}/`))?.status()).toBe(401);
    await other.close();
  });

  it.each(['127.0.0.1', 'evil.example'])(
    'a page of %s reaches no procedure: by fetch, form, image or frame',
    async (name) => {
      // The same context, so that the session cookie may come along: to SameSite, another port is the same site.
      const foreign = await page.context().newPage();
      await foreign.goto(`http://${name}:${evilPort()}/`);
      reached.length = 0;
      const answers = await foreign.evaluate(attack, origin());
      await foreign.waitForTimeout(500);
      expect(answers.slice(0, 2)).toEqual(['rejected', 'rejected']);
      expect(reached.filter((call) => call.includes('/api/'))).toEqual([]);
      await foreign.close();
    },
  );

  it('a name that was rebound to this machine is refused', async () => {
    const foreign = await page.context().newPage();
    reached.length = 0;
    const answer = await foreign.goto(`http://rebound.example:${shell.port}/`);
    expect(answer?.status()).toBe(421);
    expect(reached).toEqual([]);
    await foreign.close();
  });

  it('cannot put the page into a frame', async () => {
    const foreign = await page.context().newPage();
    await foreign.goto(`http://127.0.0.1:${evilPort()}/`);
    await foreign.evaluate((target) => {
      const frame = document.createElement('iframe');
      frame.src = target;
      document.body.append(frame);
    }, `${origin()}/`);
    await foreign.waitForTimeout(1500);
    const [, framed] = foreign.frames();
    expect(await framed!.locator('nav').count()).toBe(0);
    await foreign.close();
  });
});
