import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What a request must show before it reaches the lab; the part of it that the guard looks at. */
export interface Visit {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string | undefined;
}

export type Verdict =
  | { readonly pass: true }
  /** The launch token was good: the browser gets the cookie and is sent to the page. */
  | { readonly pass: false; readonly status: 303; readonly cookie: string }
  | { readonly pass: false; readonly status: 401 | 403 | 405 | 421; readonly reason: string };

export interface Guard {
  /** Path of the page's first visit; its token is good once. */
  readonly launchPath: string;
  /** What the page sends with every call as `x-lab-secret`. */
  readonly pageSecret: string;
  judge(visit: Visit): Verdict;
}

/**
 * Lets in only the browser that the user was sent to: exact Host and Origin (no rebinding, no foreign page), a session
 * cookie given once for the launch token, and for calls a secret that only the page itself knows.
 */
export function createGuard(port: number): Guard {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `lab-session-${port}`;
  const [session, pageSecret] = [token(), token()];
  let launch: string | undefined = token();
  const launchPath = `/launch/${launch}`;

  function judge({ method, path, header }: Visit): Verdict {
    if (header('host') !== host || !path.startsWith('/')) return no(421, 'foreign host');
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return no(405, 'method');
    const from = header('origin');
    if (from === undefined ? method === 'POST' : from !== origin) return no(403, 'foreign origin');
    if (path.startsWith('/launch/')) return judgeLaunch(method, path.slice('/launch/'.length));
    if (!equal(cookieOf(header('cookie'), cookieName), session)) return no(401, 'no session');
    if (path.startsWith('/api/')) {
      const site = header('sec-fetch-site');
      if (site !== undefined && site !== 'same-origin') return no(403, 'cross-site call');
      if (!equal(header('x-lab-secret'), pageSecret)) return no(403, 'no page secret');
    } else if (method === 'POST') return no(405, 'method');
    return { pass: true };
  }

  function judgeLaunch(method: string, given: string): Verdict {
    if (method !== 'GET') return no(405, 'method');
    if (launch === undefined || !equal(given, launch)) return no(403, 'launch token used or wrong');
    launch = undefined;
    return {
      pass: false,
      status: 303,
      cookie: `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`,
    };
  }

  return { launchPath, pageSecret, judge };
}

const no = (status: 401 | 403 | 405 | 421, reason: string): Verdict => ({ pass: false, status, reason });

const token = (): string => randomBytes(32).toString('base64url');

/** Compares without telling by its time how much was right. */
function equal(given: string | undefined, wanted: string): boolean {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
