import { createFormat } from '../../src/renderer/app/format/createFormat.ts';
import type { Language } from '../../src/renderer/app/language/i18n.ts';
import type { LookValue } from '../../src/renderer/app/theme/look.ts';
import { paletteOf } from '../../src/renderer/app/theme/palette.ts';

/** How things are drawn, for tests of charts: light, normal type, in one language. */
export function testLook(language: Language = 'en', privacy = false): LookValue {
  return {
    language,
    palette: paletteOf({ dark: false, highContrast: false }),
    dark: false,
    upIsRed: language === 'zh',
    scale: 1,
    format: createFormat(language, privacy),
  };
}
