import type { CompanionRequest } from '../../../../shared/companion.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { log } from '../../math/log.ts';
import { holdingNames } from '../compile/holdingNames.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import type { SimulationInput } from '../input.ts';
import { prepareReturns } from '../returns/index.ts';
import type { CompanionInput } from './companionInput.ts';

/**
 * Turns a plan and a fall into what the companion needs. Glide path, goals and rebalancing play no part: what is done after
 * the fall is the only act.
 * @throws LabError as `compilePlan`, `companion.notMarket`, `companion.tooLong`
 */
export function compileCompanion(request: CompanionRequest, lookups: PlanLookups): CompanionInput {
  const { glidePath: _glide, goals: _goals, rebalanceBand: _band, ...rest } = request.plan;
  const holdings = rest.holdings.map(({ finalWeight: _final, ...own }) => own);
  const asked = { ...rest, holdings, rebalance: 'none' as const };
  const compiled = compilePlan(asked, lookups);
  const fallen = compiled.holdings[request.holding];
  if (fallen?.instrument.kind !== 'market' || !compiled.returns) throw new LabError('companion.notMarket');
  if (request.months >= asked.months) {
    throw new LabError('companion.tooLong', { months: request.months, plan: asked.months });
  }
  const { factor } = fallen.instrument;
  const { name, instrument } = compiled.comparison;
  const weights = compiled.holdings.map(({ weight }) => weight);
  return {
    plan: {
      ...compiled,
      holdings: [...compiled.holdings, { weight: 0, label: name.zh, instrument }],
    },
    names: holdingNames(asked, lookups),
    holding: request.holding,
    factor,
    fall: request.fall,
    at: request.months,
    betas: betasTo(compiled, factor),
    weightsAfterLeaving: [...weights.with(request.holding, 0), fallen.weight],
  };
}

/** Enough months for a slope; the first ones of the plan's own futures. */
const sampledPaths = 512;
const sampledMonths = 24;

/** Slopes of the monthly log growth of each factor on one of them, over the plan's own futures. */
function betasTo({ returns: spec, seed, months }: SimulationInput, factor: number): readonly number[] {
  const returns = prepareReturns(spec!, seed);
  const { factors } = returns;
  const length = Math.min(sampledMonths, months);
  const growth = new Float64Array(length * factors);
  const count = sampledPaths * length;
  const sums = new Float64Array(factors);
  const products = new Float64Array(factors);
  for (let path = 0; path < sampledPaths; path += 1) {
    returns.fill(path, length, growth);
    for (let month = 0; month < length; month += 1) {
      const own = log(growth[month * factors + factor]!);
      for (let i = 0; i < factors; i += 1) {
        const value = log(growth[month * factors + i]!);
        sums[i]! += value;
        products[i]! += value * own;
      }
    }
  }
  const centre = sums[factor]! / count;
  const variance = products[factor]! / count - centre * centre;
  if (!(variance > 0)) return Array.from(sums, (_sum, i) => Number(i === factor));
  return Array.from(sums, (sum, i) =>
    i === factor ? 1 : (products[i]! / count - (sum / count) * centre) / variance,
  );
}
