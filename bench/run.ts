import { readFile, writeFile } from 'node:fs/promises';
import { comparison } from './support/comparison.ts';
import { machine } from './support/machine.ts';
import type { Section } from './support/section.ts';
import { withStolen } from './support/stolen.ts';
import { accuracy } from './workloads/accuracy.ts';
import { campaign } from './workloads/campaign.ts';
import { canonical } from './workloads/canonical.ts';
import { memory } from './workloads/memory.ts';
import { preview } from './workloads/preview.ts';
import { start } from './workloads/start.ts';
import { real } from './workloads/real.ts';
import { sampleCampaign } from './workloads/sampleCampaign.ts';

/**
 * `npm run bench`: our program and its peers on the same work, in one run. Names of sections choose some of them;
 * `--rounds N` sets how often each is run (default 5). A run of all sections writes its tables into docs/kernel.md.
 */
const sections: readonly Section[] = [
  comparison('canonical', canonical),
  real,
  preview,
  memory,
  start,
  accuracy,
  comparison('campaign', campaign),
  comparison('sample', sampleCampaign),
];

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at === -1 ? 5 : Number(args[at + 1]);
const names = args.filter((_arg, i) => at === -1 || (i !== at && i !== at + 1));

const parts = [`${new Date().toISOString().slice(0, 10)}, ${await machine()}`];
process.stdout.write(`${parts[0]!}\n\n`);
for (const section of sections) {
  if (names.length > 0 && !names.includes(section.name)) continue;
  const text = await withStolen(() => section.run(rounds));
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
