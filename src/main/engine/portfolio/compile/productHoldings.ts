import type { PreferentialRate } from '../../../../shared/perks.ts';
import type { ProductKind, TermsOf } from '../../../../shared/product.ts';
import type {
  DepositSpec,
  InsuranceSpec,
  InstrumentSpec,
  NoticeDepositSpec,
  MarketSpec,
  ServiceFeeSpec,
} from '../instruments/specs.ts';

/** How a product of the shelf is held; undefined where it cannot be. */
export type ProductHolding =
  | { readonly deposit: DepositSpec; readonly minimum: number }
  | { readonly contract: InsuranceSpec | NoticeDepositSpec; readonly minimum: number }
  | {
      readonly follow: (factor: number) => InstrumentSpec;
      readonly minimum: number;
      /** Where the plan has a short rate, the holding yields by it. */
      readonly yieldsShortRate?: true;
    }
  | undefined;

type Conversions = { readonly [K in ProductKind]: (terms: TermsOf<K>) => ProductHolding };

/** What the shelf says of how a market product is sold: the least, yuan, and T+n. */
interface Sold {
  readonly minimum?: number | undefined;
  readonly purchaseConfirmDays?: number | undefined;
  readonly redemptionPayDays?: number | undefined;
}

const settled = ({
  purchaseConfirmDays: confirmDays = 0,
  redemptionPayDays: payDays = 0,
}: Sold): Pick<MarketSpec, 'settlement'> =>
  confirmDays + payDays > 0 ? { settlement: { confirmDays, payDays } } : {};

const market = ({
  purchaseFee,
  redemptionFee,
  lockUp,
  minimum = 0,
  ...sold
}: Omit<MarketSpec, 'kind' | 'factor'> & Sold): ProductHolding => ({
  follow: (factor) => ({
    kind: 'market',
    factor,
    purchaseFee,
    redemptionFee,
    ...(lockUp ? { lockUp } : {}),
    ...settled(sold),
  }),
  minimum,
});
const moneyMarket = (terms: Omit<MarketSpec, 'kind' | 'factor'> & Sold): ProductHolding => ({
  ...market(terms)!,
  yieldsShortRate: true,
});
const serviceFeeFund = ({
  purchaseFee,
  redemptionFee,
  serviceFee,
  minimum = 0,
  ...sold
}: Omit<ServiceFeeSpec, 'kind' | 'factor'> & Sold): ProductHolding => ({
  follow: (factor) => ({
    kind: 'serviceFee',
    factor,
    purchaseFee,
    redemptionFee,
    serviceFee,
    ...settled(sold),
  }),
  minimum,
});
const notHeld = (): undefined => undefined;

/** Better rates, where there are any. */
const preferred = (
  preferences: readonly PreferentialRate[] = [],
): { readonly preferences?: readonly PreferentialRate[] } => (preferences.length > 0 ? { preferences } : {});

/** Every kind of product as a holding: one line a kind. */
export const productHoldings: Conversions = {
  demandDeposit: ({ rate }) => ({ deposit: { kind: 'demand', rate }, minimum: 0 }),
  tieredSavings: ({ bands, banding }) => ({ deposit: { kind: 'tiered', bands, banding }, minimum: 0 }),
  timeDeposit: ({ termMonths, rate, demandRate, renewal, minimum, preferences }) => ({
    deposit: { kind: 'time', termMonths, rates: [rate], demandRate, renewal, ...preferred(preferences) },
    minimum,
  }),
  // Without a demand rate notice is taken to be given in time, so the money is at hand as in a demand deposit.
  noticeDeposit: ({ rate, demandRate, minimum }) =>
    demandRate === undefined
      ? { deposit: { kind: 'demand', rate }, minimum }
      : { contract: { kind: 'notice', rate, demandRate, minimum }, minimum },
  largeCd: ({ termMonths, rate, demandRate, minimum, preferences }) => ({
    deposit: {
      kind: 'time',
      termMonths,
      rates: [rate],
      demandRate,
      renewal: 'renew',
      ...preferred(preferences),
    },
    minimum,
  }),
  structuredDeposit: ({ termMonths, payoff, renewal, demandRate, minimum }) => ({
    follow: (factor) => ({ kind: 'structured', factor, termMonths, payoff, renewal, demandRate }),
    minimum,
  }),
  moneyFund: moneyMarket,
  fund: (terms) =>
    terms.serviceFee ? serviceFeeFund({ ...terms, serviceFee: terms.serviceFee }) : market(terms),
  wealth: ({ access, holdDays, ...terms }) => market({ ...terms, lockUp: { access, days: holdDays } }),
  insurance: ({ schedule, surrender }) => ({
    contract: { kind: 'insurance', schedule, ...(surrender.length > 0 ? { surrender } : {}) },
    minimum: 0,
  }),
  loan: notHeld,
  service: notHeld,
};
