import type { Formula } from '../../../../shared/formula.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { messages } from '../messages.ts';

/** The standard error of a measure, in words: a digit more than its value. */
export function formulaError(se: number, unit: Formula['unit'], format: Format): string {
  if (unit === 'percent') return `± ${format.percent(se, 3)}`;
  return unit === 'yuan' ? `± ${format.money(se)}` : `± ${format.number(se, 5)}`;
}

/** What a formula comes to, in words. */
export function formulaValue(
  value: number | boolean,
  unit: Formula['unit'],
  format: Format,
  text: Text<keyof typeof messages.words>,
): string {
  if (typeof value === 'boolean') return text(value ? 'true' : 'false');
  if (unit === 'percent') return format.percent(value);
  return unit === 'yuan' ? format.money(value) : format.number(value, 4);
}
