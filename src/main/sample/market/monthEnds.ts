import type { SeriesPoints } from '../../../shared/series.ts';

/** The last point of every calendar month that has one. */
export function monthEnds({ dates, values }: SeriesPoints): SeriesPoints {
  const ends = dates.map((_, i) => i).filter((i) => dates[i]!.slice(0, 7) !== dates[i + 1]?.slice(0, 7));
  return { dates: ends.map((i) => dates[i]!), values: ends.map((i) => values[i]!) };
}
