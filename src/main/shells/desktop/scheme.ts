import type { CustomScheme } from 'electron';
import type { Lab } from '../../api/createLab.ts';
import { plain } from '../../api/page/page.ts';

export const appOrigin = 'app://lab';

/** The page's own scheme behaves as https does: an origin, a secure context, fetch, and answers as they come. */
export const schemePrivileges: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
};

/** Only app://lab/ is answered, and calls only from its own page. */
export async function answerScheme(lab: Pick<Lab, 'fetch'>, request: Request): Promise<Response> {
  const { protocol, host } = new URL(request.url);
  const origin = request.headers.get('origin');
  if (protocol !== 'app:' || host !== 'lab') return plain(404, 'Not found');
  if (origin !== null && origin !== appOrigin) return plain(403, 'Refused: foreign origin');
  return lab.fetch(request);
}
