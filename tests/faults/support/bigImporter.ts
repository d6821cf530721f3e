import { readFileSync, writeSync } from 'node:fs';
import { readFile } from '../../../src/main/intake/index.ts';
import { openStore } from '../../../src/main/store/index.ts';

/** Imports one large file and says how much memory that took at most, in megabytes. */
const [database, csv] = process.argv.slice(2) as [string, string];
const store = openStore(database);
const { content } = await readFile(readFileSync(csv), 'big.csv', { kind: 'nav' });
if (content.kind !== 'nav') throw new Error('not a value history');
store.transaction(() => {
  for (const series of content.series) {
    store.series.upsertPoints({ ...series, synthetic: false, source: 'big.csv' }, series);
  }
});
const { counts } = store.overview();
store.close();
writeSync(
  1,
  `${JSON.stringify({ points: counts['series_point'], megabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
