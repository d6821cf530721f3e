import { Select } from 'antd';
import { useId } from 'react';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly help?: string;
  readonly onChange: (value: Value) => void;
}

/** The list opens inside the dialog, or the page's own landmark. */
const besideItself = (trigger: HTMLElement): HTMLElement =>
  trigger.closest('dialog') ?? trigger.closest('aside') ?? trigger;

/** One of a few, on a line of the editor. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, help, onChange } = props;
  const id = useId();
  return (
    <>
      <div className="lab-field">
        <label htmlFor={id}>{label}</label>
        <Select<Value>
          id={id}
          className="lab-select"
          value={value}
          options={[...options]}
          getPopupContainer={besideItself}
          onChange={onChange}
        />
      </div>
      {help === undefined ? null : <p className="lab-field-help">{help}</p>}
    </>
  );
}
