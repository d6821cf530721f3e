import { readFile, writeFile } from 'node:fs/promises';
import { machine } from './support/machine.ts';
import { measure } from './support/measure.ts';
import { table } from './support/table.ts';
import { campaign } from './workloads/campaign.ts';
import { canonical } from './workloads/canonical.ts';

/**
 * `npm run bench`: our program and its peers on the same work, in one run. Names of workloads choose some of them;
 * `--rounds N` sets how often each is run (default 5). A run of all workloads writes its tables into docs/kernel.md.
 */
const workloads = [canonical, campaign];

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at === -1 ? 5 : Number(args[at + 1]);
const names = args.filter((_arg, i) => at === -1 || (i !== at && i !== at + 1));

const parts = [`${new Date().toISOString().slice(0, 10)}, ${await machine()}`];
process.stdout.write(`${parts[0]!}\n\n`);
for (const make of workloads) {
  const workload = make();
  if (names.length > 0 && !names.includes(workload.name)) continue;
  const text = table(workload, await measure(workload, rounds));
  process.stdout.write(`${text}\n\n`);
  parts.push(text);
}

if (names.length === 0) {
  const file = new URL('../docs/kernel.md', import.meta.url);
  const [begin, end] = ['<!-- bench: written by npm run bench -->', '<!-- end of bench -->'];
  const document = await readFile(file, 'utf8');
  const from = document.indexOf(begin) + begin.length;
  const to = document.indexOf(end);
  if (to < from) throw new Error('docs/kernel.md has no place for the tables');
  await writeFile(file, `${document.slice(0, from)}\n${parts.join('\n\n')}\n${document.slice(to)}`);
}
