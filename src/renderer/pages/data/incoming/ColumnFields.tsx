import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { IntakeOptionsInput, IntakePreview } from '../../../../shared/intake.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import {
  columnAddress,
  mappingFields,
  mappingKey,
  mappingParts,
  type MappingField,
} from './columnMapping.ts';

export interface ColumnFieldsProps {
  readonly preview: IntakePreview;
  readonly options: IntakeOptionsInput;
  readonly onChange: (options: IntakeOptionsInput) => void;
}

const isField = (field: string): field is MappingField =>
  mappingFields.channels.plain.some((known) => known === field) ||
  mappingFields.nav.plain.some((known) => known === field);

/** Which column of the file serves as what: as guessed, to be changed, added to and taken away from. */
export function ColumnFields({ preview, options, onChange }: ColumnFieldsProps) {
  const text = useText(messages);
  const columns = preview.columns;
  const words = (key: string): string => {
    const { field, name } = mappingParts(key);
    const word = isField(field) ? text(`field.${field}`) : field;
    if (name === '') return word;
    return text('fieldOf', { field: word, name: name === '*' ? text('allChannels') : name });
  };
  const change = (next: Readonly<Record<string, string>>): void => onChange({ ...options, columns: next });
  const headings = preview.headings.map((heading, column) => ({
    value: columnAddress(preview.headings, column),
    label: heading || `#${column + 1}`,
  }));
  return (
    <div className="data-columns">
      <h3>{text('columnsTitle')}</h3>
      <ul>
        {Object.entries(columns).map(([key, heading]) => (
          <li key={key} className="data-column">
            <span>{words(key)}</span>
            <Select
              aria-label={words(key)}
              value={heading}
              showSearch
              options={headings}
              onChange={(next: string) => change({ ...columns, [key]: next })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`${text('columnNone')}: ${words(key)}`}
              onClick={() => change(Object.fromEntries(Object.entries(columns).filter(([k]) => k !== key)))}
            />
          </li>
        ))}
      </ul>
      <NewColumn
        kind={preview.kind}
        headings={headings}
        onAdd={(key, heading) => change({ ...columns, [key]: heading })}
      />
    </div>
  );
}

interface NewColumnProps {
  readonly kind: IntakePreview['kind'];
  readonly headings: readonly { readonly value: string; readonly label: string }[];
  readonly onAdd: (key: string, heading: string) => void;
}

function NewColumn({ kind, headings, onAdd }: NewColumnProps) {
  const text = useText(messages);
  const [field, setField] = useState<MappingField>(kind === 'nav' ? 'value' : 'spend');
  const [name, setName] = useState('');
  const [heading, setHeading] = useState<string>();
  const named = mappingFields[kind].named.some((known) => known === field);
  return (
    <div className="data-column data-column-new">
      <Select<MappingField>
        aria-label={text('mappingField')}
        value={field}
        onChange={setField}
        options={mappingFields[kind].plain.map((value) => ({ value, label: text(`field.${value}`) }))}
      />
      <Input
        aria-label={text('mappingName')}
        placeholder={text('mappingName')}
        disabled={!named}
        value={named ? name : ''}
        onChange={({ target }) => setName(target.value)}
      />
      <Select<string>
        aria-label={text('mappingColumn')}
        placeholder={text('mappingColumn')}
        value={heading ?? null}
        showSearch
        options={[...headings]}
        onChange={setHeading}
      />
      <Button
        disabled={heading === undefined}
        onClick={() => heading !== undefined && onAdd(mappingKey(field, named ? name : ''), heading)}
      >
        {text('addMapping')}
      </Button>
    </div>
  );
}
