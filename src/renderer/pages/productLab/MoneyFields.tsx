import { planLimits, type Plan } from '../../../shared/plan.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { SliderField } from '../../components/SliderField.tsx';
import { amountScale, listScale } from '../../components/sliderScale.ts';
import { messages } from './messages.ts';
import type { PlanEditor } from './usePlanEditor.ts';

const initialScale = amountScale(1000, 10_000_000);
const monthlyScale = amountScale(100, 100_000);

/** Every month of two years, then half years, then years: fine where it matters. */
const horizonScale = listScale([
  ...Array.from({ length: 24 }, (_, index) => index + 1),
  ...Array.from({ length: 16 }, (_, index) => 30 + 6 * index),
  ...Array.from({ length: 30 }, (_, index) => 132 + 12 * index),
]);

type AmountKey = 'initial' | 'monthly' | 'withdraw';

const amounts = [
  { key: 'initial', scale: initialScale, step: 1000 },
  { key: 'monthly', scale: monthlyScale, step: 100 },
  { key: 'withdraw', scale: monthlyScale, step: 100 },
] as const satisfies readonly { key: AmountKey; scale: unknown; step: number }[];

/** What is paid in, what is taken out, and for how long. */
export function MoneyFields({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { plan, baseline } = editor;
  const set = (key: keyof Plan & keyof typeof messages.words, value: number, words: string): void =>
    editor.commit(text('stepField', { field: text(key), value: words }), { [key]: value });
  return (
    <>
      {amounts.map(({ key, scale, step }) => (
        <SliderField
          key={key}
          label={text(key)}
          value={plan[key]}
          baseline={baseline[key]}
          scale={scale}
          min={0}
          max={planLimits.amount}
          step={step}
          unit={text('yuan')}
          amount
          hint={plan[key] >= 10_000 ? format.money(plan[key]) : ''}
          words={format.money}
          onPreview={(value) => editor.preview({ [key]: value })}
          onCommit={(value) => set(key, value, format.money(value))}
        />
      ))}
      {plan.withdraw > 0 ? (
        <SliderField
          label={text('withdrawFrom')}
          value={plan.withdrawFrom}
          baseline={baseline.withdrawFrom}
          scale={listScale(Array.from({ length: plan.months }, (_, month) => month))}
          min={0}
          max={plan.months - 1}
          step={1}
          digits={0}
          integer
          unit={text('monthsUnit')}
          hint={text('afterMonths', { count: plan.withdrawFrom + 1 })}
          words={format.duration}
          onPreview={(withdrawFrom) => editor.preview({ withdrawFrom })}
          onCommit={(value) => set('withdrawFrom', value, text('afterMonths', { count: value + 1 }))}
        />
      ) : null}
      <SliderField
        label={text('horizon')}
        value={plan.months}
        baseline={baseline.months}
        scale={horizonScale}
        min={1}
        max={planLimits.months}
        step={1}
        digits={0}
        integer
        unit={text('monthsUnit')}
        hint={format.duration(plan.months)}
        words={format.duration}
        onPreview={(months) => editor.preview({ months })}
        onCommit={(months) =>
          editor.commit(text('stepField', { field: text('horizon'), value: format.duration(months) }), {
            months,
          })
        }
      />
    </>
  );
}
