import { budgetLines, phaseKinds, type BudgetSplit, type PhaseShares } from '../../../../shared/budget.ts';
import { channelLines } from '../work.ts';

/** One input in which two splits differ; a share of the whole money, or yuan. */
export interface DifferingInput {
  readonly key: string;
  readonly kind: 'total' | 'line' | 'channel' | 'phase';
  /** Line, channel id or phase kind. */
  readonly subject: string;
  /** The line that the channel or phase belongs to; empty for the whole split. */
  readonly of: string;
  readonly first: number | null;
  readonly second: number | null;
}

const shareOf = (split: BudgetSplit, line: (typeof channelLines)[number], channel: string): number =>
  split.lines[line].share * (split.lines[line].channels[channel] ?? 0);

const differs = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) > 1e-9;

/** Everything that is not the same in two splits; channels as shares of the whole money. */
export function differingInputs(a: BudgetSplit, b: BudgetSplit): readonly DifferingInput[] {
  const all: DifferingInput[] = [
    { key: 'total', kind: 'total', subject: '', of: '', first: a.total, second: b.total },
    ...budgetLines.map((line): DifferingInput => ({
      key: line,
      kind: 'line',
      subject: line,
      of: '',
      first: a.lines[line].share,
      second: b.lines[line].share,
    })),
    ...channelLines.flatMap((line) => {
      const ids = new Set([...Object.keys(a.lines[line].channels), ...Object.keys(b.lines[line].channels)]);
      return [...ids].map((id): DifferingInput => ({
        key: `${line} ${id}`,
        kind: 'channel',
        subject: id,
        of: line,
        first: shareOf(a, line, id),
        second: shareOf(b, line, id),
      }));
    }),
    ...phaseInputs('', a.phases, b.phases),
    ...(['acquisition', 'activities', 'technology'] as const).flatMap((line) =>
      phaseInputs(line, a.lines[line].phases, b.lines[line].phases),
    ),
  ];
  return all.filter(({ first, second }) => differs(first, second));
}

function phaseInputs(of: string, a: PhaseShares | undefined, b: PhaseShares | undefined): DifferingInput[] {
  if (!a && !b) return [];
  return phaseKinds.map((kind) => ({
    key: `phase ${of} ${kind}`,
    kind: 'phase',
    subject: kind,
    of,
    first: a?.[kind] ?? null,
    second: b?.[kind] ?? null,
  }));
}
