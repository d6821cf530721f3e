import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';
import { sides } from './sides.ts';

/** The letter that a split goes by on this page: 甲乙丙丁, A to D. */
export function SplitTag({ place }: { readonly place: number }) {
  const text = useText(messages);
  const side = sides[place] ?? 'fourth';
  return (
    <span className="compare-tag" data-side={side}>
      {text(`tag.${side}`)}
    </span>
  );
}
