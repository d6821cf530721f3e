import { Segmented } from 'antd';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import { FieldRow } from '../plan/FieldRow.tsx';

type Sense = 'atLeast' | 'atMost';

/** Whether a goal is to be reached or not to be passed. */
export function SenseField(props: { readonly value: Sense; readonly onChange: (sense: Sense) => void }) {
  const text = useText(messages);
  return (
    <FieldRow label={text('senseField')}>
      <Segmented
        size="small"
        aria-label={text('senseField')}
        value={props.value}
        onChange={props.onChange}
        options={(['atLeast', 'atMost'] as const).map((value) => ({ value, label: text(`sense.${value}`) }))}
      />
    </FieldRow>
  );
}
