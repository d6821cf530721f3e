import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './flowMessages.ts';

/** What is withheld of the gains of funds and wealth products when they are sold. */
export function GainTaxField({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { document } = editor;
  return (
    <div className="flow-item">
      <div className="lab-field">
        <span>{text('gainTax')}</span>
        <NumberField
          label={text('gainTax')}
          value={document.taxes?.fundGains ?? 0}
          min={0}
          max={1}
          step={0.01}
          kind="percent"
          unit="%"
          onCommit={(fundGains) =>
            editor.commit(text('step', { field: text('gainTax'), value: format.percent(fundGains) }), {
              taxes: { interest: 0, ...document.taxes, fundGains },
            })
          }
        />
      </div>
      <p className="lab-field-help">{text('gainTaxHelp')}</p>
    </div>
  );
}
