import type { Palette } from '../../app/theme/palette.ts';

/** The places on the board: 甲乙丙丁, A to D. */
export const sides = ['first', 'second', 'third', 'fourth'] as const;

/** The colour that a split goes by, the same as that of its tag. */
export function colourOf(place: number, palette: Palette): string {
  return [palette.gain, palette.loss, palette.success, palette.warning][place] ?? palette.warning;
}
