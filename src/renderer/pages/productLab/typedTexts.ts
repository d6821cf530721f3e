import type { Plan } from '../../../shared/plan.ts';

/** Everything of a plan that somebody typed in words: what is checked before it is handed out. */
export function typedTexts({ name, holdings, goals = [], lumpSums = [] }: Plan): readonly string[] {
  const labelled = [...holdings, ...goals, ...lumpSums];
  return [name, ...labelled.flatMap(({ label }) => (label === undefined || label === '' ? [] : [label]))];
}
