import { wordingOn, type WordingRule } from '../../../shared/wording.ts';
import { useSettings } from './useSettings.ts';
import { useToday } from './useToday.ts';

/** The rule on words that is in force today. */
export function useWordingRule(): WordingRule {
  const { wording } = useSettings();
  const today = useToday();
  return wordingOn(wording, today.data?.today ?? '');
}
