import { useText } from '../../../app/language/useText.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './flowMessages.ts';
import { SwitchField } from './SwitchField.tsx';

/** Whether purchases keep to the products' minimums and steps. */
export function SaleRulesField({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  return (
    <div className="flow-item">
      <SwitchField
        label={text('saleRules')}
        checked={editor.document.saleRules === 'enforced'}
        onChange={(checked) =>
          editor.commit(
            text('stepSwitch', { field: text('saleRules'), state: text(checked ? 'on' : 'off') }),
            {
              saleRules: checked ? 'enforced' : 'noticed',
            },
          )
        }
      />
      <p className="lab-field-help">{text('saleRulesHelp')}</p>
    </div>
  );
}
