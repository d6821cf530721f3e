import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createLab } from '../../src/main/api/createLab.ts';
import { bundledLibraries } from '../../scripts/support/bundledLibraries.ts';
import { plainBuiltins } from '../../scripts/support/plainBuiltins.ts';
import { median } from '../support/measure.ts';
import type { Section } from '../support/section.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const bare = (database: string): string => `
  import Database from 'better-sqlite3';
  new Database(${JSON.stringify(database)}).prepare('SELECT count(*) FROM sqlite_master').get();
`;
const ready = `process.stdout.write('ready');`;
const request = `new Request('http://lab/api/workspace.settings')`;
/** The desktop's entry but for Electron, and a first question: by the procedure itself, or as a request. */
const entry = (folder: string, database: string, ask: string): string => `
  import { keepCompiled } from ${JSON.stringify(source('src/main/shells/keepCompiled.ts'))};
  keepCompiled(${JSON.stringify(join(folder, 'compiled'))});
  const { createLab } = await import(${JSON.stringify(source('src/main/api/createLab.ts'))});
  const lab = createLab({
    databaseFile: ${JSON.stringify(database)},
    workerFile: new URL('worker.js', import.meta.url),
  });
  await lab.${ask};
  ${ready}
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
async function bundle(folder: string, database: string): Promise<void> {
  const entries = {
    call: entry(folder, database, 'call.workspace.settings()'),
    fetch: entry(folder, database, `fetch(${request})`),
  };
  for (const [name, text] of Object.entries(entries)) writeFileSync(join(folder, `${name}.entry.js`), text);
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plainBuiltins()],
    ssr: { noExternal: bundledLibraries },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          call: join(folder, 'call.entry.js'),
          fetch: join(folder, 'fetch.entry.js'),
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

/** A start is so short that one of them says little. */
const startsPerRound = 3;

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
      await bundle(folder, database);
      writeFileSync(join(folder, 'bare.js'), bare(database) + ready);
      writeFileSync(join(folder, 'classes.js'), `${bare(database)} await ${request}.text(); ${ready}`);
      const scripts = ['bare', 'classes', 'call', 'fetch'] as const;
      const times = { bare: [], classes: [], call: [], fetch: [], first: [], steady: [] } as Record<
        (typeof scripts)[number] | 'first' | 'steady',
        number[]
      >;
      // The first start compiles, and keeps what it compiled.
      for (const name of scripts) await untilReady(join(folder, `${name}.js`));
      for (let round = 0; round < rounds; round += 1) {
        for (let again = 0; again < startsPerRound; again += 1) {
          for (const name of scripts) times[name].push(await untilReady(join(folder, `${name}.js`)));
        }
        const { first, steady } = await firstRuns(database);
        times.first.push(first);
        times.steady.push(steady);
      }
      const [node, classes] = [milliseconds(times.bare), milliseconds(times.classes)];
      const steady = milliseconds(times.steady);
      return [
        '### Start',
        '',
        'From the start of Node to the first answer on an existing file, bundled as for the desktop; and the sample plan’s full run. On the desktop it is Electron that makes the request.',
        '',
        '| | median | ratio |',
        '|---|---:|---:|',
        row('Node loading better-sqlite3 and opening the file', node, node),
        row('handler ready: the file checked, its first procedure answered', milliseconds(times.call), node),
        row('Node loading the same, opening the file, and reading a first Request', classes, classes),
        row('handler answers a first Request', milliseconds(times.fetch), classes),
        row('steady run on the workers', steady, steady),
        row('first run on warm workers', milliseconds(times.first), steady),
      ].join('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
