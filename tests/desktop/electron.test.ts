import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronBinary } from '../../scripts/support/electron.ts';

const binary = electronBinary();

/** Electron itself, where its binary is installed; without it these tests are reported as skipped. */
describe.skipIf(binary === undefined)('Electron', () => {
  let application: ElectronApplication;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    const databaseFile = join(mkdtempSync(join(tmpdir(), 'lab-electron-')), 'workspace.sqlite');
    application = await _electron.launch({
      executablePath: binary!,
      args: ['--no-sandbox', '.', '--db', databaseFile],
    });
    page = await application.firstWindow();
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.locator('nav').first().waitFor();
  });
  afterAll(() => application?.close());

  it('opens the page on app://lab/ without complaint', () => {
    expect(page.url()).toMatch(/^app:\/\/lab\//);
    expect(problems).toEqual([]);
  });

  it('gives the page neither Node nor Electron', async () => {
    expect(
      await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
    ).toEqual([]);
  });

  it('stays where it is: no navigation away, no new window', async () => {
    await page.evaluate(() => {
      window.open('https://example.com/');
      window.location.href = 'https://example.com/';
    });
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/^app:\/\/lab\//);
    expect(application.windows()).toHaveLength(1);
  });

  it('answers a call through its scheme', async () => {
    const answer = await page.evaluate(() =>
      fetch('/api/workspace.info').then((response) => response.status),
    );
    expect(answer).toBe(200);
  });
});
