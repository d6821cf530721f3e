import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { noncePlaceholder } from '../../src/main/api/page/page.ts';
import { root } from './root.ts';

/** How the page is built, and served while developing. */
export const rendererConfig = {
  root: root('src/renderer'),
  base: '/',
  plugins: [react()],
  // The handler puts a fresh nonce in its place at every page load.
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: root('out/renderer'),
    emptyOutDir: true,
    // Nothing is inlined: the page's policy takes fonts and scripts from the handler only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: root('src/renderer/index.html') },
  },
} satisfies UserConfig;
