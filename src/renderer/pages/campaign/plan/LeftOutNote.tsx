import { Button } from 'antd';
import type { Localised } from '../../../../shared/schema.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';

export interface LeftOutNoteProps {
  /** Who leaves it out; nothing is shown where nobody does. */
  readonly items: readonly { readonly name: Localised }[];
  readonly words: 'segmentLeftOut' | 'productLeftOut';
  /** What the button does. */
  readonly act: string;
  readonly onInclude: () => void;
}

/** Says who has shares of its own in which this does not occur, and offers to put it in. */
export function LeftOutNote({ items, words, act, onInclude }: LeftOutNoteProps) {
  const text = useText(messages);
  const { language } = useLook();
  if (items.length === 0) return null;
  const names = items.map(({ name }) => name[language]).join(text('listComma'));
  return (
    <div className="left-out">
      <p className="faint small">{text(words, { names })}</p>
      <Button size="small" onClick={onInclude}>
        {act}
      </Button>
    </div>
  );
}
