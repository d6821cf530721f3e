import {
  brokenCorrelations,
  correlationEstimates,
  type ModelOptions,
} from '../../../../shared/modelOptions.ts';
import { useText } from '../../../app/language/useText.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { OptionFieldsProps } from './OptionFields.ts';
import { modelOptionsEditor } from './modelOptionsEditor.ts';
import { messages } from './modelMessages.ts';

/** How correlations are found: in the series, or as typed in the plan's file. */
export function CorrelationField({ editor }: OptionFieldsProps) {
  const text = useText(messages);
  const { options, change } = modelOptionsEditor(editor);
  if (editor.document.correlation) {
    return (
      <ChoiceField<ModelOptions['brokenCorrelation']>
        label={text('broken')}
        value={options.brokenCorrelation}
        options={brokenCorrelations.map((value) => ({ value, label: text(`broken.${value}`) }))}
        help={text('brokenHelp')}
        onChange={(brokenCorrelation) =>
          change(text('step', { field: text('broken'), value: text(`broken.${brokenCorrelation}`) }), {
            brokenCorrelation,
          })
        }
      />
    );
  }
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
