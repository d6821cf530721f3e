import type { LookValue } from '../app/theme/look.ts';
import type { MoneyScale } from '../app/format/money.ts';
import { fontFamilies } from '../app/theme/antdTheme.ts';

/** Sizes of chart text in CSS pixels, grown in large type. */
export function fontSize(look: LookValue, size = 12): number {
  return Math.round(size * look.scale);
}

export function textStyle(look: LookValue) {
  return { fontFamily: fontFamilies[look.language], fontSize: fontSize(look), color: look.palette.textSoft };
}

/** What all our charts have in common: no animation, our font, a quiet tooltip drawn on the canvas. */
export function baseOption(look: LookValue) {
  const { palette } = look;
  return {
    animation: false,
    aria: { enabled: false },
    textStyle: textStyle(look),
    tooltip: {
      renderMode: 'richText' as const,
      confine: true,
      backgroundColor: palette.raised,
      borderColor: palette.lineStrong,
      borderWidth: 1,
      padding: [8, 12],
      textStyle: { ...textStyle(look), color: palette.text, lineHeight: fontSize(look, 19) },
    },
  };
}

export function axisStyle(look: LookValue) {
  const { palette } = look;
  return {
    nameTextStyle: { color: palette.textFaint, fontSize: fontSize(look, 11) },
    axisLabel: { color: palette.textFaint, fontSize: fontSize(look, 11), hideOverlap: true },
    axisLine: { show: true, lineStyle: { color: palette.lineStrong } },
    axisTick: { show: false },
    splitLine: { show: false },
  };
}

/** A value axis: faint lines across, no line of its own. */
export function valueAxisStyle(look: LookValue) {
  return {
    ...axisStyle(look),
    axisLine: { show: false },
    splitLine: { show: true, lineStyle: { color: look.palette.line } },
  };
}

/** What makes an axis one of money: its unit as name, and no labels at all where amounts are hidden. */
export function moneyAxis<Style extends { readonly axisLabel: object }>(
  look: LookValue,
  scale: MoneyScale,
  style: Style,
) {
  const { format } = look;
  return {
    ...style,
    name: format.privacy ? '' : scale.unit,
    // Labels have two decimals of the unit: smaller steps would repeat themselves.
    minInterval: 0.01 * scale.divisor,
    axisLabel: {
      ...style.axisLabel,
      show: !format.privacy,
      formatter: (value: number) => format.scaled(value, scale),
    },
  };
}

/** Colours of a rise and a fall, by the setting. */
export function toneColours(look: LookValue): { up: string; down: string } {
  const { red, green, gain, loss } = look.palette;
  return look.upIsRed ? { up: red, down: green } : { up: gain, down: loss };
}
