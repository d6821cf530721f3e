import type { AllocationObjective } from '../../../../shared/allocation.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { ValueAxis } from '../../../charts/valueLines.ts';
import type { BudgetText } from '../messages.ts';

/** A sum of the objective in words: yuan, or people. */
export function objectiveWords(value: number, objective: AllocationObjective, format: Format): string {
  return objective === 'profit' ? format.money(value) : format.number(value, Math.abs(value) < 100 ? 1 : 0);
}

export function signedObjective(value: number, objective: AllocationObjective, format: Format): string {
  if (objective === 'profit') return format.signedMoney(value);
  const words = objectiveWords(value, objective, format);
  return value > 0 && /[1-9]/.test(words) ? `+${words}` : words;
}

/** The objective as an axis of a chart. */
export function objectiveAxis(objective: AllocationObjective, format: Format, text: BudgetText): ValueAxis {
  return {
    name: text(`objective.${objective}`),
    unit: objective === 'profit' ? 'money' : 'count',
    words: (value) => objectiveWords(value, objective, format),
  };
}
