import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/index.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { Child } from './support/child.ts';
import { rounds } from './support/length.ts';

/** Two programs that reach for one file at the same moment: who has it, and what the other says. */
async function race(file: string): Promise<{ winner: Child; loser: Child; said: Record<string, unknown> }> {
  const children = ['桌面版', '命令行'].map((program) => new Child('opener.ts', [file, program]));
  await Promise.all(children.map((child) => child.said('ready')));
  for (const child of children) child.tell('go');
  await Promise.all(children.map((child) => Promise.race([child.said('won'), child.said('{')])));
  const winners = children.filter((child) => child.lines.includes('won'));
  expect(winners).toHaveLength(1);
  const winner = winners[0]!;
  const loser = children.find((child) => child !== winner)!;
  return { winner, loser, said: JSON.parse(await loser.said('{')) as Record<string, unknown> };
}

describe('two programs on one file', () => {
  it(
    'one wins, the other says who has it; after kill -9 it is free at once',
    { timeout: 300_000 },
    async () => {
      for (let pair = 0; pair < rounds(2, 20); pair += 1) {
        const file = join(temporaryFolder(), 'lab.sqlite');
        const { winner, loser, said } = await race(file);
        expect(said).toMatchObject({ code: 'store.inUse', pid: winner.pid, file: 'lab.sqlite' });
        expect(['桌面版', '命令行']).toContain(said['program']);
        loser.release();
        await loser.ended;
        await winner.kill();
        const store = openStore(file);
        expect(store.doctor().healthy).toBe(true);
        store.close();
      }
    },
  );

  it('an orderly end frees the file as well', async () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const { winner, loser } = await race(file);
    winner.release();
    loser.release();
    await Promise.all([winner.ended, loser.ended]);
    const store = openStore(file);
    expect(store.readOnly).toBeUndefined();
    store.close();
  });
});
