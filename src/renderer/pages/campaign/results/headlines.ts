import type { CampaignResult, CostSpread, PaybackSpread, Spread } from '../../../../shared/campaignResult.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Explanation } from '../../../components/Why.tsx';
import type { CampaignText } from '../messages.ts';
import { errorWords, middleWords, rangeWords, unitWords, type Unit } from './rangeWords.ts';

export const headlineKeys = [
  'customers',
  'kept',
  'cac',
  'npv',
  'roi',
  'payback',
  'contingency',
  'balance',
  'clv',
] as const;
export type HeadlineKey = (typeof headlineKeys)[number];

export interface Headline {
  readonly key: HeadlineKey;
  readonly explanation: Explanation;
  /** Median, and the mean where there is one. */
  readonly note: string;
  readonly tone: 'plain' | 'down';
}

export interface HeadlineContext {
  readonly result: CampaignResult;
  readonly format: Format;
  readonly text: CampaignText;
  readonly dataDate: string | null;
}

interface Kind {
  readonly unit: Unit;
  readonly range: (result: CampaignResult) => Spread | CostSpread | PaybackSpread;
  /** Names of the figures that went into it. */
  readonly inputs: readonly Input[];
}

type Input =
  | 'total'
  | 'spent'
  | 'customers'
  | 'kept'
  | 'weeks'
  | 'horizon'
  | 'discount'
  | 'value'
  | 'cost'
  | 'contingency'
  | 'paidBack';

const noSpread = { p5: null, p25: null, p50: null, p75: null, p95: null };

const kinds: Readonly<Record<HeadlineKey, Kind>> = {
  customers: { unit: 'people', range: ({ heads }) => heads.customers, inputs: ['total', 'weeks'] },
  kept: { unit: 'people', range: ({ heads }) => heads.kept, inputs: ['customers', 'weeks'] },
  cac: { unit: 'money', range: ({ cac }) => cac, inputs: ['spent', 'customers'] },
  npv: { unit: 'money', range: ({ npv }) => npv, inputs: ['value', 'cost', 'discount', 'horizon'] },
  roi: { unit: 'percent', range: ({ roi }) => roi, inputs: ['value', 'cost', 'discount', 'horizon'] },
  payback: { unit: 'weeks', range: ({ payback }) => payback, inputs: ['paidBack', 'horizon', 'weeks'] },
  contingency: {
    unit: 'money',
    range: ({ money }) => money.contingencyUnused,
    inputs: ['contingency', 'total'],
  },
  balance: { unit: 'money', range: ({ balance }) => balance, inputs: ['kept', 'weeks'] },
  clv: {
    unit: 'ratio',
    range: ({ clvToCac: value, clvToCacSpread = noSpread }) => ({ value, ...clvToCacSpread }),
    inputs: ['value', 'spent', 'customers', 'horizon'],
  },
};

const inputValues: Readonly<Record<Input, (context: HeadlineContext) => string>> = {
  total: ({ result, format }) => format.money(result.money.total),
  spent: ({ result, format }) => format.money(result.money.spent.mean.value),
  customers: ({ result, format }) => format.count(Math.round(result.heads.customers.mean.value)),
  kept: ({ result, format }) => format.count(Math.round(result.heads.kept.mean.value)),
  weeks: ({ result, text }) => text('weekCount', { count: result.weeks }),
  horizon: ({ result, text }) => text('weekCount', { count: result.horizonWeeks }),
  discount: ({ result, format }) => format.percent(result.discountRate),
  value: ({ result, format }) => format.money(result.value.mean.value),
  cost: ({ result, format }) => format.money(result.cost.mean.value),
  contingency: ({ result, format }) => format.money(result.money.planned.contingency),
  paidBack: ({ result, format }) => format.percent(result.payback.probability.value, 1),
};

function noteOf(
  range: Spread | CostSpread | PaybackSpread,
  unit: Unit,
  { format, text }: HeadlineContext,
): string {
  const middle = text('noteMiddle', { value: middleWords(range, unit, format, text) });
  if ('mean' in range)
    return `${middle} · ${text('noteMean', { value: unitWords(range.mean.value, unit, format, text) })}`;
  if ('value' in range) {
    return range.value === null
      ? middle
      : `${middle} · ${text('noteTogether', { value: unitWords(range.value.value, unit, format, text) })}`;
  }
  return `${middle} · ${text('notePaidBack', { share: format.percent(range.probability.value, 0) })}`;
}

/** The figures that finance asks for first, each as a range with what stands behind it. */
export function headlines(context: HeadlineContext): readonly Headline[] {
  const { result, format, text, dataDate } = context;
  return headlineKeys.map((key) => {
    const { unit, range, inputs } = kinds[key];
    const spread = range(result);
    const estimate = 'mean' in spread ? spread.mean : 'value' in spread ? spread.value : spread.probability;
    const errorUnit = key === 'payback' ? 'percent' : unit;
    const isBad = (key === 'npv' || key === 'roi') && (spread.p50?.value ?? 0) < 0;
    return {
      key,
      note: noteOf(spread, unit, context),
      tone: isBad ? 'down' : 'plain',
      explanation: {
        name: text(`${key}.name`),
        value: rangeWords(spread, unit, format, text),
        definition: text(`${key}.definition`),
        formula: text(`${key}.formula`),
        inputs: [
          { label: text('input.range'), value: text('rangeMeaning') },
          ...inputs.map((input) => ({ label: text(`input.${input}`), value: inputValues[input](context) })),
        ],
        paths: result.paths,
        standardError: estimate === null ? undefined : errorWords(estimate, errorUnit, format, text),
        seed: result.seed,
        engineVersion: result.engineVersion,
        source: text('sourceSimulation'),
        dataDate: dataDate ?? undefined,
      },
    };
  });
}
