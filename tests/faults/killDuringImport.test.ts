import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/index.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { Child, pause } from './support/child.ts';
import { rounds, spread } from './support/length.ts';
import { navRows, value } from './support/navFile.ts';

/** How many whole imports are in the file; fails where one is there in part. */
function importsIn(file: string): number {
  const store = openStore(file);
  const report = store.doctor();
  expect(report).toMatchObject({ healthy: true });
  const series = store.series.list();
  const imports = store.imports.list().length;
  expect(series).toHaveLength(3 * imports);
  expect(store.audit.list()).toHaveLength(imports);
  expect(report.rows['series_point']).toBe(3 * imports * navRows);
  series.forEach(({ id, name }, i) => {
    const [n, fund] = [Math.floor(i / 3), i % 3];
    expect(name).toBe(`${'甲乙丙'[fund]}${n}`);
    const { values } = store.series.points(id);
    expect(values).toEqual(Array.from({ length: navRows }, (_, row) => value(n, fund, row)));
  });
  store.close();
  return imports;
}

describe('kill -9 while importing', () => {
  it(
    'loses nothing that was acknowledged and leaves nothing in part',
    { timeout: rounds(600_000, 3_600_000) },
    async () => {
      let file = join(temporaryFolder(), 'lab.sqlite');
      let [done, kills, cutOff] = [0, 0, 0];
      for (const delay of spread(rounds(5, 200), 120)) {
        // A fresh file now and then, so that a round stays short.
        if (kills % 10 === 9) [file, done] = [join(temporaryFolder(), 'lab.sqlite'), 0];
        const child = new Child('importer.ts', [file, String(done)]);
        await child.said('begin');
        await pause(delay);
        await child.kill();
        kills += 1;
        const acknowledged = child.lines.filter((line) => line.startsWith('done')).length;
        const begun = child.lines.filter((line) => line.startsWith('begin')).length;
        const found = importsIn(file);
        expect(found).toBeGreaterThanOrEqual(done + acknowledged);
        expect(found).toBeLessThanOrEqual(done + begun);
        if (found < done + begun) cutOff += 1;
        done = found;
      }
      // The kills must really fall into imports.
      expect(cutOff).toBeGreaterThan(kills / 4);
    },
  );
});
