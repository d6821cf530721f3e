import type { BankView } from '../../../shared/bankView.ts';
import type { CompanionRequest, CompanionResult } from '../../../shared/companion.ts';
import type { WealthCheck } from '../../../shared/wealthCheck.ts';
import type { WealthRequest } from '../../../shared/wealthRequest.ts';
import type { LiquidityResult } from '../../../shared/liquidity.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { RunMessage } from '../../../shared/run.ts';
import type { GridFactors, SensitivityResult, SensitivitySteps } from '../../../shared/sensitivity.ts';
import { compileBank } from '../../engine/portfolio/bank/compileBank.ts';
import { compileCompanion } from '../../engine/portfolio/companion/compileCompanion.ts';
import { caseCount } from '../../engine/portfolio/suggestion/caseReturns.ts';
import { compileWealth } from '../../engine/portfolio/wealth/compileWealth.ts';
import { compileLiquidity } from '../../engine/portfolio/liquidity/compileLiquidity.ts';
import { compileSensitivity } from '../../engine/portfolio/sensitivity/compileSensitivity.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { streamRun } from '../running/streamRun.ts';
import { planLookups } from './planLookups.ts';
import { suggestionGround } from './suggestionGround.ts';

/**
 * A closer look needs means, ratios and differences on common random numbers, not far tails: a prefix of the plan's paths
 * is enough, and answers in seconds.
 */
const paths = 2048;

const fewer = (plan: Plan): Plan => ({ ...plan, paths: Math.min(plan.paths, paths) });

/** Questions about a plan beside its future as a whole. */
export interface CloseLookService {
  /** @param month a day asked about beside those of the ladder, months from the start */
  liquidity(
    plan: Plan,
    month: number | undefined,
    signal?: AbortSignal,
  ): AsyncGenerator<RunMessage<LiquidityResult>>;
  bank(plan: Plan, signal?: AbortSignal): AsyncGenerator<RunMessage<BankView>>;
  /** One holding falls, and three ways to go on. */
  companion(asked: CompanionRequest, signal?: AbortSignal): AsyncGenerator<RunMessage<CompanionResult>>;
  /** Liquidity, safety and profitability of what is held, and what moves each. */
  wealth(asked: WealthRequest, signal?: AbortSignal): AsyncGenerator<RunMessage<WealthCheck>>;
  sensitivity(
    asked: { readonly plan: Plan; readonly steps: SensitivitySteps; readonly grid: GridFactors },
    signal?: AbortSignal,
  ): AsyncGenerator<RunMessage<SensitivityResult>>;
}

const common = (plan: Plan, signal?: AbortSignal) => ({
  runId: newId(),
  total: fewer(plan).paths,
  signal,
});

export function closeLookService(context: ServiceContext): CloseLookService {
  const { pool, active } = context;
  const lookups = ({ startDate }: Plan) => planLookups(context, startDate);
  return {
    async *liquidity(plan, month, signal) {
      const input = compileLiquidity(fewer(plan), lookups(plan), month);
      yield* streamRun(active, {
        ...common(plan, signal),
        execute: (options) => pool.runModel('liquidity', input, options),
      });
    },
    async *bank(plan, signal) {
      const input = compileBank(fewer(plan), lookups(plan));
      yield* streamRun(active, {
        ...common(plan, signal),
        execute: (options) => pool.runModel('bank', input, options),
      });
    },
    async *companion(asked, signal) {
      const { plan } = asked;
      const input = compileCompanion({ ...asked, plan: fewer(plan) }, lookups(plan));
      yield* streamRun(active, {
        ...common(plan, signal),
        execute: (options) => pool.runModel('companion', input, options),
      });
    },
    async *wealth(asked, signal) {
      const rule = asked.rule ?? context.store.settings.get().wealthRule;
      const input = compileWealth({ ...asked, rule }, suggestionGround(context, asked.plan));
      yield* streamRun(active, {
        runId: newId(),
        total: caseCount,
        signal,
        execute: (options) => pool.runModel('wealth', input, options),
      });
    },
    async *sensitivity({ plan, steps, grid }, signal) {
      const input = compileSensitivity(fewer(plan), lookups(plan), steps, grid);
      yield* streamRun(active, {
        ...common(plan, signal),
        execute: (options) => pool.runModel('sensitivity', input, options),
      });
    },
  };
}
