import { interestTaxOn } from '../../../../shared/interestTax.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './flowMessages.ts';

/** What is withheld of deposit interest; the rule in force at the plan's start stands below. */
export function InterestTaxField({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { document } = editor;
  const rule = interestTaxOn(document.startDate);
  return (
    <div className="flow-item">
      <div className="lab-field">
        <span>{text('interestTax')}</span>
        <NumberField
          label={text('interestTax')}
          value={document.taxes?.interest ?? 0}
          min={0}
          max={1}
          step={0.01}
          kind="percent"
          unit="%"
          onCommit={(interest) =>
            editor.commit(text('step', { field: text('interestTax'), value: format.percent(interest) }), {
              taxes: { ...document.taxes, interest },
            })
          }
        />
      </div>
      {rule ? (
        <p className="lab-field-help">
          {text('interestTaxRule', {
            date: format.date(rule.effectiveFrom),
            rate: format.percent(rule.rate, 0),
            source: rule.source[language],
          })}
        </p>
      ) : null}
    </div>
  );
}
