import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { contingencyPart, technologyPart } from '../../../../shared/allocation.ts';
import { splitLimits, type BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { channelMoney } from '../board/channelMoney.ts';
import { messages } from '../messages.ts';
import { LimitField } from './LimitField.tsx';
import { noLimits, type AllocationForm, type Limits } from './request.ts';
import { usePartName } from './usePartName.ts';

export interface LimitFieldsProps {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
  readonly form: AllocationForm;
  readonly onForm: (form: AllocationForm) => void;
}

interface Row {
  readonly id: string;
  readonly money: number;
  readonly limits: Limits;
  readonly locked: boolean | null;
  readonly onLimits: (limits: Limits) => void;
}

/** Floors, ceilings and locks: the two lines that fund channels first, then every channel, technology and contingency. */
export function LimitFields({ scenario, split, form, onForm }: LimitFieldsProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const format = useFormat();
  const partName = usePartName(scenario);
  const share = (line: 'acquisition' | 'activities' | 'technology' | 'contingency'): number =>
    split.total * split.lines[line].share;
  const toggle = (id: string): void =>
    onForm({
      ...form,
      locked: form.locked.includes(id) ? form.locked.filter((other) => other !== id) : [...form.locked, id],
    });
  const part = (id: string, money: number): Row => ({
    id,
    money,
    limits: form.bounds[id] ?? noLimits,
    locked: form.locked.includes(id),
    onLimits: (limits) => onForm({ ...form, bounds: { ...form.bounds, [id]: limits } }),
  });
  const rows: readonly Row[] = [
    ...(['acquisition', 'activities'] as const).map((id) => ({
      id,
      money: share(id),
      limits: form.lines[id],
      locked: null,
      onLimits: (limits: Limits) => onForm({ ...form, lines: { ...form.lines, [id]: limits } }),
    })),
    ...scenario.channels.map(({ id }) => part(id, channelMoney(split, id))),
    part(technologyPart, share('technology')),
    part(contingencyPart, share('contingency')),
  ];
  return (
    <details className="split-group" open>
      <summary>
        <h3>{text('limits')}</h3>
        <span className="faint small">{text('limitsHint')}</span>
      </summary>
      <table className="limit-table">
        <caption className="visually-hidden">{text('limits')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('part')}</th>
            <th scope="col">{text('least')}</th>
            <th scope="col">{text('mostMoney')}</th>
            <th scope="col">{text('lockColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, money, limits, locked, onLimits }) => (
            <tr key={id} data-line={locked === null}>
              <th scope="row">
                {locked === null ? text('lineOf', { line: partName(id) }) : partName(id)}
                <small>{format.money(money)}</small>
              </th>
              {(['min', 'max'] as const).map((end) => (
                <td key={end}>
                  <LimitField
                    label={text(end === 'min' ? 'leastOf' : 'mostOf', { part: partName(id) })}
                    value={locked === true ? null : limits[end]}
                    disabled={locked === true}
                    most={splitLimits.total}
                    unit={lab('yuan')}
                    onCommit={(value) => onLimits({ ...limits, [end]: value })}
                  />
                </td>
              ))}
              <td>
                {locked === null ? null : (
                  <button
                    type="button"
                    className="lock-button"
                    aria-pressed={locked}
                    aria-label={text('lockPart', { part: partName(id) })}
                    onClick={() => toggle(id)}
                  >
                    {locked ? <LockOutlined /> : <UnlockOutlined />}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
