import { useText } from '../../../app/language/useText.ts';
import { SyntheticBadge } from '../../../components/SyntheticBadge.tsx';
import { messages } from '../messages.ts';

/** Where a history came from; made-up ones say so. */
export function SourceCell({ synthetic, source }: { readonly synthetic: boolean; readonly source: string }) {
  const text = useText(messages);
  return synthetic ? (
    <SyntheticBadge />
  ) : (
    <span className="soft data-source" title={source}>
      {source || text('file')}
    </span>
  );
}
