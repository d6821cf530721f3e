import { useCallback } from 'react';
import { shownName } from '../../../shared/shownName.ts';
import { useLook } from '../theme/look.ts';

/** Names of documents as the screen's language shows them. */
export function useShownName(): (name: string) => string {
  const { language } = useLook();
  return useCallback((name) => shownName(name, language), [language]);
}
