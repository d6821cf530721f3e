import type { CampaignResult, ChannelResult } from '../../../../shared/campaignResult.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { Explanation } from '../../../components/Why.tsx';
import type { CampaignText } from '../messages.ts';
import { errorWords, rangeWords } from './rangeWords.ts';

export interface ExplainerContext {
  readonly result: CampaignResult;
  readonly format: Format;
  readonly text: CampaignText;
  readonly language: Language;
  readonly dataDate: string | null;
}

type Facts = Pick<Explanation, 'value' | 'inputs' | 'standardError'>;
type Describe = (channel: ChannelResult, context: ExplainerContext) => Facts;

const spent = ({ spent: money }: ChannelResult, { format, text }: ExplainerContext) => ({
  label: text('input.spent'),
  value: format.money(money.mean.value),
});
const customers = (channel: ChannelResult, { format, text }: ExplainerContext) => ({
  label: text('input.customers'),
  value: format.count(Math.round(channel.customers.mean.value)),
});
const horizon = ({ result, text }: ExplainerContext) => ({
  label: text('input.horizon'),
  value: text('weekCount', { count: result.horizonWeeks }),
});

/** Value, inputs and standard error of each figure. */
const facts = {
  spent: (channel, { format, text }) => ({
    value: format.money(channel.spent.mean.value),
    inputs: [
      { label: text('input.planned'), value: format.money(channel.planned) },
      { label: text('input.range'), value: rangeWords(channel.spent, 'money', format, text) },
    ],
    standardError: errorWords(channel.spent.mean, 'money', format, text),
  }),
  customers: (channel, context) => ({
    value: rangeWords(channel.customers, 'people', context.format, context.text),
    inputs: [spent(channel, context), customers(channel, context)],
    standardError: errorWords(channel.customers.mean, 'people', context.format, context.text),
  }),
  cac: (channel, context) => ({
    value: rangeWords(channel.cac, 'money', context.format, context.text),
    inputs: [spent(channel, context), customers(channel, context)],
    standardError: channel.cac.value
      ? errorWords(channel.cac.value, 'money', context.format, context.text)
      : undefined,
  }),
  roi: (channel, context) => ({
    value: rangeWords(channel.roi, 'percent', context.format, context.text),
    inputs: [
      spent(channel, context),
      { label: context.text('input.npv'), value: context.format.money(channel.npv.mean.value) },
      horizon(context),
    ],
    standardError: errorWords(channel.roi.mean, 'percent', context.format, context.text),
  }),
  payback: (channel, context) => ({
    value: rangeWords(channel.payback, 'weeks', context.format, context.text),
    inputs: [spent(channel, context), horizon(context)],
    standardError: errorWords(channel.payback.probability, 'percent', context.format, context.text),
  }),
  paused: ({ pause }, { format, text }) => ({
    value: format.percent(pause.probability.value, 1),
    inputs: (['pauses', 'falsePauses', 'missedPauses'] as const).map((key) => ({
      label: text(`input.${key}`),
      value: format.number(pause[key].value, 2),
    })),
    standardError: errorWords(pause.probability, 'percent', format, text),
  }),
} as const satisfies Readonly<Record<string, Describe>>;

export type ChannelFigure = keyof typeof facts;

/** Says what stands behind one figure of one channel. */
export function channelExplainer(context: ExplainerContext) {
  const { result, text, language, dataDate } = context;
  return (figure: ChannelFigure, channel: ChannelResult): Explanation => ({
    name: text('ofChannel', {
      figure: text(`channel.${figure}.name`),
      channel: channel.name[language],
    }),
    definition: text(`channel.${figure}.definition`),
    formula: text(`channel.${figure}.formula`),
    ...facts[figure](channel, context),
    paths: result.paths,
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: text('sourceSimulation'),
    dataDate: dataDate ?? undefined,
  });
}
