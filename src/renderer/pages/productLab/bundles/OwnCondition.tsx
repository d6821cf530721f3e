import type { Bundle } from '../../../../shared/bundle.ts';
import { useText } from '../../../app/language/useText.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChoiceField } from '../model/ChoiceField.tsx';
import { messages } from './bundleMessages.ts';

interface OwnConditionProps {
  readonly draft: Bundle;
  readonly onChange: (draft: Bundle) => void;
}

/** The bank's own formula that must hold besides what is held. */
export function OwnCondition({ draft, onChange }: OwnConditionProps) {
  const text = useText(messages);
  const { language } = useLook();
  const conditions = useSettings().formulas.filter(({ kind }) => kind === 'condition');
  const { condition = '', ...rest } = draft;
  const isGone = condition !== '' && !conditions.some(({ id }) => id === condition);
  return (
    <ChoiceField<string>
      label={text('ownCondition')}
      value={condition}
      options={[
        { value: '', label: text('always') },
        ...conditions.map(({ id, name }) => ({ value: id, label: name[language] })),
        ...(isGone ? [{ value: condition, label: text('gone') }] : []),
      ]}
      help={text('ownConditionHelp')}
      onChange={(chosen) => onChange(chosen === '' ? rest : { ...rest, condition: chosen })}
    />
  );
}
