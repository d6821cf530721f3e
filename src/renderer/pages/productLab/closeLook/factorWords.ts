import type { Plan } from '../../../../shared/plan.ts';
import type { SensitivityCase, SensitivityFactor } from '../../../../shared/sensitivity.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CloseLookWords } from './closeLookMessages.ts';

/** Added to yearly rates, and told in percentage points. */
const inPoints: ReadonlySet<SensitivityFactor> = new Set(['returns', 'rates', 'ratePath', 'inflation']);

/** An assumption as a case puts it in: “+1.00 points”, “−25%”, “4 years”. */
export function factorWords(
  factor: SensitivityFactor,
  { changes }: Pick<SensitivityCase, 'changes'>,
  plan: Pick<Plan, 'months'>,
  format: Format,
  text: CloseLookWords,
): string {
  const change = changes[factor] ?? 0;
  if (factor === 'horizon') return format.duration(plan.months + change);
  if (change === 0) return text('unchanged');
  if (inPoints.has(factor)) {
    const points = format.number(change * 100, 2);
    return text('points', { value: change > 0 ? `+${points}` : points });
  }
  return format.signedPercent(change, 0);
}
