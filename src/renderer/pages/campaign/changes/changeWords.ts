import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { JsonDifference, JsonLeaf } from '../../../../shared/jsonDifferences.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Language } from '../../../app/language/i18n.ts';
import { changeMessages, type ChangeText } from './changeMessages.ts';

/** A place in which two campaigns differ, in words. */
export interface ChangeWords {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

type Field = keyof typeof changeMessages.words;

const isField = (key: string): key is Field => key in changeMessages.words;
const mostDigits = 12;

/** Fields that are shares, and fields that are yuan; of a range the field above it counts. */
const shares: ReadonlySet<string> = new Set([
  'click',
  'account',
  'product',
  'kept',
  'share',
  'margin',
  'expectedLoss',
  'churn',
  'cannibalised',
  'discountRate',
  'retention',
  'overlap',
  'tolerance',
  'release',
  'maxLift',
  'rate',
]);
const sums: ReadonlySet<string> = new Set([
  'price',
  'weeklyFee',
  'reward',
  'cap',
  'balance',
  'annualFee',
  'serviceCost',
]);
const ends: ReadonlySet<string> = new Set(['low', 'likely', 'high']);

/** Says where and how two campaigns differ, as the pages call it; what has no name keeps its own. */
export function changeWords(
  { path, before, after }: JsonDifference,
  scenarios: readonly CampaignScenario[],
  language: Language,
  format: Format,
  text: ChangeText,
): ChangeWords {
  const [collection = '', item, ...rest] = path.split('.');
  const owner = item === undefined ? null : ownerName(scenarios, collection, item, language);
  const fields = owner === null ? path.split('.') : rest;
  const key = `of.${collection}`;
  const places = [
    ...(owner !== null && isField(key) ? [text(key, { name: owner })] : []),
    ...fields.map((field) => (isField(field) ? text(field) : nameOf(scenarios, field, language))),
  ];
  const last = fields.at(-1) ?? '';
  const kind = ends.has(last) ? (fields.at(-2) ?? '') : last;
  const words = (value: JsonLeaf): string => valueWords(value, kind, format, text);
  return { key: path, name: places.join(' · '), before: words(before), after: words(after) };
}

function valueWords(value: JsonLeaf, kind: string, format: Format, text: ChangeText): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'string') return value;
  if (sums.has(kind)) return format.money(value);
  return shares.has(kind) ? format.percent(value, 2) : format.field(value, mostDigits);
}

/** What an item of one of the campaign's lists is called; null where the place is not in a list. */
function ownerName(
  scenarios: readonly CampaignScenario[],
  collection: string,
  item: string,
  language: Language,
): string | null {
  const list = scenarios
    .map((scenario) => (scenario as Readonly<Record<string, unknown>>)[collection])
    .find(Array.isArray) as readonly unknown[] | undefined;
  if (!list) return null;
  const place = Number(item);
  if (collection === 'funnel' && Number.isInteger(place)) return funnelName(scenarios, place, language);
  return Number.isInteger(place) ? String(place + 1) : nameOf(scenarios, item, language);
}

function funnelName(scenarios: readonly CampaignScenario[], place: number, language: Language): string {
  const row = scenarios.map(({ funnel }) => funnel[place]).find((found) => found !== undefined);
  if (!row) return String(place + 1);
  return [row.channel, row.segment]
    .flatMap((id) => (id === undefined ? [] : [nameOf(scenarios, id, language)]))
    .join(' × ');
}

/** The name of what has this id in one of the campaigns; the id where nothing has. */
function nameOf(scenarios: readonly CampaignScenario[], id: string, language: Language): string {
  const found = scenarios
    .flatMap(({ channels, segments, products, targets = [], offers = [] }) => [
      ...channels,
      ...segments,
      ...products,
      ...targets,
      ...offers,
    ])
    .find((each) => each.id === id);
  return found?.name[language] ?? id;
}
