import { createTRPCClient, httpBatchStreamLink, splitLink } from '@trpc/client';
import type { AppRouter } from '../../../main/api/router.ts';

function metaContent(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}

/** The browser shell writes a secret into the page; the desktop needs none. */
const secret = metaContent('lab-secret');

const options = {
  url: '/api',
  // A plan can be longer than an address may be.
  methodOverride: 'POST' as const,
  headers: secret === undefined ? {} : { 'x-lab-secret': secret },
};

/**
 * The procedures, typed by the router. Calls of one moment travel together; a call made with
 * `context: { alone: true }` has its own request, so that aborting it ends it at once.
 */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operation) => operation.context['alone'] === true,
      true: httpBatchStreamLink({ ...options, maxItems: 1 }),
      false: httpBatchStreamLink(options),
    }),
  ],
});
