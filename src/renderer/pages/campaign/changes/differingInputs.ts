import { budgetLines, phaseKinds, type BudgetSplit, type PhaseShares } from '../../../../shared/budget.ts';
import { channelLines } from '../work.ts';

/** One input in which splits differ; a share of the whole money, or yuan. */
export interface DifferingInput {
  readonly key: string;
  readonly kind: 'total' | 'line' | 'channel' | 'phase';
  /** Line, channel id or phase kind. */
  readonly subject: string;
  /** The line that the channel or phase belongs to; empty for the whole split. */
  readonly of: string;
  /** By split; null where phases go by their intensity. */
  readonly values: readonly (number | null)[];
}

const shareOf = (split: BudgetSplit, line: (typeof channelLines)[number], channel: string): number =>
  split.lines[line].share * (split.lines[line].channels[channel] ?? 0);

const differs = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) > 1e-9;

/** Everything that is not the same in all splits; channels as shares of the whole money. */
export function differingInputs(splits: readonly BudgetSplit[]): readonly DifferingInput[] {
  const all: DifferingInput[] = [
    { key: 'total', kind: 'total', subject: '', of: '', values: splits.map(({ total }) => total) },
    ...budgetLines.map((line): DifferingInput => ({
      key: line,
      kind: 'line',
      subject: line,
      of: '',
      values: splits.map(({ lines }) => lines[line].share),
    })),
    ...channelLines.flatMap((line) => {
      const ids = new Set(splits.flatMap(({ lines }) => Object.keys(lines[line].channels)));
      return [...ids].map((id): DifferingInput => ({
        key: `${line} ${id}`,
        kind: 'channel',
        subject: id,
        of: line,
        values: splits.map((split) => shareOf(split, line, id)),
      }));
    }),
    ...phaseInputs(
      '',
      splits.map(({ phases }) => phases),
    ),
    ...(['acquisition', 'activities', 'technology'] as const).flatMap((line) =>
      phaseInputs(
        line,
        splits.map(({ lines }) => lines[line].phases),
      ),
    ),
  ];
  return all.filter(({ values }) => values.some((value) => differs(value, values[0] ?? null)));
}

function phaseInputs(of: string, shares: readonly (PhaseShares | undefined)[]): DifferingInput[] {
  if (shares.every((phases) => phases === undefined)) return [];
  return phaseKinds.map((kind) => ({
    key: `phase ${of} ${kind}`,
    kind: 'phase',
    subject: kind,
    of,
    values: shares.map((phases) => phases?.[kind] ?? null),
  }));
}
