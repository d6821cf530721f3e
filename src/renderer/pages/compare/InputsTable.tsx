import { RollbackOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { Plan } from '../../../shared/plan.ts';
import type { Format } from '../../app/format/createFormat.ts';
import { useText, type Text } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { holdingName, type LabText, type Shelf } from '../productLab/planWords.ts';
import {
  asBaseline,
  differingPlanInputs,
  type DifferingInput,
  type PlanField,
} from './differingPlanInputs.ts';
import { messages } from './messages.ts';
import { PlanTag } from './PlanTag.tsx';

export interface InputsTableProps {
  readonly plans: readonly Plan[];
  readonly shelf: Shelf;
  readonly onChange: (place: number, plan: Plan, step: string) => void;
}

type CompareText = Text<keyof typeof messages.words>;

/** A setting in words; long ones are only named. */
function fieldWords(plan: Plan, key: PlanField, format: Format, text: CompareText, lab: LabText): string {
  const value = plan[key];
  if (value === undefined) return text(key === 'blockMonths' ? 'automatic' : 'none');
  if (key === 'months') return format.duration(plan.months);
  if (key === 'initial' || key === 'monthly' || key === 'withdraw') return format.money(plan[key]);
  if (key === 'startDate') return format.date(plan.startDate);
  if (key === 'rebalance') return lab(`rebalance.${plan.rebalance}`);
  if (key === 'model') return lab(`model.${plan.model}`);
  if (key === 'inflation' || key === 'rebalanceBand') return format.percent(Number(value));
  if (key === 'withdrawFrom') return format.count(plan.withdrawFrom + 1);
  if (key === 'seed') return String(plan.seed);
  if (Array.isArray(value) && key !== 'correlation') return text('items', { count: value.length });
  return typeof value === 'number' ? format.field(value, 2) : text('ownSetting');
}

/** For every plan but the baseline: what differs, and a way to take each difference back. */
export function InputsTable({ plans, shelf, onChange }: InputsTableProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const { format, language } = useLook();
  const baseline = plans[0]!;
  const name = (input: DifferingInput): string =>
    input.kind === 'field'
      ? text(`input.${input.key}`)
      : text('weightOf', { name: holdingName(input.holding, shelf, language, format, lab) });
  const words = (input: DifferingInput, plan: Plan, side: 'base' | 'own'): string => {
    if (input.kind === 'field') return fieldWords(plan, input.key, format, text, lab);
    const weight = input[side];
    return weight === null ? text('none') : format.percent(weight);
  };
  return (
    <section className="card compare-section" aria-label={text('inputs')}>
      <h2>{text('inputs')}</h2>
      <p className="faint small">{text('inputsDescription')}</p>
      {plans.slice(1).map((plan, i) => {
        const place = i + 1;
        const rows = differingPlanInputs(baseline, plan);
        const columns: readonly DataColumn<DifferingInput>[] = [
          { key: 'input', title: text('input'), render: name },
          {
            key: 'base',
            title: <PlanTag place={0} />,
            numeric: true,
            render: (input) => words(input, baseline, 'base'),
          },
          {
            key: 'own',
            title: <PlanTag place={place} />,
            numeric: true,
            render: (input) => words(input, plan, 'own'),
          },
          {
            key: 'reset',
            title: <span className="visually-hidden">{text('baseline')}</span>,
            numeric: true,
            render: (input) => {
              const title = text('reset', { input: name(input) });
              return (
                <Tooltip title={title}>
                  <Button
                    type="text"
                    size="small"
                    icon={<RollbackOutlined />}
                    aria-label={title}
                    onClick={() =>
                      onChange(
                        place,
                        asBaseline(plan, baseline, input),
                        text('resetStep', { name: plan.name, input: name(input) }),
                      )
                    }
                  />
                </Tooltip>
              );
            },
          },
        ];
        return (
          <div className="compare-inputs" key={place}>
            <h3>
              <PlanTag place={place} /> {plan.name}
            </h3>
            {rows.length === 0 ? (
              <p className="faint">{text('inputsSame')}</p>
            ) : (
              <DataTable
                caption={`${text('inputs')} · ${plan.name}`}
                columns={columns}
                rows={rows}
                rowKey={({ kind, key }) => `${kind} ${key}`}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
