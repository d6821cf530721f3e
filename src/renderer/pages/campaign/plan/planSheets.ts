import { funnelSteps, type CampaignScenario } from '../../../../shared/campaign.ts';
import { productMix } from '../../../../shared/productMix.ts';
import { uncertainMean, type UncertainShare, type UncertainYuan } from '../../../../shared/uncertain.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';
import { offersOf } from './offerEdits.ts';
import { capacityWords, costWords } from './planWords.ts';

/** Low, mean and high; a known value three times, counts by their mean alone. */
function guessCells(value: UncertainShare | UncertainYuan): (number | null)[] {
  const mean = uncertainMean(value);
  if (typeof value === 'number') return [value, value, value];
  return 'low' in value ? [value.low, mean, value.high] : [null, mean, null];
}

/** The whole plan as tables: channels, rates, segments, products, offers. */
export function planSheets(scenario: CampaignScenario, format: Format, text: CampaignText): readonly Sheet[] {
  const { language } = format;
  const nameOf = (
    items: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[],
    id: string | undefined,
  ): string => items.find((item) => item.id === id)?.name[language] ?? id ?? text('all');
  const guessTitles = (name: string): string[] => [
    `${name} · ${text('guess.low')}`,
    `${name} · ${text('meanShort')}`,
    `${name} · ${text('guess.high')}`,
  ];
  const sheets: readonly Sheet[] = [
    {
      name: text('channels'),
      columns: [
        text('channel'),
        text('costModel'),
        text('capacity'),
        text('carryOver'),
        text('retention'),
        text('response'),
      ],
      rows: scenario.channels.map((channel) => [
        channel.name[language],
        costWords(channel, format, text),
        capacityWords(channel, format, text),
        text(`carryOver.${channel.carryOver.kind}`),
        'retention' in channel.carryOver ? channel.carryOver.retention : null,
        text(`response.${channel.response.kind}`),
      ]),
    },
    {
      name: text('funnelRates'),
      columns: [
        text('channel'),
        text('segment'),
        ...funnelSteps.flatMap((step) => guessTitles(text(`step.${step}`))),
        text('basisMark'),
      ],
      rows: scenario.funnel.map((row) => [
        nameOf(scenario.channels, row.channel),
        nameOf(scenario.segments, row.segment),
        ...funnelSteps.flatMap((step) => guessCells(row[step])),
        row.basis ? text(`basis.${row.basis.mark}`) : '',
      ]),
    },
    {
      name: text('segments'),
      columns: [
        text('segment'),
        text('segmentSize'),
        text('responsiveness'),
        text('balanceFactor'),
        ...scenario.products.map((product) => product.name[language]),
        text('basisMark'),
      ],
      rows: scenario.segments.map(({ name, size, responsiveness, balanceFactor, mix, basis }) => [
        name[language],
        size,
        responsiveness,
        balanceFactor,
        // Empty where the segment takes what the products say of themselves.
        ...scenario.products.map(({ id }) => (mix ? (mix[id] ?? 0) : null)),
        basis ? text(`basis.${basis.mark}`) : '',
      ]),
    },
    {
      name: text('products'),
      columns: [
        text('product'),
        text('productShare'),
        ...guessTitles(text('productBalance')),
        text('economics.margin'),
        text('economics.expectedLoss'),
        text('productMargin'),
        text('economics.annualFee'),
        text('economics.serviceCost'),
        text('productFee'),
        text('economics.reward'),
        ...guessTitles(text('productChurn')),
        text('cannibalised'),
        text('basisMark'),
      ],
      rows: scenario.products.map((product) => [
        product.name[language],
        product.share,
        ...guessCells(product.balance),
        product.margin,
        product.expectedLoss,
        product.margin - product.expectedLoss,
        product.annualFee,
        product.serviceCost,
        product.annualFee - product.serviceCost,
        product.reward,
        ...guessCells(product.churn),
        product.cannibalised ?? 0,
        product.basis ? text(`basis.${product.basis.mark}`) : '',
      ]),
    },
  ];
  const mixes: Sheet = {
    name: text('channelMix'),
    columns: [text('channel'), text('segment'), ...scenario.products.map(({ name }) => name[language])],
    rows: scenario.channels.flatMap((channel) =>
      scenario.segments.map((segment) => [
        channel.name[language],
        segment.name[language],
        ...productMix(scenario, channel.id, segment.id),
      ]),
    ),
  };
  const offers = offersOf(scenario);
  if (offers.length === 0) return [...sheets, mixes];
  return [
    ...sheets,
    mixes,
    {
      name: text('offers'),
      columns: [text('offer'), text('offerStep'), text('offerLift'), text('offerCost')],
      rows: offers.map(({ name, step, lift, cost }) => [name[language], text(`step.${step}`), lift, cost]),
    },
  ];
}
