import { useSearchParams } from 'react-router';
import type { SavedPlan } from '../../../shared/plan.ts';
import { comparedPlans } from '../../../shared/planComparison.ts';

export interface Choice {
  /** The plans on the screen, the baseline first. */
  readonly chosen: readonly SavedPlan[];
  readonly free: readonly SavedPlan[];
  readonly canAdd: boolean;
  readonly canDrop: boolean;
  readonly replace: (place: number, id: string) => void;
  readonly pin: (place: number) => void;
  readonly add: () => void;
  readonly drop: (place: number) => void;
}

/** Which plans are compared, kept in the address: `#/compare?plans=a,b`; the first two of the file else. */
export function useChoice(plans: readonly SavedPlan[]): Choice {
  const [search, setSearch] = useSearchParams();
  const asked = (search.get('plans') ?? '')
    .split(',')
    .flatMap((id) => plans.find((plan) => plan.id === id) ?? []);
  const known = [...new Set(asked)].slice(0, comparedPlans.most);
  const rest = plans.filter((plan) => !known.includes(plan));
  const chosen = [...known, ...rest.slice(0, Math.max(0, comparedPlans.fewest - known.length))];
  const free = plans.filter((plan) => !chosen.includes(plan));
  const choose = (next: readonly SavedPlan[]): void =>
    setSearch({ plans: next.map(({ id }) => id).join(',') }, { replace: true });
  return {
    chosen,
    free,
    canAdd: chosen.length < comparedPlans.most && free.length > 0,
    canDrop: chosen.length > comparedPlans.fewest,
    replace: (place, id) =>
      choose(
        chosen.map((plan, i) => (i === place ? (plans.find((other) => other.id === id) ?? plan) : plan)),
      ),
    pin: (place) => choose([chosen[place]!, ...chosen.filter((_, i) => i !== place)]),
    add: () => choose([...chosen, free[0]!]),
    drop: (place) => choose(chosen.filter((_, i) => i !== place)),
  };
}
