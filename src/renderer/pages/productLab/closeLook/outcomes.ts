import {
  sensitivityOutcomes,
  type ChangedFigure,
  type SensitivityCase,
  type SensitivityOutcome,
  type SensitivityResult,
} from '../../../../shared/sensitivity.ts';
import type { CloseLookWords } from './closeLookMessages.ts';

/** An outcome that can be looked at: one of the figures, or the chance of a goal. */
export interface OutcomeChoice {
  readonly key: string;
  readonly name: string;
  readonly unit: 'money' | 'percent';
  /** Null where the case cannot be judged. */
  readonly of: (one: SensitivityCase) => ChangedFigure | null;
}

const unitOf = (outcome: SensitivityOutcome): OutcomeChoice['unit'] =>
  outcome === 'lossProbability' ? 'percent' : 'money';

export function outcomeChoices(
  { goals }: Pick<SensitivityResult, 'goals'>,
  text: CloseLookWords,
): readonly OutcomeChoice[] {
  return [
    ...sensitivityOutcomes.map((outcome): OutcomeChoice => ({
      key: outcome,
      name: text(`outcome.${outcome}`),
      unit: unitOf(outcome),
      of: ({ figures }) => figures[outcome],
    })),
    ...goals.map((goal, i): OutcomeChoice => ({
      key: `goal ${i}`,
      name: text('outcome.goal', { goal }),
      unit: 'percent',
      of: (one) => one.goals[i] ?? null,
    })),
  ];
}
