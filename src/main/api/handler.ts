import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { commonHeaders } from './page/headers.ts';
import type { Page, PageOptions } from './page/page.ts';
import { appRouter } from './router.ts';
import type { ApiContext } from './trpc.ts';

export type FetchHandler = (request: Request, options?: PageOptions) => Promise<Response>;

/** The one fetch handler: `/api/…` are procedures, everything else is the page. */
export function createHandler(
  context: () => Promise<ApiContext>,
  page: Page,
  onError: (error: unknown) => void,
): FetchHandler {
  return async (request, options = {}) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/api/')) return page(decodePath(pathname), options);
    const response = await fetchRequestHandler({
      endpoint: '/api',
      req: request,
      router: appRouter,
      createContext: context,
      // A plan can be longer than an address may be, so queries may come as POST.
      allowMethodOverride: true,
      onError: ({ error }) => onError(error),
    });
    for (const [name, value] of Object.entries(commonHeaders)) response.headers.set(name, value);
    response.headers.set('cache-control', 'no-store');
    return response;
  };
}

/** A path that cannot be decoded names no file. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/.undecodable';
  }
}
