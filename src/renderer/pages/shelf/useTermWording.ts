import { useMemo } from 'react';
import type { SeriesInfo } from '../../../shared/series.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { messages } from './terms/termMessages.ts';
import type { TermWording } from './terms/termWords.ts';

/** Everything that terms are put into words with. */
export function useTermWording(series: readonly SeriesInfo[]): TermWording {
  const text = useText(messages);
  const format = useFormat();
  const shown = useShownName();
  return useMemo(() => {
    const names = new Map(series.map(({ id, name }) => [id, shown(name)]));
    return { text, format, seriesName: (id) => names.get(id) ?? id };
  }, [text, format, shown, series]);
}
