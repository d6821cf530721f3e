import type { CarryOver, CostModel, ResponseCurve } from '../../../../shared/campaign.ts';
import type { messages } from '../messages.ts';

type Key = keyof typeof messages.words;

/** One figure of a model that has kinds. */
export interface FigureSpec {
  readonly field: string;
  readonly label: Key;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly digits: number;
  readonly integer?: boolean;
  readonly percent?: boolean;
  readonly money?: boolean;
  readonly weeks?: boolean;
}

/** A kind of model: what it is called, what it begins with, and its figures. */
export interface KindSpec<Model> {
  readonly kind: string;
  readonly title: Key;
  readonly start: Model;
  readonly figures: readonly FigureSpec[];
}

const price: FigureSpec = {
  field: 'price',
  label: 'price',
  min: 0.01,
  max: 1e6,
  step: 1,
  digits: 2,
  money: true,
};
const retention: FigureSpec = {
  field: 'retention',
  label: 'retention',
  min: 0,
  max: 0.99,
  step: 0.01,
  digits: 0,
  percent: true,
};
const window: FigureSpec = {
  field: 'weeks',
  label: 'windowWeeks',
  min: 1,
  max: 156,
  step: 1,
  digits: 0,
  integer: true,
  weeks: true,
};
const shape: FigureSpec = { field: 'shape', label: 'shape', min: 0.01, max: 20, step: 0.1, digits: 2 };
const scale: FigureSpec = {
  field: 'scale',
  label: 'scaleWeeks',
  min: 0.01,
  max: 156,
  step: 0.5,
  digits: 2,
  weeks: true,
};

export const costKinds: readonly KindSpec<CostModel>[] = [
  {
    kind: 'perThousand',
    title: 'cost.perThousand',
    start: { kind: 'perThousand', price: 30 },
    figures: [price],
  },
  { kind: 'perClick', title: 'cost.perClick', start: { kind: 'perClick', price: 5 }, figures: [price] },
  { kind: 'perLead', title: 'cost.perLead', start: { kind: 'perLead', price: 20 }, figures: [price] },
  {
    kind: 'perAccount',
    title: 'cost.perAccount',
    start: { kind: 'perAccount', price: 100 },
    figures: [price],
  },
  {
    kind: 'fixed',
    title: 'cost.fixed',
    start: { kind: 'fixed', weeklyFee: 3000, contacts: 200 },
    figures: [
      { ...price, field: 'weeklyFee', label: 'weeklyFee', step: 100 },
      { field: 'contacts', label: 'contacts', min: 1, max: 1e9, step: 10, digits: 0 },
    ],
  },
  {
    kind: 'partner',
    title: 'cost.partner',
    start: { kind: 'partner', weeklyFee: 2000, price: 120 },
    figures: [{ ...price, field: 'weeklyFee', label: 'weeklyFee', min: 0, step: 100 }, price],
  },
  {
    kind: 'event',
    title: 'cost.event',
    start: { kind: 'event', price: 20_000, invited: 300, weeks: [4, 8, 12] },
    figures: [
      { ...price, step: 1000 },
      { field: 'invited', label: 'invited', min: 1, max: 1e9, step: 10, digits: 0 },
    ],
  },
  {
    kind: 'referral',
    title: 'cost.referral',
    start: { kind: 'referral', reward: 100, rate: 0.002, delayWeeks: 4, base: 0 },
    figures: [
      { ...price, field: 'reward', label: 'reward' },
      { field: 'rate', label: 'referralRate', min: 0, max: 1, step: 0.0005, digits: 2, percent: true },
      {
        field: 'delayWeeks',
        label: 'referralDelay',
        min: 0,
        max: 52,
        step: 1,
        digits: 0,
        integer: true,
        weeks: true,
      },
      { field: 'base', label: 'referralBase', min: 0, max: 2e9, step: 1000, digits: 0, integer: true },
    ],
  },
];

export const carryOverKinds: readonly KindSpec<CarryOver>[] = [
  {
    kind: 'geometric',
    title: 'carryOver.geometric',
    start: { kind: 'geometric', retention: 0.2 },
    figures: [retention],
  },
  {
    kind: 'delayed',
    title: 'carryOver.delayed',
    start: { kind: 'delayed', retention: 0.4, peak: 1, weeks: 13 },
    figures: [
      { ...retention, min: 0.01 },
      { field: 'peak', label: 'peakWeeks', min: 0, max: 52, step: 1, digits: 1, weeks: true },
      window,
    ],
  },
  {
    kind: 'weibullCdf',
    title: 'carryOver.weibullCdf',
    start: { kind: 'weibullCdf', shape: 0.8, scale: 2, weeks: 13 },
    figures: [shape, scale, window],
  },
  {
    kind: 'weibullPdf',
    title: 'carryOver.weibullPdf',
    start: { kind: 'weibullPdf', shape: 2, scale: 3, weeks: 13 },
    figures: [shape, scale, window],
  },
  {
    kind: 'binomial',
    title: 'carryOver.binomial',
    start: { kind: 'binomial', retention: 0.4, weeks: 8 },
    figures: [{ ...retention, min: 0.01, max: 1 }, window],
  },
];

const half: FigureSpec = { field: 'half', label: 'half', min: 1, max: 1e12, step: 100, digits: 0 };

/** @param capacity of the channel, in the unit that it sells */
export function responseKinds(capacity: number): readonly KindSpec<ResponseCurve>[] {
  return [
    { kind: 'linear', title: 'response.linear', start: { kind: 'linear' }, figures: [] },
    {
      kind: 'hill',
      title: 'response.hill',
      start: { kind: 'hill', half: capacity, slope: 1 },
      figures: [half, { field: 'slope', label: 'slope', min: 0.1, max: 10, step: 0.05, digits: 2 }],
    },
    {
      kind: 'logistic',
      title: 'response.logistic',
      start: { kind: 'logistic', half: capacity },
      figures: [half],
    },
    {
      kind: 'michaelisMenten',
      title: 'response.michaelisMenten',
      start: { kind: 'michaelisMenten', half: capacity },
      figures: [half],
    },
    {
      kind: 'tanh',
      title: 'response.tanh',
      start: { kind: 'tanh', start: 1 },
      figures: [{ field: 'start', label: 'startSlope', min: 0.01, max: 1e6, step: 0.1, digits: 2 }],
    },
    {
      kind: 'root',
      title: 'response.root',
      start: { kind: 'root', scale: Math.sqrt(capacity), exponent: 0.5 },
      figures: [
        { field: 'scale', label: 'rootScale', min: 0.01, max: 1e12, step: 1, digits: 2 },
        { field: 'exponent', label: 'exponent', min: 0.05, max: 1, step: 0.05, digits: 2 },
      ],
    },
  ];
}
