import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/support/root.ts';
import type { OpenLab } from './browser.ts';

/**
 * Keeps what the window showed when a test failed, in `out/failures`: the page, its address, what it complained about and
 * what the test missed. A test that passes when it is tried again would leave nothing else.
 */
export async function keepEvidence({ page, problems }: OpenLab, test: string, error: string): Promise<void> {
  const folder = root('out/failures');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}-${Date.now()}`);
  const shown = await page.evaluate(() => `${location.href}\n\n${document.body.innerText}`).catch(String);
  writeFileSync(`${file}.txt`, [error, ...problems, shown].join('\n\n'));
  await page.screenshot({ path: `${file}.png` }).catch(() => undefined);
  process.stderr.write(`${test}: ${error.split('\n', 1)[0]}\nWhat it saw is in ${file}.png and .txt\n`);
}
