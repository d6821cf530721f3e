import './app/jitless.ts';
import 'antd/dist/antd.css';
import './app/theme/base.css';
import './app/theme/layout.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { loadSettings } from './app/settings/useSettings.ts';

/** Canvas draws with whatever font is there at that moment, so the fonts come first. */
async function loadFonts(): Promise<void> {
  const families = ['Lab Figures', 'Lab Latin', 'Noto Sans SC'];
  await Promise.allSettled(
    families.flatMap((family) =>
      ['400', '700'].map((weight) => document.fonts.load(`${weight} 14px "${family}"`, '测0')),
    ),
  );
}

await Promise.all([loadFonts(), loadSettings()]);
createRoot(document.getElementById('root')!).render(<App />);
