import { Select } from 'antd';
import { basisMarks, type Basis } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import { FieldRow } from './FieldRow.tsx';
import { TextField } from './TextField.tsx';

export interface BasisFieldsProps {
  readonly basis: Basis | undefined;
  readonly onCommit: (field: string, basis: Basis) => void;
}

const longestNote = 400;

/** Where figures come from: the mark that is shown beside them, and a note. */
export function BasisFields({ basis, onCommit }: BasisFieldsProps) {
  const text = useText(messages);
  const { mark = 'general', note = '' } = basis ?? {};
  return (
    <>
      <FieldRow label={text('basisMark')}>
        <Select
          size="small"
          className="kind-select"
          aria-label={text('basisMark')}
          value={mark}
          onChange={(next) => onCommit(text('basisMark'), { ...basis, mark: next })}
          options={basisMarks.map((value) => ({ value, label: text(`basis.${value}`) }))}
        />
      </FieldRow>
      <FieldRow label={text('basisNote')}>
        <TextField
          key={note}
          label={text('basisNote')}
          value={note}
          longest={longestNote}
          onCommit={(next) => onCommit(text('basisNote'), { mark, note: next })}
        />
      </FieldRow>
    </>
  );
}
