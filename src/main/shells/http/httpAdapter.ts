import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The largest request: a file of 40 MB in base64, with room to spare. */
export const bodyLimit = 64 * 1024 * 1024;

export class BodyTooLarge extends Error {}

/** Node's request as a fetch Request; its signal aborts when the other side goes away before the answer is whole. */
export async function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const gone = new AbortController();
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'POST' ? await readBody(incoming) : null;
  return new Request(`http://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`, {
    method,
    headers,
    body,
    signal: gone.signal,
  });
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimit) throw new BodyTooLarge();
    parts.push(part);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

/** Writes a fetch Response out, as it comes; a reader that has gone ends it quietly. */
export async function sendResponse(
  response: Response,
  outgoing: ServerResponse,
  head: boolean,
): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (head || !response.body) {
    outgoing.end();
    return;
  }
  try {
    await pipeline(Readable.fromWeb(response.body), outgoing);
  } catch (error) {
    if (!outgoing.destroyed) throw error;
  }
}
