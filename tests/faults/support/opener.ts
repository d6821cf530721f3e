import { writeSync } from 'node:fs';
import { LabError } from '../../../src/shared/errors/index.ts';
import { type Store, openStore } from '../../../src/main/store/index.ts';

/** Tries to open a file, says how that went, and keeps it open until its input ends. */
const [file, program] = process.argv.slice(2) as [string, string];
writeSync(1, 'ready\n');
// Both programs of a pair wait for the same moment.
process.stdin.once('data', () => {
  let store: Store | undefined;
  try {
    store = openStore(file, { program });
    writeSync(1, 'won\n');
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    writeSync(1, `${JSON.stringify({ code: error.code, ...error.values })}\n`);
  }
  process.stdin.once('end', () => store?.close());
});
