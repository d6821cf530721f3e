import { writeSync } from 'node:fs';
import { openStore } from '../../../src/main/store/index.ts';
import { allSteps } from './slowSteps.ts';

/** Opens an old file with many steps to take. */
writeSync(1, 'begin\n');
openStore(process.argv[2]!, { steps: allSteps });
writeSync(1, 'done\n');
