import { useText } from '../../../app/language/useText.ts';
import { messages as componentTexts } from '../../../components/messages.ts';
import { messages } from '../messages.ts';

/** Where a history came from, as a file says it. */
export function useSourceWords(): (row: { readonly synthetic: boolean; readonly source: string }) => string {
  const text = useText(messages);
  const shared = useText(componentTexts);
  return ({ synthetic, source }) => (synthetic ? shared('synthetic') : source || text('file'));
}
