import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import type { digests } from './support/kernelDigests.ts';
import { startBrowser } from '../support/browser.ts';

/** One build of the engine, loaded by Chromium and by Node: the digits must not depend on who hosts it. */
const folder = mkdtempSync(join(tmpdir(), 'lab-kernel-'));
let browser: Browser;
let server: Server;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('support/kernelDigests.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'digests.mjs',
      },
    },
  });
  server = createServer(({ url }, response) => {
    // Shared memory needs a page that shares nothing with other sites.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    if (url === '/digests.mjs') {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(folder, 'digests.mjs')));
    } else {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>kernel</title>');
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

test('Chromium and Node find the same digits by the same build', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const inChromium = await page.evaluate("import('/digests.mjs').then(({ digests }) => digests())");
  const inNode = (
    (await import(pathToFileURL(join(folder, 'digests.mjs')).href)) as { digests: typeof digests }
  ).digests();
  expect(Object.keys(inNode)).toEqual([
    'mix',
    'quasi-random mix',
    'deposits and funds',
    'on Sobol points',
    'bootstrap',
    'Student’s t',
    'regimes',
    'filtered history',
  ]);
  expect(inChromium).toEqual(inNode);
  expect(new Set(Object.values(inNode)).size).toBe(8);
});
