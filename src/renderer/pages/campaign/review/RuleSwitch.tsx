import { Switch } from 'antd';
import { useId, type ReactNode } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { ruleOf, withRuleSwitched, type SwitchedRule } from './reviewEdits.ts';

export interface RuleSwitchProps {
  readonly editor: WorkEditor;
  readonly kind: SwitchedRule;
  readonly title: string;
  /** Its fields, shown while it is on. */
  readonly children: ReactNode;
}

/** A rule with the switch that turns it on and off. */
export function RuleSwitch({ editor, kind, title, children }: RuleSwitchProps) {
  const text = useText(messages);
  const id = useId();
  const { scenario } = editor.document;
  const isOn = ruleOf(scenario, kind) !== undefined;
  return (
    <div className="rule">
      <div className="rule-head">
        <label htmlFor={id}>{title}</label>
        <Switch
          id={id}
          size="small"
          checked={isOn}
          onChange={(on) =>
            editor.commitScenario(
              text(on ? 'stepRuleOn' : 'stepRuleOff', { name: title }),
              withRuleSwitched(scenario, kind, on),
            )
          }
        />
      </div>
      {isOn ? children : null}
    </div>
  );
}
