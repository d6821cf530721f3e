import { Button } from 'antd';
import { splitLimits } from '../../../../shared/budget.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { SliderField } from '../../../components/SliderField.tsx';
import { amountScale } from '../../../components/sliderScale.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { strangeChannels } from '../work.ts';
import { ChannelShares } from './ChannelShares.tsx';
import { LineShares } from './LineShares.tsx';
import { adaptedSplit, phasesFit } from './splitEdits.ts';

const totals = amountScale(10_000, 100_000_000);

/** How much in all, and how it is divided over the four lines and their channels. */
export function SplitFields({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const { format } = useLook();
  const { split } = editor.document;
  return (
    <>
      <Misfit editor={editor} />
      <SliderField
        label={text('total')}
        value={editor.shown.split.total}
        baseline={editor.baseline.split.total}
        scale={totals}
        min={0}
        max={splitLimits.total}
        step={10_000}
        unit={text('yuan')}
        digits={2}
        amount
        hint={format.money(editor.shown.split.total)}
        words={format.money}
        onPreview={(total) => editor.previewSplit({ ...split, total })}
        onCommit={(total) =>
          editor.commitSplit(text('stepTotal', { value: format.money(total) }), { ...split, total })
        }
      />
      <LineShares editor={editor} />
      <ChannelShares editor={editor} line="acquisition" />
      <ChannelShares editor={editor} line="activities" />
    </>
  );
}

/** A budget made for another campaign: what does not fit, and the one button that mends it. */
function Misfit({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const { scenario, split } = editor.document;
  const strange = strangeChannels({ scenario, split });
  if (strange.length === 0 && phasesFit({ scenario, split })) return null;
  return (
    <div className="split-misfit" role="alert">
      <p>
        {strange.length > 0
          ? text('strangeChannels', { channels: strange.join(text('listComma')) })
          : text('strangePhases')}
      </p>
      <Button
        size="small"
        onClick={() => editor.commitSplit(text('stepAdapt'), adaptedSplit(scenario, split))}
      >
        {text('adapt')}
      </Button>
    </div>
  );
}
