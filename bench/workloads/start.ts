import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { createLab } from '../../src/main/api/createLab.ts';
import { bundledLibraries } from '../../scripts/support/bundledLibraries.ts';
import { median } from '../support/measure.ts';
import type { Section } from '../support/section.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const bare = (database: string): string => `
  import Database from 'better-sqlite3';
  new Database(${JSON.stringify(database)}).prepare('SELECT count(*) FROM sqlite_master').get();
  process.stdout.write('ready');
`;
const handler = (folder: string, database: string): string => `
  import { keepCompiled } from ${JSON.stringify(pathToFileURL(join(folder, 'keepCompiled.js')).href)};
  keepCompiled(${JSON.stringify(join(folder, 'compiled'))});
  const { createLab } = await import(${JSON.stringify(pathToFileURL(join(folder, 'lab.js')).href)});
  const lab = createLab({
    databaseFile: ${JSON.stringify(database)},
    workerFile: new URL(${JSON.stringify(pathToFileURL(join(folder, 'worker.js')).href)}),
  });
  await lab.fetch(new Request('http://lab/api/workspace.settings'));
  process.stdout.write('ready');
  await lab.close();
`;

/** Milliseconds from starting Node on a script until it says that it is ready. */
function untilReady(script: string): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    let ready = Number.NaN;
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => (ready = performance.now() - begin));
    child.once('error', reject);
    child.once('close', () => (ready > 0 ? resolve(ready) : reject(new Error(`${script} did not start`))));
  });
}

/** The program as the desktop shell loads it: bundled, libraries beside it, compiled code kept. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: bundledLibraries },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          keepCompiled: source('src/main/shells/keepCompiled.ts'),
          lab: source('src/main/api/createLab.ts'),
          worker: source('src/main/jobs/worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

async function firstRuns(database: string): Promise<{ first: number; steady: number }> {
  const lab = createLab({ databaseFile: database, threads: 2 });
  const { plan } = (await lab.call.plans.list())[0]!;
  // Warm means that the program has been open for a moment.
  await new Promise((resolve) => void setTimeout(resolve, 4000));
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const begin = performance.now();
    for await (const message of await lab.call.portfolio.simulate({ plan, mode: 'full' })) void message;
    times.push(performance.now() - begin);
  }
  await lab.close();
  return { first: times[0]!, steady: median(times.slice(2).toSorted((a, b) => a - b)) };
}

const milliseconds = (times: readonly number[]): number => median([...times].toSorted((a, b) => a - b));

const row = (name: string, time: number, base: number): string =>
  `| ${name} | ${time.toFixed(0)} ms | ${(time / base).toFixed(2)} |`;

/** How soon the program answers, and how soon its workers are as fast as they get. */
export const start: Section = {
  name: 'start',
  async run(rounds) {
    // Inside the project, so that the bundle finds its libraries.
    mkdirSync(source('out'), { recursive: true });
    const folder = mkdtempSync(join(source('out'), 'bench-'));
    try {
      const database = join(folder, 'bench.sqlite');
      await createLab({ databaseFile: database, warm: false }).close();
      await bundle(folder);
      writeFileSync(join(folder, 'bare.mjs'), bare(database));
      writeFileSync(join(folder, 'handler.mjs'), handler(folder, database));
      const times = {
        bare: [] as number[],
        handler: [] as number[],
        first: [] as number[],
        steady: [] as number[],
      };
      for (let round = 0; round < rounds; round += 1) {
        times.bare.push(await untilReady(join(folder, 'bare.mjs')));
        times.handler.push(await untilReady(join(folder, 'handler.mjs')));
        const { first, steady } = await firstRuns(database);
        times.first.push(first);
        times.steady.push(steady);
      }
      const [node, ready] = [milliseconds(times.bare), milliseconds(times.handler)];
      const [first, steady] = [milliseconds(times.first), milliseconds(times.steady)];
      return [
        '### Start',
        '',
        'From the start of Node to the first answer on an existing file, bundled as for the desktop; and the sample plan’s full run.',
        '',
        '| | median | ratio |',
        '|---|---:|---:|',
        row('Node loading better-sqlite3 and opening the file', node, node),
        row('handler answers', ready, node),
        row('steady run on the workers', steady, steady),
        row('first run on warm workers', first, steady),
      ].join('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
