import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewFile } from '../../src/main/intake/index.ts';
import { LabError } from '../../src/shared/errors/index.ts';
import { formatPlainDate, fromDayNumber } from '../../src/shared/date.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { Child, pause } from './support/child.ts';
import { rounds } from './support/length.ts';

/** A file of so many rows: forty funds, one under the other day by day. */
async function writeBigFile(rows: number): Promise<string> {
  const path = join(temporaryFolder(), 'big.csv');
  const stream = createWriteStream(path);
  stream.write('日期,基金代码,单位净值\n');
  for (let row = 0; row < rows; row += 1) {
    const date = formatPlainDate(fromDayNumber(-20_000 + Math.floor(row / 40)));
    const line = `${date},F${row % 40},${(1 + (row % 9973) / 10_000).toFixed(4)}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return path;
}

describe('a file of a million rows', () => {
  it('passes in less than 400 MB', { timeout: 300_000 }, async () => {
    const rows = rounds(50_000, 1_000_000);
    const csv = await writeBigFile(rows);
    const child = new Child('bigImporter.ts', [join(temporaryFolder(), 'lab.sqlite'), csv]);
    const answer = JSON.parse(await child.said('{')) as { points: number; megabytes: number };
    process.stdout.write(`${rows} rows: at most ${Math.round(answer.megabytes)} MB\n`);
    expect(answer.points).toBe(rows);
    expect(answer.megabytes).toBeLessThan(400);
  });

  // Asked of a machine that does other things too: what misses it three times breaks it.
  it('is given up within half a second of being cancelled', { retry: 2 }, async () => {
    const bytes = readFileSync(await writeBigFile(rounds(100_000, 1_000_000)));
    const control = new AbortController();
    const outcome = previewFile(bytes, 'big.csv', { kind: 'nav' }, { signal: control.signal }).then(
      () => 'finished',
      (error: unknown) => (error instanceof LabError ? error.code : error),
    );
    await pause(50);
    const start = performance.now();
    control.abort();
    expect(await outcome).toBe('job.cancelled');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
