import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/testStore.ts';
import { testLab } from '../support/testLab.ts';

const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

it('is given without loading the engine’s models, the worker pool or the sample', async () => {
  const databaseFile = join(temporaryFolder(), 'lab.sqlite');
  await testLab({ databaseFile }).close();
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { createLab } = await import(${source('main/api/createLab.ts')});
    const lab = createLab({ databaseFile: ${JSON.stringify(databaseFile)}, warm: false });
    const answer = await lab.fetch(new Request('http://lab/api/workspace.settings'));
    process.stdout.write(JSON.stringify({ status: answer.status, loaded }));
    await lab.close();
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const { status, loaded } = JSON.parse(out) as { status: number; loaded: string[] };
  expect(status).toBe(200);
  expect(loaded.some((url) => url.endsWith('services/workspace.ts'))).toBe(true);
  const heavy = /engine\/models|engine\/kernel|jobs\/pool|piscina|main\/sample|mathjs|intake\//;
  expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
});
