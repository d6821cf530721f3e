import type { NumberFieldProps } from '../../../components/NumberField.tsx';
import type { CampaignText } from '../messages.ts';
import type { Unit } from '../results/rangeWords.ts';

type Limits = Pick<NumberFieldProps, 'min' | 'max' | 'step' | 'kind' | 'digits' | 'unit' | 'amount'>;

/** How a figure of a target is typed. */
export function targetLimits(unit: Unit, text: CampaignText): Limits {
  if (unit === 'percent') return { min: -10, max: 100, step: 0.01, kind: 'percent', digits: 3, unit: '%' };
  if (unit === 'money')
    return { min: -1e13, max: 1e13, step: 10, digits: 2, unit: text('yuan'), amount: true };
  if (unit === 'weeks') return { min: 0, max: 520, step: 1, digits: 0, unit: text('weeks') };
  return { min: 0, max: 1e10, step: 100, digits: 0 };
}
