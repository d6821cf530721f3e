import { randomBytes } from 'node:crypto';
import fs, { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentType } from './contentTypes.ts';
import { commonHeaders, contentSecurityPolicy } from './headers.ts';

/** What the built page carries in place of the nonce (Vite's `html.cspNonce`). */
export const noncePlaceholder = '__CSP_NONCE__';

export interface PageOptions {
  /** What the page must send with every call as `x-lab-secret`; left out where the shell needs none. */
  readonly secret?: string;
}

/** Serves the built page of a folder. */
export type Page = (path: string, options: PageOptions) => Promise<Response>;

/**
 * The files of the folder are listed once, with the first request; only what is on the list is served, under exactly its name, so that no
 * path can lead out of the folder. Other paths without a dot are places inside the page, and get the page.
 */
export function createPage(folder: string): Page {
  let listed: ReadonlySet<string> | undefined;
  return async (path, options) => {
    const files = (listed ??= listFiles(folder));
    if (files.has(path) && path !== '/index.html') return asset(join(folder, path));
    if (lastPart(path).includes('.') && path !== '/index.html') return plain(404, 'Not found');
    if (!files.has('/index.html')) {
      return plain(
        503,
        'The page is not built yet: run “npm run build”, then start again.\n页面尚未构建：请运行 npm run build 后重新启动。',
      );
    }
    return html(await fs.promises.readFile(join(folder, 'index.html'), 'utf8'), options);
  };
}

/** The page with a fresh nonce, and with the secret where there is one. */
export function html(source: string, { secret }: PageOptions): Response {
  const nonce = randomBytes(18).toString('base64url');
  const meta = secret === undefined ? '' : `<meta name="lab-secret" content="${secret}">`;
  const body = source.replaceAll(noncePlaceholder, nonce).replace('<head>', `<head>${meta}`);
  return new Response(body, {
    headers: {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  });
}

export function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: {
      ...commonHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  });
}

async function asset(file: string): Promise<Response> {
  return new Response(await fs.promises.readFile(file), {
    headers: {
      ...commonHeaders,
      'content-type': contentType(file),
      // The build puts a hash of the content into every name.
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}

function listFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
