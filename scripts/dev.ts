import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'vite';
import { noncePlaceholder } from '../src/main/api/page/page.ts';
import { runBrowserShell } from '../src/main/shells/browser/main.ts';
import { rendererConfig } from './support/rendererConfig.ts';
import { root } from './support/root.ts';

/** `npm run dev`: the browser shell over the page's sources, with hot reload. The page's policy is looser here. */
const vite = await createServer({
  ...rendererConfig,
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, hmr: { host: '127.0.0.1' } },
});

async function sendPage(url: string, outgoing: ServerResponse, secret: string): Promise<void> {
  const source = await readFile(root('src/renderer/index.html'), 'utf8');
  const page = await vite.transformIndexHtml(url, source);
  outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  outgoing.end(
    page
      .replaceAll(noncePlaceholder, 'development')
      .replace('<head>', `<head><meta name="lab-secret" content="${secret}">`),
  );
}

process.exitCode = await runBrowserShell(process.argv.slice(2), (incoming, outgoing, secret) => {
  const url = incoming.url ?? '/';
  const isPage = !url.split('?')[0]!.split('/').at(-1)!.includes('.') && !url.startsWith('/@');
  if (!isPage) vite.middlewares(incoming, outgoing);
  else sendPage(url, outgoing, secret).catch((error: unknown) => outgoing.destroy(error as Error));
});
await vite.close();
