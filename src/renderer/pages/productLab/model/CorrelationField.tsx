import { correlationEstimates, type ModelOptions } from '../../../../shared/modelOptions.ts';
import { useText } from '../../../app/language/useText.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { OptionFieldsProps } from './OptionFields.ts';
import { modelOptionsEditor } from './modelOptionsEditor.ts';
import { messages } from './modelMessages.ts';

/** How correlations are found in the series. */
export function CorrelationField({ editor }: OptionFieldsProps) {
  const text = useText(messages);
  const { options, change } = modelOptionsEditor(editor);
  return (
    <ChoiceField<ModelOptions['correlationEstimate']>
      label={text('correlation')}
      value={options.correlationEstimate}
      options={correlationEstimates.map((value) => ({ value, label: text(`correlation.${value}`) }))}
      help={text('correlationHelp')}
      onChange={(correlationEstimate) =>
        change(
          text('step', { field: text('correlation'), value: text(`correlation.${correlationEstimate}`) }),
          { correlationEstimate },
        )
      }
    />
  );
}
