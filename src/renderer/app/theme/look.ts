import { createContext, useContext } from 'react';
import { createFormat, type Format } from '../format/createFormat.ts';
import type { Language } from '../language/i18n.ts';
import { paletteOf, type Palette } from './palette.ts';

/** Everything that decides how a figure or a chart is drawn, in one place. */
export interface LookValue {
  readonly language: Language;
  readonly palette: Palette;
  readonly dark: boolean;
  /** Gains red and losses green; else blue and orange. */
  readonly upIsRed: boolean;
  /** 1, or 1.2 in large type. */
  readonly scale: number;
  readonly format: Format;
}

export const LookContext = createContext<LookValue>({
  language: 'zh',
  palette: paletteOf({ dark: false, highContrast: false }),
  dark: false,
  upIsRed: true,
  scale: 1,
  format: createFormat('zh'),
});

export function useLook(): LookValue {
  return useContext(LookContext);
}

export function useFormat(): Format {
  return useLook().format;
}
