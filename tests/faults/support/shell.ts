import { writeSync } from 'node:fs';
import { createLab } from '../../../src/main/api/createLab.ts';
import { serveBrowser } from '../../../src/main/shells/http/serve.ts';

/** The browser shell on a file of its own; says its address and goes on until it is killed. */
const [databaseFile] = process.argv.slice(2) as [string];
const lab = createLab({ databaseFile, warm: false, threads: 1 });
const { launchUrl } = await serveBrowser(lab);
writeSync(1, `${launchUrl}\n`);
