import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lab } from '../../api/createLab.ts';
import { plain } from '../../api/page/page.ts';
import { createGuard } from './guard.ts';
import type { Guard, Verdict } from './guard.ts';
import { BodyTooLarge, sendResponse, toRequest } from './httpAdapter.ts';
import { createIdleStop } from './idleStop.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly idleMinutes?: number;
  readonly onIdle?: () => void;
  /** Takes what is not a call, in place of the built page: development only. */
  readonly assets?: (incoming: IncomingMessage, outgoing: ServerResponse, secret: string) => void;
}

export interface BrowserShell {
  /** The address to open, good once. */
  readonly launchUrl: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the lab on 127.0.0.1 to the one browser that opens the launch address. */
export async function serveBrowser(
  lab: Pick<Lab, 'fetch'>,
  options: ServeOptions = {},
): Promise<BrowserShell> {
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const guard = createGuard(port);
  const idle = createIdleStop(options.idleMinutes ?? 0, () => options.onIdle?.());
  server.on('request', (incoming, outgoing) => {
    answer(lab, guard, options, incoming, outgoing, () => idle.seen()).catch(() => outgoing.destroy());
  });
  return {
    launchUrl: `http://127.0.0.1:${port}${guard.launchPath}`,
    port,
    async close() {
      idle.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

async function answer(
  lab: Pick<Lab, 'fetch'>,
  guard: Guard,
  options: ServeOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  seen: () => void,
): Promise<void> {
  const head = incoming.method === 'HEAD';
  const path = (incoming.url ?? '/').split('?')[0]!;
  const verdict = guard.judge({
    method: incoming.method ?? 'GET',
    path,
    header: (name) => incoming.headers[name] as string | undefined,
  });
  if (!verdict.pass) return sendResponse(refusal(verdict), outgoing, head);
  seen();
  if (options.assets && !path.startsWith('/api/'))
    return options.assets(incoming, outgoing, guard.pageSecret);
  try {
    const request = await toRequest(incoming, outgoing);
    await sendResponse(await lab.fetch(request, { secret: guard.pageSecret }), outgoing, head);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    await sendResponse(plain(413, 'Too large'), outgoing, head);
    incoming.destroy();
  }
}

function refusal(verdict: Exclude<Verdict, { pass: true }>): Response {
  if (verdict.status === 303) {
    const response = plain(303, 'Product Lab 产品实验室');
    response.headers.set('location', '/');
    response.headers.set('set-cookie', verdict.cookie);
    return response;
  }
  if (verdict.status !== 401) return plain(verdict.status, `Refused: ${verdict.reason}`);
  return plain(
    401,
    'Open Product Lab with the address that it printed when it started.\n请使用程序启动时给出的网址打开产品实验室。',
  );
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve());
  });
  return (server.address() as AddressInfo).port;
}
