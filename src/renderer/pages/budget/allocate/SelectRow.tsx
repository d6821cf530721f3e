import { Select } from 'antd';
import type { ReactNode } from 'react';
import { FieldRow } from '../../campaign/plan/FieldRow.tsx';

export interface SelectRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Stands before the choice. */
  readonly before?: ReactNode;
}

/** A label and a choice on one line. */
export function SelectRow<Value extends string>(props: SelectRowProps<Value>) {
  const { label, value, options, onChange, before } = props;
  const select = (
    <Select
      size="small"
      aria-label={label}
      className="allocate-select"
      value={value}
      onChange={onChange}
      options={[...options]}
    />
  );
  return (
    <FieldRow label={label}>
      {before === undefined ? (
        select
      ) : (
        <span className="compare-other">
          {before}
          {select}
        </span>
      )}
    </FieldRow>
  );
}
