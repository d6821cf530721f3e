import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { planLimits, type LumpSum, type StepUp } from '../../../../shared/plan.ts';
import { dateOfBoundary } from '../../../../shared/planDates.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './flowMessages.ts';
import { GainTaxField } from './GainTaxField.tsx';
import { InterestTaxField } from './InterestTaxField.tsx';
import { SaleRulesField } from './SaleRulesField.tsx';
import { SwitchField } from './SwitchField.tsx';
import './flows.css';

const usualStepUp: StepUp = { everyMonths: 12, rate: 0.05, amount: 0 };

/** Contributions that grow, payments that happen once, and what is withheld. */
export function ScheduleFields({ editor }: { readonly editor: PlanEditor }) {
  return (
    <>
      <StepUpFields editor={editor} />
      <LumpSums editor={editor} />
      <InterestTaxField editor={editor} />
      <GainTaxField editor={editor} />
      <SaleRulesField editor={editor} />
    </>
  );
}

function StepUpFields({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { stepUp } = editor.document;
  const toggle = (checked: boolean): void => {
    const step = text('stepSwitch', { state: text(checked ? 'on' : 'off'), field: text('stepUp') });
    const { stepUp: _stepUp, ...rest } = editor.document;
    editor.replace(step, checked ? { ...rest, stepUp: usualStepUp } : rest);
  };
  const set = (field: keyof typeof messages.words, value: string, change: Partial<StepUp>): void =>
    editor.commit(text('step', { field: text(field), value }), { stepUp: { ...stepUp!, ...change } });
  return (
    <div className="flow-item">
      <SwitchField label={text('stepUp')} checked={stepUp !== undefined} onChange={toggle} />
      {stepUp ? (
        <>
          <div className="lab-field">
            <span>{text('stepUpRate')}</span>
            <NumberField
              label={text('stepUpRate')}
              value={stepUp.rate}
              min={-0.5}
              max={1}
              step={0.01}
              kind="percent"
              unit="%"
              onCommit={(rate) => set('stepUpRate', format.percent(rate), { rate })}
            />
          </div>
          <div className="lab-field">
            <span>{text('stepUpAmount')}</span>
            <NumberField
              label={text('stepUpAmount')}
              value={stepUp.amount}
              min={0}
              max={planLimits.amount}
              step={100}
              unit={text('yuan')}
              amount
              onCommit={(amount) => set('stepUpAmount', format.money(amount), { amount })}
            />
          </div>
          <div className="lab-field">
            <span>{text('stepUpEvery')}</span>
            <NumberField
              label={text('stepUpEvery')}
              value={stepUp.everyMonths}
              min={1}
              max={120}
              step={1}
              digits={0}
              integer
              unit={text('monthsUnit')}
              onCommit={(everyMonths) => set('stepUpEvery', format.duration(everyMonths), { everyMonths })}
            />
          </div>
        </>
      ) : null}
    </div>
  );
}

function LumpSums({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { document } = editor;
  const lumps = document.lumpSums ?? [];
  const nameOf = (index: number): string => text('lumpName', { count: index + 1 });
  const save = (step: string, lumpSums: readonly LumpSum[]): void =>
    editor.commit(step, { lumpSums: [...lumpSums] });
  const change = (index: number, field: 'lumpMonth' | 'lumpAmount', value: string, next: Partial<LumpSum>) =>
    save(
      text('step', { field: `${nameOf(index)} · ${text(field)}`, value }),
      lumps.map((lump, i) => (i === index ? { ...lump, ...next } : lump)),
    );
  const add = (): void =>
    save(text('stepAdd', { name: nameOf(lumps.length) }), [
      ...lumps,
      { month: Math.min(12, document.months - 1), amount: 10_000 },
    ]);
  return (
    <div className="flow-item">
      <div className="flow-item-head">
        <span className="soft">{text('lumpSums')}</span>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={lumps.length >= planLimits.lumpSums}
          onClick={add}
        >
          {text('addLump')}
        </Button>
      </div>
      {lumps.map(({ month, amount }, index) => (
        <div className="flow-item" key={index}>
          <div className="flow-item-head">
            <span className="small faint">{format.month(dateOfBoundary(document.startDate, month))}</span>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={text('remove', { name: nameOf(index) })}
              onClick={() =>
                save(
                  text('stepRemove', { name: nameOf(index) }),
                  lumps.filter((_lump, i) => i !== index),
                )
              }
            />
          </div>
          <div className="lab-field">
            <span>{text('lumpMonth')}</span>
            <NumberField
              label={`${nameOf(index)} · ${text('lumpMonth')}`}
              value={month + 1}
              min={1}
              max={document.months}
              step={1}
              digits={0}
              integer
              onCommit={(value) => change(index, 'lumpMonth', String(value), { month: value - 1 })}
            />
          </div>
          {month < document.months ? null : (
            <p className="lab-field-help flow-outside">{text('lumpOutside', { months: document.months })}</p>
          )}
          <div className="lab-field">
            <span>{text('lumpAmount')}</span>
            <NumberField
              label={`${nameOf(index)} · ${text('lumpAmount')}`}
              value={amount}
              min={-planLimits.amount}
              max={planLimits.amount}
              step={1000}
              unit={text('yuan')}
              amount
              onCommit={(value) => change(index, 'lumpAmount', format.signedMoney(value), { amount: value })}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
