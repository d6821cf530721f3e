import { readFile } from 'node:fs/promises';

/** Times that all processors have spent so far, in the kernel's ticks: in use, and wanted but given to other guests. */
interface Spent {
  readonly used: number;
  readonly stolen: number;
}

/** Undefined where the system does not tell; see proc_stat(5). */
async function spent(): Promise<Spent | undefined> {
  const text = await readFile('/proc/stat', 'utf8').catch(() => '');
  const [, user, nice, system, , , irq, softIrq, steal] = text.split('\n', 1)[0]!.split(/\s+/).map(Number);
  if (steal === undefined) return undefined;
  return { used: user! + nice! + system! + irq! + softIrq!, stolen: steal };
}

/** Runs a section, and says below its tables how much of the time that it wanted other guests of the host took. */
export async function withStolen(run: () => Promise<string>): Promise<string> {
  const before = await spent();
  const text = await run();
  const after = await spent();
  if (!before || !after) return text;
  const stolen = after.stolen - before.stolen;
  const share = (100 * stolen) / Math.max(1, after.used - before.used + stolen);
  return `${text}\n\nOther guests of the host took ${share.toFixed(0)}% of the processor time that this section wanted.`;
}
