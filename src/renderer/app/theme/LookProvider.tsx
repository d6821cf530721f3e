import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { createFormat } from '../format/createFormat.ts';
import { languageTags, resolveLanguage } from '../language/i18n.ts';
import { useSettings } from '../settings/useSettings.ts';
import { antdTheme, fontFamilies } from './antdTheme.ts';
import { cssVariables } from './cssVariables.ts';
import { LookContext, type LookValue } from './look.ts';
import { paletteOf } from './palette.ts';
import { useMedia } from './useMedia.ts';

/** A list opened in a modal dialog lies within it: whatever is outside stands behind it and cannot be clicked. */
const popupPlace = (trigger?: HTMLElement): HTMLElement => trigger?.closest('dialog') ?? document.body;

/** Made anew by the handler for every page load; only styles that carry it are applied. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

const largeScale = 1.2;

/** Turns the settings into language, colours, sizes and formats for everything below it. */
export function LookProvider({ children }: { readonly children: ReactNode }) {
  const settings = useSettings();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const systemContrast = useMedia('(prefers-contrast: more)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const dark = settings.theme === 'system' ? systemDark : settings.theme === 'dark';
  const highContrast = settings.highContrast || systemContrast;
  const language = resolveLanguage(settings.language, navigator.languages);
  const scale = settings.largeType ? largeScale : 1;

  const look = useMemo<LookValue>(
    () => ({
      language,
      palette: paletteOf({ dark, highContrast }),
      dark,
      upIsRed: settings.upIsRed ?? language === 'zh',
      scale,
      format: createFormat(language, settings.privacy),
    }),
    [language, dark, highContrast, settings.upIsRed, settings.privacy, scale],
  );
  const theme = useMemo(
    () => antdTheme({ dark, highContrast }, scale, language, !still),
    [dark, highContrast, scale, language, still],
  );

  useLayoutEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of cssVariables(look.palette)) root.style.setProperty(name, value);
    root.style.setProperty('--font', fontFamilies[language]);
    root.style.setProperty('--up', look.upIsRed ? look.palette.red : look.palette.gain);
    root.style.setProperty('--down', look.upIsRed ? look.palette.green : look.palette.loss);
    root.style.fontSize = `${16 * scale}px`;
    root.style.colorScheme = dark ? 'dark' : 'light';
    root.lang = languageTags[language];
  }, [look, language, scale, dark]);

  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      getPopupContainer={popupPlace}
      popupMatchSelectWidth={false}
      {...(nonce ? { csp: { nonce } } : {})}
    >
      <LookContext value={look}>
        <AntApp component={false} message={{ maxCount: 3 }}>
          {children}
        </AntApp>
      </LookContext>
    </ConfigProvider>
  );
}
