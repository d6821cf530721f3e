import { Switch } from 'antd';
import { useId } from 'react';
import type { CampaignTarget } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import { targetUnits } from '../../../../shared/targetUnits.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { FieldRow } from '../plan/FieldRow.tsx';
import { SenseField } from './SenseField.tsx';
import { baseFor, figureToday, without } from './targetEdits.ts';
import { targetLimits } from './targetLimits.ts';
import type { TargetPart } from './TargetPart.ts';
import { sharesOfBank, unitOf } from './targetUnits.ts';

/** The goal itself: compared with today or not, at least or at most, and how much. */
export function GoalFields({
  target,
  result,
  onCommit,
}: TargetPart & { readonly result: CampaignResult | null }) {
  const text = useText(messages);
  const id = useId();
  const unitToday = targetUnits[target.measure];
  const isShare = sharesOfBank.includes(target.measure);
  // A published figure is told in the unit of the goal: in another one it says nothing.
  const bare = without(without(target, 'base'), 'published');
  const compare = (on: boolean): CampaignTarget =>
    on
      ? { ...bare, base: baseFor(target.measure, result), goal: 0.1 }
      : {
          ...bare,
          goal: unitToday === 'percent' ? 0.5 : figureToday(target.measure, result),
        };
  return (
    <section className="dialog-part">
      <h3>{text('goal')}</h3>
      {isShare ? (
        <StockFields target={target} onCommit={onCommit} />
      ) : (
        <>
          <FieldRow label={<label htmlFor={`${id}base`}>{text('asGrowth')}</label>}>
            <Switch
              id={`${id}base`}
              size="small"
              checked={target.base !== undefined}
              onChange={(on) => onCommit(text('asGrowth'), compare(on))}
            />
          </FieldRow>
          {target.base === undefined ? null : (
            <>
              <FieldRow label={text('baseField')}>
                <NumberField
                  {...targetLimits(unitToday, text)}
                  label={text('baseField')}
                  min={1e-6}
                  value={target.base}
                  onCommit={(base) => onCommit(text('baseField'), { ...target, base })}
                />
              </FieldRow>
              <p className="faint small">{text('baseHint')}</p>
            </>
          )}
        </>
      )}
      <SenseField
        value={target.sense}
        onChange={(sense) => onCommit(text('senseField'), { ...target, sense })}
      />
      <FieldRow label={text('goalField')}>
        <NumberField
          {...targetLimits(unitOf(target), text)}
          label={text('goalField')}
          value={target.goal}
          onCommit={(goal) => onCommit(text('goalField'), { ...target, goal })}
        />
      </FieldRow>
    </section>
  );
}

/** A share of the campaign alone, or of the bank with it. */
function StockFields({ target, onCommit }: TargetPart) {
  const text = useText(messages);
  const id = useId();
  const { stock } = target;
  const unit = target.measure === 'customerShare' ? undefined : text('yuan');
  return (
    <>
      <FieldRow label={<label htmlFor={`${id}stock`}>{text('asBank')}</label>}>
        <Switch
          id={`${id}stock`}
          size="small"
          checked={stock !== undefined}
          onChange={(on) =>
            onCommit(
              text('asBank'),
              on
                ? { ...target, stock: unit ? { part: 2e8, whole: 1e9 } : { part: 15_000, whole: 100_000 } }
                : without(target, 'stock'),
            )
          }
        />
      </FieldRow>
      {stock
        ? (
            [
              ['part', text('stockPart'), 0, stock.whole],
              ['whole', text('stockWhole'), Math.max(stock.part, 1), 1e13],
            ] as const
          ).map(([key, label, min, max]) => (
            <FieldRow key={key} label={label}>
              <NumberField
                label={label}
                value={stock[key]}
                min={min}
                max={max}
                step={1000}
                digits={0}
                unit={unit}
                amount={unit !== undefined}
                onCommit={(value) => onCommit(label, { ...target, stock: { ...stock, [key]: value } })}
              />
            </FieldRow>
          ))
        : null}
      {stock ? <p className="faint small">{text('stockHint')}</p> : null}
    </>
  );
}
