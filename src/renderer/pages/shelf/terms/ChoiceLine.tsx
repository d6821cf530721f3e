import { Select } from 'antd';
import { useId } from 'react';

export interface ChoiceLineProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, on a line of the editor. */
export function ChoiceLine<Value extends string | number>(props: ChoiceLineProps<Value>) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <div className="lab-field">
      <label htmlFor={id}>{label}</label>
      <Select<Value>
        id={id}
        className="lab-select"
        value={value}
        options={[...options]}
        onChange={onChange}
      />
    </div>
  );
}
