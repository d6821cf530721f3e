import { theme, type ThemeConfig } from 'antd';
import type { Language } from '../language/i18n.ts';
import { paletteOf, type Look } from './palette.ts';

/** English pages take quotation marks from the system, Chinese ones from the Chinese font (see fonts.css). */
export const fontFamilies = {
  zh: "'Lab Figures', 'Noto Sans SC', sans-serif",
  en: "'Lab Latin', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', 'Noto Sans SC', sans-serif",
} as const;

/**
 * Ant Design in our colours, sizes and corners. `zeroRuntime`: its style sheet is a file, only the variables are set.
 * @param motion false: dialogs and lists come at once
 */
export function antdTheme(look: Look, scale: number, language: Language, motion: boolean): ThemeConfig {
  const palette = paletteOf(look);
  return {
    algorithm: look.dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    zeroRuntime: true,
    hashed: false,
    token: {
      fontFamily: fontFamilies[language],
      fontSize: 14 * scale,
      controlHeight: 32 * scale,
      borderRadius: 6,
      borderRadiusLG: 8,
      borderRadiusSM: 4,
      wireframe: false,
      motion,
      colorPrimary: palette.accent,
      colorPrimaryHover: palette.accentHover,
      colorLink: palette.accent,
      colorLinkHover: palette.accentHover,
      colorTextLightSolid: palette.onAccent,
      colorText: palette.text,
      colorTextSecondary: palette.textSoft,
      colorTextTertiary: palette.textFaint,
      colorTextDescription: palette.textFaint,
      colorTextPlaceholder: palette.textFaint,
      colorBgLayout: palette.canvas,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.raised,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      colorError: palette.danger,
      colorWarning: palette.warning,
      colorSuccess: palette.success,
      boxShadow: palette.shadow,
      boxShadowSecondary: palette.shadow,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Tabs: { titleFontSize: 14 * scale, horizontalItemPadding: '10px 2px', horizontalItemGutter: 24 },
      Tooltip: {
        colorBgSpotlight: look.dark ? palette.raised : palette.text,
        colorTextLightSolid: look.dark ? palette.text : '#ffffff',
      },
      Segmented: {
        trackBg: palette.sunken,
        itemSelectedBg: look.dark ? palette.line : palette.surface,
        itemColor: palette.textSoft,
      },
      Modal: { titleFontSize: 16 * scale },
    },
  };
}
