import { buildIfOlder } from './support/build.ts';
import { requireChromium } from './support/chromium.ts';
import { runTool } from './support/run.ts';

/**
 * `npm test`: every test, with the short version of the faults; `--full` runs the faults at full length. Other
 * options go to vitest, for example `--project e2e` or part of a file's name. The last line counts the tests.
 */
const args = process.argv.slice(2);
const rest = args.filter((arg) => arg !== '--full');
const env: NodeJS.ProcessEnv = { LAB_BROWSER: requireChromium() };
if (rest.length < args.length) env['LAB_FAULTS_FULL'] = '1';
await buildIfOlder();
process.exitCode = await runTool('vitest/vitest.mjs', ['run', ...rest], env);
