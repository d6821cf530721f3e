import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import { freeId } from '../plan/scenarioEdits.ts';
import { targetUnits } from '../../../../shared/targetUnits.ts';
import { measureFacts } from './targetUnits.ts';

export const targetsOf = (scenario: CampaignScenario): readonly CampaignTarget[] => scenario.targets ?? [];

export function withTarget(
  scenario: CampaignScenario,
  target: Omit<CampaignTarget, 'id'>,
): { readonly scenario: CampaignScenario; readonly id: string } {
  const targets = targetsOf(scenario);
  const id = freeId(
    targets.map((item) => item.id),
    'target',
  );
  return { id, scenario: { ...scenario, targets: [...targets, { ...target, id }] } };
}

export function withTargetChanged(scenario: CampaignScenario, changed: CampaignTarget): CampaignScenario {
  return {
    ...scenario,
    targets: targetsOf(scenario).map((target) => (target.id === changed.id ? changed : target)),
  };
}

export function withoutTarget(scenario: CampaignScenario, id: string): CampaignScenario {
  return { ...scenario, targets: targetsOf(scenario).filter((target) => target.id !== id) };
}

/** Drops a part of a target that may be left out. */
export function without<
  Key extends 'channel' | 'segment' | 'product' | 'week' | 'base' | 'stock' | 'published',
>(target: CampaignTarget, key: Key): Omit<CampaignTarget, Key> {
  const { [key]: _dropped, ...rest } = target;
  return rest;
}

/** Two significant digits, so that a prefilled figure looks like one that was chosen. */
const rounded = (value: number): number => Number(value.toPrecision(2));

/** What a run says of a measure of the whole campaign; 1 where it says nothing. */
export function figureToday(measure: CampaignTarget['measure'], result: CampaignResult | null): number {
  if (result === null) return 1;
  const { heads } = result;
  const figures: Partial<Record<CampaignTarget['measure'], number | undefined>> = {
    accounts: heads.accounts.mean.value,
    customers: heads.customers.mean.value,
    kept: heads.kept.mean.value,
    balance: result.balance.mean.value,
    value: result.value.mean.value,
    npv: result.npv.mean.value,
    roi: result.roi.mean.value,
    cac: result.cac.value?.value,
    costPerAccount: result.costPerAccount.value?.value,
    costPerKept: result.costPerKept.value?.value,
    conversion: heads.customers.mean.value / heads.reach.mean.value,
    payback: result.payback.p50?.value ?? result.horizonWeeks,
  };
  const figure = figures[measure] ?? 1;
  return figure > 0 && Number.isFinite(figure) ? rounded(figure) : 1;
}

/** Growth targets add to a base many times what a campaign brings; ratios are compared with their own size. */
export function baseFor(measure: CampaignTarget['measure'], result: CampaignResult | null): number {
  const adds =
    measure === 'accounts' || measure === 'customers' || measure === 'kept' || measure === 'balance';
  return rounded(figureToday(measure, result) * (adds ? 10 : 1));
}

/** The same target of another measure: limits that do not suit it are dropped, the goal starts at today's figure. */
export function withMeasure(
  target: CampaignTarget,
  measure: CampaignTarget['measure'],
  result: CampaignResult | null,
): CampaignTarget {
  const { id, name, channel, segment, product, week } = target;
  const facts = measureFacts[measure];
  return {
    id,
    name,
    sense: facts.lowerIsBetter ? 'atMost' : 'atLeast',
    measure,
    ...(channel === undefined ? {} : { channel }),
    ...(facts.segment && segment !== undefined ? { segment } : {}),
    ...(facts.product && product !== undefined ? { product } : {}),
    ...(facts.week && week !== undefined ? { week } : {}),
    goal: targetUnits[measure] === 'percent' ? 0.5 : figureToday(measure, result),
  };
}
