import {
  contingencyPart,
  type AllocationObjective,
  type AllocationRequestInput,
} from '../../../../shared/allocation.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import { hasLeastMoney } from '../../../../shared/leastMoney.ts';

/** A split, the campaign that it is for, and what is asked of them. */
export interface AllocationQuestion {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
  readonly request: AllocationRequestInput;
}

/** What is to be had: most of something on average, the surest way to a sum, or that sum for the least money. */
export const aims = ['most', 'surest', 'leastMoney'] as const;
export type Aim = (typeof aims)[number];

export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
}

/** The request as it is put together on the screen. */
export interface AllocationForm {
  readonly objective: AllocationObjective;
  readonly aim: Aim;
  readonly goal: number | null;
  /** One of the scenario's targets, by id, that is to be reached; null: the sum in `goal`. */
  readonly target: string | null;
  /** How sure the least money is to be. */
  readonly confidence: number;
  /** Yuan; null is the split's own. */
  readonly total: number | null;
  readonly locked: readonly string[];
  /** By channel id, “technology” or “contingency”. */
  readonly bounds: Readonly<Record<string, Limits>>;
  readonly lines: Readonly<Record<'acquisition' | 'activities', Limits>>;
  readonly timing: boolean;
  /** Draws of the unknown rates over which the best shares are told. */
  readonly draws: number;
}

/** Paths with luck and review rules on which every answer is compared with the given split. */
const checkPaths = 1000;

export const noLimits: Limits = { min: null, max: null };

export const firstForm: AllocationForm = {
  objective: 'profit',
  aim: 'most',
  goal: null,
  target: null,
  confidence: 0.8,
  total: null,
  locked: [contingencyPart],
  bounds: {},
  lines: { acquisition: noLimits, activities: noLimits },
  timing: false,
  draws: 100,
};

/** The scenario's targets that can be asked for: the least money only where there is one. */
export const targetsFor = (aim: Aim, { targets = [] }: CampaignScenario): readonly CampaignTarget[] =>
  aim === 'leastMoney' ? targets.filter(hasLeastMoney) : targets;

/** The form without a target that cannot be asked for. */
export function keepTarget(form: AllocationForm, scenario: CampaignScenario): AllocationForm {
  return form.target === null || targetsFor(form.aim, scenario).some(({ id }) => id === form.target)
    ? form
    : { ...form, target: null };
}

/** The request that a form stands for; only what was asked is in it. */
export function requestOf(form: AllocationForm): AllocationRequestInput {
  const bounds = Object.entries(form.bounds)
    .filter(([id, limits]) => isBound(limits) && !form.locked.includes(id))
    .map(([id, limits]) => [id, bound(limits)] as const);
  const { acquisition, activities } = form.lines;
  return {
    objective: form.objective,
    ...aimOf(form),
    ...(form.total === null ? {} : { total: form.total }),
    locked: [...form.locked],
    bounds: Object.fromEntries(bounds),
    lines: {
      ...(isBound(acquisition) ? { acquisition: bound(acquisition) } : {}),
      ...(isBound(activities) ? { activities: bound(activities) } : {}),
    },
    timing: form.timing ? 'search' : 'keep',
    draws: form.draws,
    checkPaths,
  };
}

/** What is to be reached: a target of the scenario, or a sum of the objective. */
function aimOf({ aim, goal, target, confidence }: AllocationForm): AllocationRequestInput {
  if (aim === 'most' || (goal === null && target === null)) return {};
  const reached = target === null ? { goal: goal! } : { target };
  return aim === 'leastMoney' ? { ...reached, least: true, confidence } : reached;
}

/** Whether a form can be asked: a goal needs its sum, where it is no target of the scenario. */
export function isComplete(form: AllocationForm): boolean {
  return form.aim === 'most' || form.goal !== null || form.target !== null;
}

const isBound = ({ min, max }: Limits): boolean => min !== null || max !== null;

function bound({ min, max }: Limits): { min?: number; max?: number } {
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
