import { Input, Select } from 'antd';
import { useState } from 'react';
import { encodings, type IntakeOptionsInput, type IntakePreview } from '../../../../shared/intake.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';

export interface ReadingFieldsProps {
  readonly preview: IntakePreview;
  readonly options: IntakeOptionsInput;
  readonly onChange: (options: IntakeOptionsInput) => void;
}

const delimiters = [',', ';', '\t', '|'] as const;
const dateFormats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD', 'YYYY年M月D日'] as const;

/** How the file was read: the guesses, each to be changed. */
export function ReadingFields({ preview, options, onChange }: ReadingFieldsProps) {
  const text = useText(messages);
  const field = <Value extends string>(
    key: 'encoding' | 'delimiter' | 'dateFormat',
    value: string,
    choices: readonly Value[],
    words: (choice: Value) => string = (choice) => choice,
  ) => (
    <div className="data-field">
      <span>{text(key)}</span>
      <Select
        aria-label={text(key)}
        value={value}
        onChange={(next: string) => onChange({ ...options, [key]: next })}
        options={choices.map((choice) => ({ value: choice, label: words(choice) }))}
      />
    </div>
  );
  return (
    <div className="data-fields">
      {field('encoding', preview.encoding, encodings)}
      {field('delimiter', preview.delimiter, delimiters, (choice) =>
        choice === '\t' ? text('tab') : choice,
      )}
      {field('dateFormat', preview.dateFormat, dateFormats)}
      <div className="data-field">
        <span>{text('layout')}</span>
        <strong>{text(`layout.${preview.layout}`)}</strong>
      </div>
      {preview.kind === 'nav' && preview.layout === 'long' && preview.targets.length === 1 ? (
        <NameField
          key={preview.targets[0]!.name}
          name={preview.targets[0]!.name}
          onChange={(name) => onChange({ ...options, name })}
        />
      ) : null}
    </div>
  );
}

function NameField({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  const text = useText(messages);
  const [typed, setTyped] = useState(name);
  const done = (): void => {
    const wanted = typed.trim();
    if (wanted !== '' && wanted !== name) onChange(wanted);
    else setTyped(name);
  };
  return (
    <div className="data-field">
      <span>{text('seriesName')}</span>
      <Input
        aria-label={text('seriesName')}
        value={typed}
        maxLength={120}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={done}
        onPressEnter={done}
      />
    </div>
  );
}
