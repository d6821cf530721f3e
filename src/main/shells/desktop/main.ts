import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../keepCompiled.ts';

/** The desktop's entry. Electron is not ready before it has been evaluated, so what it loads is awaited. */
keepCompiled();
const { startDesktop } = await import('./startDesktop.ts');
startDesktop({
  workerFile: new URL('worker.js', import.meta.url),
  pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
});
