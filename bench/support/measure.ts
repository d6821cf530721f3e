import type { Contestant, Outcome, Workload } from './contestant.ts';

export interface Measured {
  readonly name: string;
  /** Sorted seconds of all rounds; empty where the contestant is absent. */
  readonly seconds: readonly number[];
  readonly absent?: string;
}

/** Runs all contestants in turn, round by round, so that a busy moment of the machine hits them alike. */
export async function measure(workload: Workload, rounds: number): Promise<readonly Measured[]> {
  const absent = new Map<Contestant, string>();
  for (const contestant of workload.contestants) {
    const reason = await contestant.prepare();
    if (reason !== undefined) absent.set(contestant, reason);
  }
  const present = workload.contestants.filter((contestant) => !absent.has(contestant));
  const outcomes = new Map<Contestant, Outcome[]>(present.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of present) outcomes.get(contestant)!.push(await contestant.run());
  }
  for (const contestant of present) await contestant.close();
  requireAgreement(workload, present, outcomes);
  return workload.contestants.map((contestant) => ({
    name: contestant.name,
    seconds: (outcomes.get(contestant) ?? []).map(({ seconds }) => seconds).toSorted((a, b) => a - b),
    ...(absent.has(contestant) ? { absent: absent.get(contestant)! } : {}),
  }));
}

/** A fast wrong answer is no answer: all contestants must find the same figures, to sampling error. */
function requireAgreement(
  { name, tolerance }: Workload,
  present: readonly Contestant[],
  outcomes: ReadonlyMap<Contestant, readonly Outcome[]>,
): void {
  const [first, ...others] = present;
  const expected = outcomes.get(first!)![0]!.figures;
  for (const other of others) {
    const found = outcomes.get(other)![0]!.figures;
    const worst = Math.max(...expected.map((figure, i) => Math.abs(found[i]! / figure - 1)));
    if (!(worst <= tolerance) || found.length !== expected.length) {
      throw new Error(
        `${name}: ${other.name} finds ${found.join(' ')}, ${first!.name} ${expected.join(' ')}`,
      );
    }
  }
}

export function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
