import { defineConfig } from 'electron-vite';
import { bundledLibraries } from './scripts/support/bundledLibraries.ts';
import { plainBuiltins } from './scripts/support/plainBuiltins.ts';
import { rendererConfig } from './scripts/support/rendererConfig.ts';
import { root } from './scripts/support/root.ts';

/** Builds the desktop's main process with its worker, and the page. There is no preload script. */
export default defineConfig({
  main: {
    plugins: [plainBuiltins()],
    build: {
      externalizeDeps: { exclude: bundledLibraries },
      outDir: root('out/main'),
      rolldownOptions: {
        input: { desktop: root('src/main/shells/desktop/main.ts'), worker: root('src/main/jobs/worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  renderer: rendererConfig,
});
