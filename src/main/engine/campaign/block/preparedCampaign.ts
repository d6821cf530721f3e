import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { compileCampaign } from '../compile/compileCampaign.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { CampaignInput } from '../input.ts';
import { parameterStream } from '../path/drawParameters.ts';
import { createOwnMoney, type OwnMoney } from '../path/moneyState.ts';
import { blockWidth, playBlock, type PlayedBlock } from './playBlock.ts';

/** A campaign laid out, with the memory of a block of its paths. */
export interface PreparedCampaign {
  readonly compiled: CompiledCampaign;
  /** Plays up to `blockWidth` paths. */
  play(firstPath: number, count: number): PlayedBlock;
}

const prepared = new WeakMap<CampaignScenario, WeakMap<BudgetSplit, PreparedCampaign>>();

/**
 * Prepares a campaign, or remembers that it did: a worker plays many blocks of one run. What is remembered is what would
 * be made anew, so no digit depends on it.
 * @throws LabError of compileCampaign
 */
export function preparedCampaign(input: CampaignInput): PreparedCampaign {
  const bySplit = prepared.get(input.scenario) ?? new WeakMap<BudgetSplit, PreparedCampaign>();
  prepared.set(input.scenario, bySplit);
  const known = bySplit.get(input.split) ?? prepareCampaign(input);
  bySplit.set(input.split, known);
  return known;
}

/** Prepares a campaign that will be played once. @throws LabError of compileCampaign */
export function prepareCampaign(input: CampaignInput): PreparedCampaign {
  const compiled = compileCampaign(input);
  let money: OwnMoney | undefined;
  const stream = parameterStream(compiled);
  return {
    compiled,
    play(firstPath, count) {
      money ??= createOwnMoney(compiled, blockWidth);
      return playBlock(compiled, money, stream, firstPath, count);
    },
  };
}
