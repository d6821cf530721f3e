import { useText } from '../../../app/language/useText.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FigureField } from './FigureField.tsx';
import type { OptionFieldsProps } from './OptionFields.ts';
import { modelOptionsEditor, withoutField } from './modelOptionsEditor.ts';
import { messages } from './modelMessages.ts';

const firstDegrees = 5;
const firstBlock = 12;

type Source = 'fitted' | 'typed';

/** Student's t: how fat the tails are. */
export function DegreesFields({ editor }: OptionFieldsProps) {
  const text = useText(messages);
  const { options, change, clear } = modelOptionsEditor(editor);
  const { degreesOfFreedom } = options;
  const choose = (source: Source): void => {
    const step = text('step', { field: text('degrees'), value: text(source) });
    if (source === 'fitted') clear(step, 'degreesOfFreedom');
    else change(step, { degreesOfFreedom: firstDegrees });
  };
  return (
    <>
      <ChoiceField<Source>
        label={text('degrees')}
        value={degreesOfFreedom === undefined ? 'fitted' : 'typed'}
        options={[
          { value: 'fitted', label: text('fitted') },
          { value: 'typed', label: text('typed') },
        ]}
        help={text('degreesHelp')}
        onChange={choose}
      />
      {degreesOfFreedom === undefined ? null : (
        <FigureField
          title={text('degrees')}
          label={text('degrees')}
          value={degreesOfFreedom}
          min={2.5}
          max={100}
          step={1}
          digits={1}
          onCommit={(value, step) => change(step, { degreesOfFreedom: value })}
        />
      )}
    </>
  );
}

/** The bootstrap: how long streaks stay together. */
export function BlockFields({ editor }: OptionFieldsProps) {
  const text = useText(messages);
  const { blockMonths } = editor.document;
  const choose = (source: Source): void => {
    const step = text('step', { field: text('block'), value: text(source) });
    if (source === 'fitted') editor.replace(step, withoutField(editor.document, 'blockMonths'));
    else editor.commit(step, { blockMonths: firstBlock });
  };
  return (
    <>
      <ChoiceField<Source>
        label={text('block')}
        value={blockMonths === undefined ? 'fitted' : 'typed'}
        options={[
          { value: 'fitted', label: text('fitted') },
          { value: 'typed', label: text('typed') },
        ]}
        onChange={choose}
      />
      {blockMonths === undefined ? null : (
        <FigureField
          title={text('blockMonths')}
          label={text('blockMonths')}
          value={blockMonths}
          min={1}
          max={120}
          step={1}
          digits={1}
          unit={text('months')}
          onCommit={(value, step) => editor.commit(step, { blockMonths: value })}
        />
      )}
    </>
  );
}
