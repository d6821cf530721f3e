import type { Plan } from '../../../shared/plan.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { fileStamp } from '../../charts/stamp.ts';
import { DifferenceTable } from '../productLab/differences/DifferenceTable.tsx';
import { differingPlanInputs } from '../productLab/differences/differingPlanInputs.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { messages } from './messages.ts';
import { planLetters, PlanTag } from './PlanTag.tsx';

export interface InputsTableProps {
  readonly plans: readonly Plan[];
  readonly shelf: Shelf;
  readonly workspace: WorkspaceInfo;
  readonly onChange: (place: number, plan: Plan, step: string) => void;
}

/** For every plan but the baseline: what differs, and a way to take each difference back. */
export function InputsTable({ plans, shelf, workspace, onChange }: InputsTableProps) {
  const text = useText(messages);
  const nameOf = useShownName();
  const baseline = plans[0]!;
  return (
    <section className="card compare-section" aria-label={text('inputs')}>
      <h2>{text('inputs')}</h2>
      <p className="faint small">{text('inputsDescription')}</p>
      {plans.slice(1).map((plan, i) => {
        const place = i + 1;
        return (
          <div className="compare-inputs" key={place}>
            <h3>
              <PlanTag place={place} /> {nameOf(plan.name)}
            </h3>
            {differingPlanInputs(baseline, plan).length === 0 ? (
              <p className="faint">{text('inputsSame')}</p>
            ) : (
              <DifferenceTable
                caption={`${text('inputs')} · ${nameOf(plan.name)}`}
                baseline={baseline}
                plan={plan}
                shelf={shelf}
                titles={{ baseline: <PlanTag place={0} />, plan: <PlanTag place={place} /> }}
                headings={{ baseline: planLetters[0], plan: planLetters[place]! }}
                stamp={{ ...fileStamp(workspace, plan.name), seed: plan.seed }}
                onReset={(changed, input) =>
                  onChange(place, changed, text('resetStep', { name: nameOf(plan.name), input }))
                }
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
