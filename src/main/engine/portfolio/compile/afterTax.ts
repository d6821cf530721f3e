import type { DepositSpec, InstrumentSpec } from '../instruments/specs.ts';
import type { PreferentialRate } from '../../../../shared/perks.ts';
import type { PayoffTerms } from '../payoffs/index.ts';

/**
 * A deposit whose interest is taxed when it is credited. A share withheld from simple interest is the same as a rate
 * that is lower by that share, so the rates are; what is no deposit stays.
 */
export function afterInterestTax<Spec extends InstrumentSpec>(instrument: Spec, tax: number): Spec {
  return tax === 0 ? instrument : withShareOfInterest(instrument, 1 - tax);
}

/** The same with a share of its interest; more than 1 where a tax is lowered. */
export function withShareOfInterest<Spec extends InstrumentSpec>(instrument: Spec, kept: number): Spec {
  return taxed(instrument, kept) as Spec;
}

/** Units of funds and wealth products whose gains are taxed when they are sold. */
export function afterGainTax(instrument: InstrumentSpec, tax: number): InstrumentSpec {
  return tax > 0 && (instrument.kind === 'market' || instrument.kind === 'serviceFee')
    ? { ...instrument, gainTax: tax }
    : instrument;
}

function taxed(instrument: InstrumentSpec, kept: number): InstrumentSpec {
  if (instrument.kind === 'structured')
    return { ...instrument, payoff: taxedPayoff(instrument.payoff, kept) };
  if (instrument.kind === 'offered') {
    const versions = instrument.versions.map((version) => ({
      ...version,
      bands: version.bands.map((band) => ({ ...band, rate: band.rate * kept })),
      preferences: keptExtras(version.preferences, kept),
    }));
    return { ...instrument, versions };
  }
  if (instrument.kind === 'notice') {
    return { ...instrument, rate: instrument.rate * kept, demandRate: instrument.demandRate * kept };
  }
  return 'rate' in instrument || 'bands' in instrument || 'rates' in instrument
    ? taxedDeposit(instrument, kept)
    : instrument;
}

function taxedDeposit(deposit: DepositSpec, kept: number): DepositSpec {
  if (deposit.kind === 'demand') return { ...deposit, rate: deposit.rate * kept };
  if (deposit.kind === 'tiered') {
    return { ...deposit, bands: deposit.bands.map((band) => ({ ...band, rate: band.rate * kept })) };
  }
  return {
    ...deposit,
    rates: deposit.rates.map((rate) => rate * kept),
    demandRate: deposit.demandRate * kept,
    keptShare: (deposit.keptShare ?? 1) * kept,
    ...(deposit.preferences ? { preferences: keptExtras(deposit.preferences, kept) } : {}),
  };
}

const keptExtras = (preferences: readonly PreferentialRate[], kept: number): PreferentialRate[] =>
  preferences.map((preference) => ({ ...preference, extra: preference.extra * kept }));

function taxedPayoff(payoff: PayoffTerms, kept: number): PayoffTerms {
  const floor = payoff.floor * kept;
  if (payoff.kind === 'digital') return { ...payoff, floor, coupon: payoff.coupon * kept };
  const { cap, participation } = payoff;
  return {
    ...payoff,
    floor,
    participation: participation * kept,
    ...(cap === undefined ? {} : { cap: cap * kept }),
  };
}
