import type { Notice } from '../../../shared/simulation.ts';
import type { Collected } from './kind.ts';

/** One history that the file would write, from its dates in order. */
export function targetOf(name: string, dates: readonly string[]): Collected['targets'][number] {
  return { name, points: dates.length, firstDate: dates[0]!, lastDate: dates.at(-1)! };
}

/** What was done to the rows that the user should know. */
export function noticesOf(facts: {
  wasOrdered: boolean;
  doubles: number;
  unused: readonly string[];
  empty: readonly string[];
}): Notice[] {
  const { wasOrdered, doubles, unused, empty } = facts;
  return [
    ...(wasOrdered ? [] : [{ code: 'intake.sorted', values: {} }]),
    ...(doubles === 0 ? [] : [{ code: 'intake.doubles', values: { count: doubles } }]),
    ...(unused.length === 0
      ? []
      : [{ code: 'intake.unusedColumns', values: { headings: unused.join(', ') } }]),
    ...empty.map((name) => ({ code: 'intake.emptySeries', values: { name } })),
  ];
}
