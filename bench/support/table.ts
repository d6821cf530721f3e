import type { Workload } from './contestant.ts';
import { median, type Measured } from './measure.ts';

const digits = (seconds: number): string => `${seconds.toPrecision(3)} s`;

/** A Markdown table of one workload: median, fastest and slowest, and how many times as long as the first one took. */
export function table(workload: Workload, results: readonly Measured[]): string {
  const base = median(results[0]!.seconds);
  const rows = results.map(({ name, seconds, absent }) =>
    absent === undefined
      ? `| ${name} | ${digits(median(seconds))} | ${digits(seconds[0]!)} – ${digits(seconds.at(-1)!)} | ${(median(seconds) / base).toFixed(2)} |`
      : `| ${name} | absent: ${absent} | | |`,
  );
  return [
    `### ${workload.title}`,
    '',
    `| | median of ${results[0]!.seconds.length} | range | ratio |`,
    '|---|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
