import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { LabError } from '../../../src/shared/errors/index.ts';
import { openStore } from '../../../src/main/store/index.ts';
import { planInput } from './fixtures.ts';

/** Opens the file named on the command line and says, as one line of JSON, how it went. */
const copies = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('product-lab-'));
const before = copies();
const store = openStore(process.argv[2]!);
const plans = store.plans.list().length;
let save = 'saved';
try {
  store.plans.save({ content: planInput });
} catch (error) {
  if (!(error instanceof LabError)) throw error;
  save = error.code;
}
store.close();
const left = copies().filter((name) => !before.includes(name));
process.stdout.write(JSON.stringify({ readOnly: store.readOnly, plans, save, left }));
