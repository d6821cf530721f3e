import fc from 'fast-check';
import { budgetSplit, type BudgetSplit } from '../../../../src/shared/budget.ts';
import { campaignScenario, type CampaignScenario } from '../../../../src/shared/campaign.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const whole = (min: number, max: number) => fc.integer({ min, max });

const rate = fc.oneof(
  number(0, 1),
  fc.tuple(number(0, 1), number(0, 1), number(0, 1)).map((values) => {
    const [low, likely, high] = values.toSorted((a, b) => a - b);
    return { low: low!, likely: likely!, high: high! };
  }),
  fc.record({ alpha: number(0.2, 500), beta: number(0.2, 500) }),
);

const price = number(0.5, 5000);
const cost = fc.oneof(
  fc.record({ kind: fc.constantFrom('perThousand', 'perClick', 'perLead', 'perAccount'), price }),
  fc.record({ kind: fc.constant('fixed'), weeklyFee: price, contacts: number(1, 10_000) }),
  fc.record({ kind: fc.constant('partner'), weeklyFee: number(0, 500), price }),
  fc.record({
    kind: fc.constant('event'),
    price,
    invited: number(1, 5000),
    weeks: fc.array(whole(0, 11), { minLength: 1, maxLength: 4 }),
    followUp: fc.record({ reached: number(0, 1), account: number(0, 1) }),
  }),
  fc.record({
    kind: fc.constant('referral'),
    reward: price,
    rate: number(0, 0.2),
    delayWeeks: whole(0, 4),
    base: whole(0, 1000),
  }),
);

const carryOver = fc.oneof(
  fc.record({ kind: fc.constant('geometric'), retention: number(0, 0.9) }),
  fc.record({ kind: fc.constant('delayed'), retention: number(0.1, 0.9), peak: number(0, 4) }),
  fc.record({
    kind: fc.constantFrom('weibullCdf', 'weibullPdf'),
    shape: number(0.2, 5),
    scale: number(0.2, 8),
  }),
  fc.record({ kind: fc.constant('binomial'), retention: number(0.1, 1) }),
);

const response = fc.oneof(
  fc.constant({ kind: 'linear' }),
  fc.record({ kind: fc.constant('hill'), half: number(1, 1e6), slope: number(0.3, 4) }),
  fc.record({ kind: fc.constantFrom('logistic', 'michaelisMenten'), half: number(1, 1e6) }),
  fc.record({ kind: fc.constant('tanh'), start: number(0.1, 10) }),
  fc.record({ kind: fc.constant('root'), scale: number(0.1, 1000), exponent: number(0.1, 1) }),
);

const rule = fc.oneof(
  fc.record({
    kind: fc.constant('pauseOnCac'),
    cap: number(1, 2000),
    window: whole(1, 6),
    weeks: whole(1, 4),
    resumeAfter: fc.option(whole(1, 6)),
    moneyTo: fc.constantFrom('proRata', 'lowestCac', 'contingency'),
    delayWeeks: whole(0, 3),
  }),
  fc.record({
    kind: fc.constant('releaseContingency'),
    tolerance: number(0, 0.5),
    weeks: whole(1, 3),
    release: number(0, 1),
    delayWeeks: whole(0, 3),
  }),
  fc.record({
    kind: fc.constant('stopPhase'),
    phase: fc.constantFrom('preparation', 'push', 'consolidation'),
    cap: number(1, 2000),
    weeks: whole(1, 3),
  }),
  fc.record({
    kind: fc.constant('extendPhase'),
    phase: fc.constantFrom('preparation', 'push'),
    cap: number(1, 5000),
    extraWeeks: whole(1, 4),
  }),
);

