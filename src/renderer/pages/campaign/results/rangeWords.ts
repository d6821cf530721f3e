import type { CostSpread, PaybackSpread, Spread } from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';

export type Unit = 'people' | 'money' | 'percent' | 'weeks' | 'ratio';

type Words = (value: number, format: Format, text: CampaignText) => string;

const words: Readonly<Record<Unit, Words>> = {
  people: (value, format) => format.count(Math.round(value)),
  money: (value, format) => format.money(value),
  percent: (value, format) => format.percent(value, 1),
  weeks: (value, _format, text) => text('weekCount', { count: Math.round(value) }),
  ratio: (value, format) => format.number(value, 2),
};

/** A figure in the words of its unit. */
export function unitWords(value: number, unit: Unit, format: Format, text: CampaignText): string {
  return words[unit](value, format, text);
}

/** The standard error, with more decimals where the figure has few. */
export function errorWords({ se }: Estimate, unit: Unit, format: Format, text: CampaignText): string {
  if (unit === 'people' || unit === 'weeks') return `± ${format.number(se, 1)}`;
  if (unit === 'percent') return `± ${format.percent(se, 2)}`;
  return `± ${unit === 'ratio' ? format.number(se, 3) : unitWords(se, unit, format, text)}`;
}

type Range = Spread | CostSpread | PaybackSpread;

/** What is said of a figure that a future does not have. */
function missingWords(unit: Unit, text: CampaignText): string {
  if (unit === 'weeks') return text('notPaidBack');
  return text(unit === 'ratio' ? 'noFigure' : 'noBound');
}

/** “8,948 – 11,903”; where one end has no bound, that is said. */
export function rangeWords(range: Range, unit: Unit, format: Format, text: CampaignText): string {
  const end = (estimate: Estimate | null): string =>
    estimate === null ? missingWords(unit, text) : unitWords(estimate.value, unit, format, text);
  if (range.p5 === null && range.p95 === null) return end(null);
  return `${end(range.p5)} – ${end(range.p95)}`;
}

/** The median in words. */
export function middleWords(range: Range, unit: Unit, format: Format, text: CampaignText): string {
  return range.p50 === null ? missingWords(unit, text) : unitWords(range.p50.value, unit, format, text);
}
