import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/renderer/app/language/useText.ts';
import { messages as draftTexts } from '../../src/renderer/app/drafts/draftMessages.ts';
import { messages } from '../../src/renderer/pages/rules/messages.ts';
import { startBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { Child, pause } from './support/child.ts';
import { rounds } from './support/length.ts';

/** What may be lost at most, and some way to the disk on a busy machine. */
const keptWithin = 2000;
const patient = { timeout: 60_000 };
const text = textOf(messages, 'zh');
const drafts = textOf(draftTexts, 'zh');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Opened {
  readonly server: Child;
  readonly context: BrowserContext;
  readonly page: Page;
}

async function open(file: string): Promise<Opened> {
  const server = new Child('shell.ts', [file]);
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(await server.said('http'));
  await page.locator('nav').waitFor(patient);
  await page.evaluate(() => {
    location.hash = '#/rules?tab=wording';
  });
  await page.getByRole('textbox', { name: text('tryIt') }).waitFor(patient);
  return { server, context, page };
}

describe('kill -9 while typing', () => {
  const timeout = rounds(300_000, 3_600_000);
  it('brings the text back, and only that which no document holds', { timeout }, async () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    let last = '';
    for (let kill = 0; kill < rounds(1, 50); kill += 1) {
      const { server, context, page } = await open(file);
      const field = page.getByRole('textbox', { name: text('tryIt') });
      const found = page.getByRole('region', { name: drafts('title') });
      if (last !== '') await found.getByText(last).waitFor(patient);
      await expect.poll(() => field.inputValue(), patient).toBe(last);
      last = `第 ${kill + 1} 次：保本保息 ${'x'.repeat(kill % 7)}`;
      await field.fill('');
      await field.pressSequentially(last);
      await pause(keptWithin);
      await server.kill();
      await context.close();
    }
    const { server, context, page } = await open(file);
    const found = page.getByRole('region', { name: drafts('title') });
    await found.getByText(last).waitFor(patient);
    await expect
      .poll(() => page.getByRole('textbox', { name: text('tryIt') }).inputValue(), patient)
      .toBe(last);
    await found.getByRole('button', { name: drafts('drop') }).click();
    await found.waitFor({ state: 'detached', ...patient });
    expect(await page.getByRole('textbox', { name: text('tryIt') }).inputValue()).toBe('');
    await server.kill();
    await context.close();
  });
});