/** Positive parts as shares adding up to 1. */
const sharesOf = (ids: readonly string[], parts: readonly number[]): Record<string, number> => {
  const used = parts.slice(0, ids.length);
  const sum = used.reduce((total, part) => total + part, 0);
  return Object.fromEntries(ids.map((id, i) => [id, used[i]! / sum]));
};
const parts = (count: number) => fc.array(number(0.01, 1), { minLength: count, maxLength: count });
const named = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** Random scenarios of every kind of part, with a split that fits. */
export const randomCampaign: fc.Arbitrary<{ scenario: CampaignScenario; split: BudgetSplit }> = fc
  .record({ channels: whole(1, 4), segments: whole(1, 3), products: whole(1, 2) })
  .chain((size) => {
    const channels = named('c', size.channels);
    const segments = named('s', size.segments);
    const products = named('p', size.products);
    const scenario = fc
      .record({
        weeks: fc.tuple(whole(1, 3), whole(1, 5), whole(1, 4)),
        sizes: fc.array(fc.oneof(whole(1, 50), whole(1000, 1e6)), { minLength: 3, maxLength: 3 }),
        responsiveness: parts(3),
        costs: fc.array(cost, { minLength: 4, maxLength: 4 }),
        carryOvers: fc.array(carryOver, { minLength: 4, maxLength: 4 }),
        responses: fc.array(response, { minLength: 4, maxLength: 4 }),
        capacities: fc.array(number(1, 1e5), { minLength: 4, maxLength: 4 }),
        spreads: fc.array(fc.constantFrom(0, 0.3), { minLength: 8, maxLength: 8 }),
        rates: fc.array(rate, { minLength: 16, maxLength: 16 }),
        productShares: parts(2),
        channelMix: fc.option(parts(2)),
        cellMix: fc.option(parts(2)),
        balance: number(0, 1e5),
        churn: rate,
        extras: fc.record({
          cannibalised: number(0, 1),
          repurchase: fc.record({ share: number(0, 1), afterWeeks: whole(1, 10), balance: number(0, 2) }),
        }),
        overlap: number(0, 1),
        offers: fc.array(
          fc.record({
            step: fc.constantFrom('click', 'account', 'product', 'kept'),
            lift: number(0, 3),
            cost: number(0, 100),
            phases: fc.constantFrom(['push'], ['preparation', 'consolidation']),
          }),
          { maxLength: 2 },
        ),
        horizon: whole(12, 80),
        review: fc.array(rule, { maxLength: 3 }),
        season: fc.option(fc.array(number(0, 2), { minLength: 1, maxLength: 6 })),
        technology: fc.option(
          fc.record({
            step: fc.constantFrom('click', 'account', 'product', 'kept'),
            maxLift: number(0, 3),
            half: number(1, 1e6),
            delayWeeks: whole(0, 6),
          }),
        ),
        seed: whole(0, 2 ** 31),
      })
      .map((draw): CampaignScenario => {
        const input = {
          name: 'Random',
          phases: [
            { kind: 'preparation', weeks: draw.weeks[0], intensity: 0.5 },
            { kind: 'push', weeks: draw.weeks[1], intensity: 2 },
            { kind: 'consolidation', weeks: draw.weeks[2] },
          ],
          segments: segments.map((id, s) => ({
            id,
            name: id,
            size: draw.sizes[s]!,
            responsiveness: 2 * draw.responsiveness[s]!,
          })),
          channels: channels.map((id, c) => ({
            id,
            name: id,
            cost: draw.costs[c]!,
            capacity: draw.capacities[c]!,
            carryOver: draw.carryOvers[c]!,
            response: draw.responses[c]!,
            spread: draw.spreads[c]!,
            weeklySpread: draw.spreads[4 + c]!,
          })),
          funnel: channels.map((channel, c) => ({
            channel,
            click: draw.rates[4 * c]!,
            account: draw.rates[4 * c + 1]!,
            product: draw.rates[4 * c + 2]!,
            kept: draw.rates[4 * c + 3]!,
          })),
          products: products.map((id) => ({
            id,
            name: id,
            share: sharesOf(products, draw.productShares)[id]!,
            balance: draw.balance,
            margin: 0.01,
            annualFee: 5,
            serviceCost: 20,
            reward: 10,
            churn: draw.churn,
            ...draw.extras,
          })),
          mixes: [
            { channel: channels[0]!, mix: draw.channelMix },
            { channel: channels.at(-1)!, segment: segments.at(-1)!, mix: draw.cellMix },
          ].flatMap(({ mix, ...of }) => (mix ? [{ ...of, shares: sharesOf(products, mix) }] : [])),
          overlap: draw.overlap,
          offers: draw.offers.map((offer, i) => ({
            ...offer,
            id: `o${i}`,
            name: 'Offer',
            channels: [channels[0]!],
          })),
          targets: [
            { id: 'growth', name: 'Growth', measure: 'kept', base: 1000, goal: 0.15 },
            { id: 'cost', name: 'Cost', measure: 'cac', goal: 300, sense: 'atMost' },
            { id: 'referral', name: 'Referral', measure: 'referralShare', goal: 0.2 },
            {
              id: 'first',
              name: 'First',
              measure: 'balance',
              channel: channels[0]!,
              product: products[0]!,
              week: 2,
              goal: 1e6,
            },
          ],
          horizonWeeks: draw.horizon,
          review: draw.review,
          ...(draw.season ? { seasonality: draw.season } : {}),
          ...(draw.technology ? { technology: draw.technology } : {}),
          seed: draw.seed,
        };
        // The parts are drawn one by one; the schema has the last word on whether they fit.
        return campaignScenario.parse(input);
      });
    const split = fc
      .record({
        total: number(0, 1e6),
        lines: parts(4),
        acquisition: parts(4),
        activities: parts(4),
        phases: fc.option(parts(3)),
      })
      .map((draw): BudgetSplit => {
        const lines = sharesOf(['acquisition', 'activities', 'technology', 'contingency'], draw.lines);
        const kinds = ['preparation', 'push', 'consolidation'];
        return budgetSplit.parse({
          name: 'Random',
          total: draw.total,
          lines: {
            acquisition: { share: lines['acquisition'], channels: sharesOf(channels, draw.acquisition) },
            activities: { share: lines['activities'], channels: sharesOf(channels, draw.activities) },
            technology: { share: lines['technology'] },
            contingency: { share: lines['contingency'] },
          },
          ...(draw.phases ? { phases: sharesOf(kinds, draw.phases) } : {}),
        });
      });
    return fc.record({ scenario, split });
  });
