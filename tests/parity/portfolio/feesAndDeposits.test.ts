import { describe, expect, it } from 'vitest';
import { cashValue } from '../../../src/main/engine/portfolio/book/cashBook.ts';
import { redeem, subscribe, type FundLot } from '../../../src/main/engine/portfolio/book/fundBook.ts';
import { sevenDayYield } from '../../../src/main/engine/portfolio/book/moneyFundYield.ts';
import { payoffOf } from '../../../src/main/engine/portfolio/payoffs/index.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { fund, held, knownReturns, simulationInput } from '../../engine/portfolio/support/inputs.ts';
import { publishedEntry } from '../../support/expectedPortfolio.ts';
import { parity } from '../../support/parity.ts';
import { hasSharedData } from '../../support/sharedData.ts';

/** The published figures are printed to the fen, or to as many digits as their last one shows. */
const toTheFen = { absolute: 1e-9 };

describe.skipIf(!hasSharedData)('fees and deposits to the fen', () => {
  it('redeems lots first in, first out, each at its own fee', () => {
    const entry = publishedEntry('cn_fees_deposits', 'xalpha_redeem_fifo');
    const lots = (entry['lots'] as [string, number][]).map(([date, shares]): FundLot => ({ date, shares }));
    const fees = [
      { fromDays: 0, rate: entry['fee_lt7d'] as number },
      { fromDays: 7, rate: 0.0075 },
      { fromDays: 730, rate: entry['fee_ge730d'] as number },
    ];
    const proceeds = redeem(
      lots,
      entry['redeem_shares'] as number,
      entry['on'] as string,
      entry['nav'] as number,
      fees,
    );
    parity('redeem 320 of 200 + 200 shares', proceeds, entry['proceeds'] as number, toTheFen);
  });

  it('redeems the same lots inside a simulated path', () => {
    // The published dates are not a month apart, so the lots are bought a month apart and the fee's edge moved to fit.
    const entry = publishedEntry('cn_fees_deposits', 'xalpha_redeem_fifo');
    const nav = entry['nav'] as number;
    const input = simulationInput({
      months: 2,
      flows: { initial: 0, monthly: 200, withdraw: entry['proceeds'] as number, withdrawFrom: 1 },
      holdings: [
        held(1, {
          kind: 'market',
          factor: 0,
          purchaseFee: [],
          redemptionFee: [
            { fromDays: 0, rate: entry['fee_lt7d'] as number },
            { fromDays: 40, rate: entry['fee_ge730d'] as number },
          ],
        }),
      ],
    });
    // Two lots of 200 units at 1; then the net asset value goes to 2.155. 320 units pay 685.721.
    const path = new PathSimulation(input, knownReturns([[1], [nav]]));
    path.run(0);
    parity('fee on the young lot’s 120 shares', path.feesPaid() / 100, 120 * nav * 0.015, {
      absolute: 0.0011 * 0.015,
    });
    parity('units left, of 80', path.values[2]! / 100 / nav, 80, { absolute: 0.001 });
  });

  it('deducts the purchase fee from outside', () => {
    const entry = publishedEntry('cn_fees_deposits', 'own_subscription_10000_fee0.8pct_nav1.05');
    const { net, fee, shares } = subscribe(10_000, 0.008, 1.05);
    parity('subscription net', net, entry['net'] as number, toTheFen);
    parity('subscription fee', fee, entry['fee'] as number, toTheFen);
    parity('subscription shares', shares, entry['shares'] as number, toTheFen);
    const holding = {
      kind: 'market',
      factor: 0,
      purchaseFee: [{ from: 0, rate: 0.008 }],
      redemptionFee: [],
    } as const;
    const flows = { initial: 10_000, monthly: 0, withdraw: 0, withdrawFrom: 0 };
    const path = new PathSimulation(
      simulationInput({ months: 1, flows, holdings: [held(1, holding)] }),
      knownReturns([[1]]),
    );
    path.run(0);
    parity(
      'subscription net, in a path',
      Math.round(path.values[0]!) / 100,
      entry['net'] as number,
      toTheFen,
    );
  });

  it('annualises a money fund’s seven days', () => {
    const entry = publishedEntry('cn_fees_deposits', 'own_money_fund_7day_Ri_0.5');
    const { simple, compounded } = sevenDayYield([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    parity('seven-day yield, simple', simple, entry['simple'] as number, { absolute: 1e-12 });
    parity('seven-day yield, compounded', Number(compounded.toFixed(6)), entry['compound'] as number, {
      absolute: 1e-12,
    });
  });

  it('compounds cash by the calendar day', () => {
    const entry = publishedEntry('cn_fees_deposits', 'xalpha_cash');
    const { value, annualised } = cashValue(
      entry['daily'] as number,
      entry['from'] as string,
      entry['to'] as string,
    );
    parity('cash .02 % a day, 1,097 days', Number(value.toFixed(4)), entry['value'] as number, toTheFen);
    parity('cash, annualised', Number(annualised.toFixed(4)), entry['annualised'] as number, toTheFen);
  });
});

describe.skipIf(!hasSharedData)('a structured deposit', () => {
  it('pays the published call, undiscounted', () => {
    const { S, K, r, v, T, call } = publishedEntry('closed_forms', 'black_scholes') as Record<string, number>;
    const terms = { kind: 'participation', floor: 0, participation: 1 } as const;
    const mean = payoffOf(terms).expectedRate(terms, r! * T!, v! * Math.sqrt(T!));
    parity('Black–Scholes call', K! * mean * Math.exp(-r! * T!), call!, { relative: 1e-9 });
    expect(S).toBe(K);
  });
});

describe('a fund that returns what is known', () => {
  it('is worth its units at the net asset value', () => {
    const path = new PathSimulation(
      simulationInput({ months: 2, holdings: [held(1, fund())] }),
      knownReturns([[1.5], [0.5]]),
    );
    path.run(0);
    parity('75 % of the start', path.values[2]! / 100, 75_000, { relative: 1e-15 });
  });
});
