import { planLimits } from '../../../../shared/plan.ts';
import type { SensitivityChanges } from '../../../../shared/sensitivity.ts';
import type { CashFlows, SimulationInput } from '../input.ts';
import type { InstrumentSpec } from '../instruments/specs.ts';
import { withInflation, withRewards, withTaxes } from './changedTerms.ts';

/** Changes as far as they can go: shares not below nothing, the horizon within what a plan may have. */
export function cutChanges(changes: SensitivityChanges, months: number): SensitivityChanges {
  const { volatility, fees, contributions, horizon, tax, rewards, inflation } = changes;
  return {
    ...changes,
    ...(volatility === undefined ? {} : { volatility: Math.max(-1, volatility) }),
    ...(fees === undefined ? {} : { fees: Math.max(-1, fees) }),
    ...(tax === undefined ? {} : { tax: Math.max(-1, tax) }),
    ...(rewards === undefined ? {} : { rewards: Math.max(-1, rewards) }),
    ...(inflation === undefined ? {} : { inflation: Math.max(-0.5, inflation) }),
    ...(contributions === undefined ? {} : { contributions: Math.max(-1, contributions) }),
    ...(horizon === undefined
      ? {}
      : { horizon: Math.min(planLimits.months, Math.max(1, months + horizon)) - months }),
  };
}

/** The plan with other assumptions; returns and volatility are changed in its months. */
export function changedPlan(asked: SimulationInput, changes: SensitivityChanges): SimulationInput {
  const { rates = 0, fees = 0, horizon = 0, contributions = 0 } = changes;
  const plan = withOwnChanges(asked, changes);
  return {
    ...plan,
    months: plan.months + horizon,
    flows: contributions === 0 ? plan.flows : withContributions(plan.flows, 1 + contributions),
    holdings: plan.holdings.map((holding) => ({
      ...holding,
      instrument: withFees(withRates(holding.instrument, rates), 1 + fees),
    })),
  };
}

/** Changes of what only some plans have. */
function withOwnChanges(
  plan: SimulationInput,
  { tax = 0, rewards = 0, ratePath = 0, inflation = 0 }: SensitivityChanges,
): SimulationInput {
  const { shortRate, bundles, goals } = plan;
  return {
    ...(tax === 0 ? plan : withTaxes(plan, 1 + tax)),
    ...(rewards !== 0 && bundles ? { bundles: withRewards(bundles, 1 + rewards) } : {}),
    ...(ratePath !== 0 && shortRate
      ? { shortRate: { ...shortRate, longRun: shortRate.longRun + ratePath } }
      : {}),
    ...(inflation !== 0 && goals ? { goals: withInflation(goals, inflation) } : {}),
  };
}

function withContributions(flows: CashFlows, factor: number): CashFlows {
  const { initial, monthly, stepUp, lumpSums } = flows;
  return {
    ...flows,
    initial: initial * factor,
    monthly: monthly * factor,
    ...(stepUp ? { stepUp: { ...stepUp, amount: stepUp.amount * factor } } : {}),
    ...(lumpSums
      ? {
          lumpSums: lumpSums.map((lump) =>
            lump.amount > 0 ? { ...lump, amount: lump.amount * factor } : lump,
          ),
        }
      : {}),
  };
}

/** Deposit rates moved together, never below nothing; a rate that is below nothing already stays. */
function withRates(instrument: InstrumentSpec, shift: number): InstrumentSpec {
  if (shift === 0) return instrument;
  const moved = (rate: number): number => Math.max(Math.min(0, rate), rate + shift);
  if (instrument.kind === 'demand') return { ...instrument, rate: moved(instrument.rate) };
  if (instrument.kind === 'notice') {
    return { ...instrument, rate: moved(instrument.rate), demandRate: moved(instrument.demandRate) };
  }
  if (instrument.kind === 'tiered') {
    const bands = instrument.bands.map((band) => ({ ...band, rate: moved(band.rate) }));
    return { ...instrument, bands };
  }
  if (instrument.kind === 'offered') {
    const versions = instrument.versions.map((version) => ({
      ...version,
      bands: version.bands.map((band) => ({ ...band, rate: moved(band.rate) })),
    }));
    return { ...instrument, versions };
  }
  if (instrument.kind === 'market' && instrument.yieldAtStart !== undefined) {
    return { ...instrument, yieldAtStart: moved(instrument.yieldAtStart) };
  }
  if (instrument.kind !== 'time') return instrument;
  return { ...instrument, rates: instrument.rates.map(moved), demandRate: moved(instrument.demandRate) };
}

/** Purchase and redemption fees as a multiple of what they are; a rate stays below the whole amount. */
function withFees(instrument: InstrumentSpec, factor: number): InstrumentSpec {
  if (!('redemptionFee' in instrument) || factor === 1) return instrument;
  const { purchaseFee, redemptionFee } = instrument;
  const scaled = (rate: number): number => Math.min(mostFee, rate * factor);
  return {
    ...instrument,
    purchaseFee: purchaseFee.map(({ from, rate, flat }) => ({
      from,
      rate: scaled(rate),
      ...(flat === undefined ? {} : { flat: flat * factor }),
    })),
    redemptionFee: redemptionFee.map(({ fromDays, rate }) => ({ fromDays, rate: scaled(rate) })),
  };
}

const mostFee = 0.99;
