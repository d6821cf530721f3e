import type { Localised } from '../../../../shared/schema.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import { FieldRow } from './FieldRow.tsx';
import { TextField } from './TextField.tsx';

export interface NameFieldsProps {
  readonly name: Localised;
  readonly onCommit: (name: Localised) => void;
}

/** A name in both languages. */
export function NameFields({ name, onCommit }: NameFieldsProps) {
  const text = useText(messages);
  return (['zh', 'en'] as const).map((language) => (
    <FieldRow key={language} label={text(`name.${language}`)}>
      <TextField
        key={name[language]}
        label={text(`name.${language}`)}
        value={name[language]}
        onCommit={(value) => onCommit({ ...name, [language]: value })}
      />
    </FieldRow>
  ));
}
