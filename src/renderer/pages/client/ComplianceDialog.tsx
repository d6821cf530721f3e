import { CloseOutlined } from '@ant-design/icons';
import { Button, Select, Switch } from 'antd';
import { useId, useState } from 'react';
import { riskLevels, suitabilityOn, type SuitabilityRule } from '../../../shared/suitability.ts';
import { queryClient } from '../../app/api/queryClient.ts';
import { useAct } from '../../app/api/useAct.ts';
import { useText } from '../../app/language/useText.ts';
import { changeSettings, useSettings } from '../../app/settings/useSettings.ts';
import { useLook } from '../../app/theme/look.ts';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { todayKey } from '../../app/settings/useToday.ts';
import { messages } from './messages.ts';

export interface ComplianceDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly today: string;
}

/** The suitability rules of the file, and whether products may be named. */
export function ComplianceDialog({ open, onClose, today }: ComplianceDialogProps) {
  const text = useText(messages);
  return (
    <Dialog open={open} label={text('compliance')} onClose={onClose} className="client-dialog">
      <div className="sheet-head">
        <h2>{text('compliance')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <ComplianceBody today={today} />
    </Dialog>
  );
}

/** The rules with one changed or, under another date, one more. */
function withRule(rules: readonly SuitabilityRule[], rule: SuitabilityRule): SuitabilityRule[] {
  return [...rules.filter(({ effectiveFrom }) => effectiveFrom !== rule.effectiveFrom), rule].toSorted(
    (a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1),
  );
}

function ComplianceBody({ today }: { readonly today: string }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const act = useAct();
  const id = useId();
  const { suitability, namedProducts } = useSettings();
  const current = suitabilityOn(suitability, today);
  const [draft, setDraft] = useState(current);
  const set = (change: Partial<SuitabilityRule>): void => setDraft({ ...draft, ...change });
  const toggle = (client: number, product: number): void =>
    set({
      suitable: draft.suitable.map((row, i) =>
        row.map((fits, j) => (i === client - 1 && j === product - 1 ? !fits : fits)),
      ),
    });
  const save = (): void =>
    act(async () => {
      await changeSettings({ suitability: withRule(suitability, draft) });
      await queryClient.invalidateQueries({ queryKey: todayKey });
    });
  return (
    <div className="compliance">
      <div className="client-row">
        <label htmlFor={`${id}named`}>{text('named')}</label>
        <Switch
          id={`${id}named`}
          checked={namedProducts}
          onChange={(named) => act(() => changeSettings({ namedProducts: named }))}
        />
      </div>
      <p className="client-row-hint">{text('complianceHelp')}</p>
      <div className="client-row">
        <span>{text('version')}</span>
        <Select
          aria-label={text('version')}
          getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? document.body}
          value={
            suitability.some(({ effectiveFrom }) => effectiveFrom === draft.effectiveFrom)
              ? draft.effectiveFrom
              : null
          }
          onChange={(from) =>
            setDraft(suitability.find(({ effectiveFrom }) => effectiveFrom === from) ?? draft)
          }
          options={suitability.map(({ effectiveFrom }) => ({
            value: effectiveFrom,
            label: text(effectiveFrom === current.effectiveFrom ? 'inForce' : 'from', {
              date: format.date(effectiveFrom),
            }),
          }))}
        />
      </div>
      <div className="client-row">
        <span>{text('effectiveFrom')}</span>
        <DateField
          label={text('effectiveFrom')}
          value={draft.effectiveFrom}
          onCommit={(effectiveFrom) => set({ effectiveFrom })}
        />
      </div>
      <label className="compliance-source" data-typed="held">
        <span>{text('source')}</span>
        <textarea
          rows={2}
          maxLength={300}
          value={draft.source[language]}
          onChange={({ currentTarget: { value } }) => set({ source: { ...draft.source, [language]: value } })}
        />
      </label>
      <table className="compliance-matrix">
        <caption>{text('matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text('level')}</span>
            </th>
            {riskLevels.map((product) => (
              <th scope="col" key={product}>
                R{product}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskLevels.map((client) => (
            <tr key={client}>
              <th scope="row">C{client}</th>
              {riskLevels.map((product) => (
                <td key={product}>
                  <input
                    type="checkbox"
                    aria-label={text('suits', { product, client })}
                    checked={draft.suitable[client - 1]?.[product - 1] ?? false}
                    onChange={() => toggle(client, product)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="client-row">
        <span>{text('validMonths')}</span>
        <NumberField
          label={text('validMonths')}
          value={draft.validMonths}
          min={1}
          max={60}
          step={1}
          digits={0}
          integer
          unit={text('monthsUnit')}
          onCommit={(validMonths) => set({ validMonths })}
        />
      </div>
      <p className="client-row-hint">{text('frequency', { day: draft.perDay, year: draft.perYear })}</p>
      <div className="client-row">
        <span>{text('careAge')}</span>
        <NumberField
          label={text('careAge')}
          value={draft.careAge}
          min={18}
          max={130}
          step={1}
          digits={0}
          integer
          unit={text('years')}
          onCommit={(careAge) => set({ careAge })}
        />
      </div>
      <div className="client-row">
        <span>{text('careLevel')}</span>
        <Select
          aria-label={text('careLevel')}
          getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? document.body}
          value={draft.careLevel}
          onChange={(careLevel) => set({ careLevel })}
          options={riskLevels.map((value) => ({ value, label: text('riskTag', { level: value }) }))}
        />
      </div>
      <Button
        type="primary"
        disabled={draft.source.zh.trim() === '' || draft.source.en.trim() === ''}
        onClick={save}
      >
        {text('save')}
      </Button>
    </div>
  );
}
