import { describe, expect, test } from 'vitest';
import { cssVariables } from '../../../src/renderer/app/theme/cssVariables.ts';
import { paletteOf, type Palette } from '../../../src/renderer/app/theme/palette.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const looks = [
  { dark: false, highContrast: false },
  { dark: true, highContrast: false },
  { dark: false, highContrast: true },
  { dark: true, highContrast: true },
];

describe.each(looks)('the palette of %o', (look) => {
  const palette = paletteOf(look);
  const grounds = ['canvas', 'surface', 'sunken', 'raised'] as const;
  const texts = [
    'text',
    'textSoft',
    'textFaint',
    'accent',
    'danger',
    'warning',
    'red',
    'green',
    'gain',
    'loss',
  ] as const;

  test('every text colour reads on every ground (4.5 : 1)', () => {
    const faint = texts.flatMap((text) =>
      grounds
        .filter((ground) => ground !== 'sunken' || ['text', 'textSoft', 'textFaint', 'accent'].includes(text))
        .map((ground) => ({ pair: `${text} on ${ground}`, ratio: contrast(palette[text], palette[ground]) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(faint).toEqual([]);
  });

  test('badges and buttons read too', () => {
    const pairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
      ['onAccent', 'accent'],
      ['accent', 'accentSoft'],
      ['warning', 'warningSoft'],
      ['text', 'dangerSoft'],
      ['text', 'accentSoft'],
      ['textFaint', 'accentSoft'],
    ];
    for (const [text, ground] of pairs) {
      expect(
        contrast(palette[text] as string, palette[ground] as string),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('marks of charts and frames of fields stand out (3 : 1)', () => {
    for (const mark of [palette.accent, palette.loss, palette.gain, palette.textFaint]) {
      expect(contrast(mark, palette.surface)).toBeGreaterThanOrEqual(3);
    }
  });

  test('the bands go from strong to weak', () => {
    const ratios = palette.bands.map((band) => contrast(band, palette.surface));
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
  });
});

test('style sheets get every colour by its name', () => {
  const variables = cssVariables(paletteOf(looks[0]!));
  expect(variables.get('--text-soft')).toBe('#48525f');
  expect([...variables.keys()].filter((name) => name.startsWith('--band'))).toEqual([
    '--band-1',
    '--band-2',
    '--band-3',
  ]);
  expect(variables.get('--category-6')).toMatch(/^#/);
});
