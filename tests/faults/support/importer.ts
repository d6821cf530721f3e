import { writeSync } from 'node:fs';
import { readFile } from '../../../src/main/intake/index.ts';
import { openStore } from '../../../src/main/store/index.ts';
import { navFile } from './navFile.ts';

/** Imports file after file in one transaction each, and says so once each is in the database; until it is killed. */
const [file, first] = process.argv.slice(2) as [string, string];
const store = openStore(file);
for (let n = Number(first); ; n += 1) {
  writeSync(1, `begin ${n}\n`);
  const { content, contentHash, options } = await readFile(navFile(n), `fund-${n}.csv`, { kind: 'nav' });
  if (content.kind !== 'nav') throw new Error('not a value history');
  store.transaction(() => {
    const targets = content.series.map((series) => {
      const target = { name: series.name, kind: series.kind, synthetic: false, source: `fund-${n}.csv` };
      const { id, revision } = store.series.upsertPoints(target, series);
      return { kind: 'series' as const, id, revision };
    });
    store.imports.save({ fileName: `fund-${n}.csv`, kind: 'nav', contentHash, options, targets });
    store.audit.add('import', `fund-${n}.csv`);
  });
  writeSync(1, `done ${n}\n`);
}
