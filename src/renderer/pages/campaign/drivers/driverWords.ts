import type { Driver, DriverMeasure } from '../../../../shared/drivers.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';

/** “Branches: click rate”. */
export function driverName(
  { kind, channel, segment, product }: Driver,
  format: Format,
  text: CampaignText,
): string {
  const where = [channel, segment, product]
    .flatMap((name) => (name === null ? [] : [name[format.language]]))
    .join(' · ');
  return text(`driver.${kind}`, { where });
}

/** An input’s value in the words of its kind. */
export function inputWords({ kind }: Pick<Driver, 'kind'>, value: number, format: Format): string {
  if (kind === 'balance') return format.money(value);
  if (kind === 'volume') return `× ${format.number(value, 2)}`;
  return format.percent(value, value < 0.02 ? 2 : 1);
}

export const outcomeWords = (measure: DriverMeasure, text: CampaignText): string =>
  text(`driversMeasure.${measure}`);
