import { flushCompileCache } from 'node:module';
import { keepCompiled } from '../src/main/shells/keepCompiled.ts';
import { buildIfOlder } from './support/build.ts';
import { requireChromium } from './support/chromium.ts';
import { root } from './support/root.ts';
import { runTool } from './support/run.ts';

/**
 * `npm test`: every test, with the short version of the faults; `--full` runs the faults at full length. Other
 * options go to vitest, for example `--project e2e` or part of a file's name. The last line counts the tests.
 */
const args = process.argv.slice(2);
const rest = args.filter((arg) => arg !== '--full');
// Every test file that runs something starts workers of its own: what they load is compiled once for all of them.
const compiled = root('out/compiled');
const env: NodeJS.ProcessEnv = { LAB_BROWSER: requireChromium(), NODE_COMPILE_CACHE: compiled };
if (rest.length < args.length) env['LAB_FAULTS_FULL'] = '1';
await buildIfOlder();
keepCompiled(compiled);
await import('../src/main/jobs/worker.ts');
flushCompileCache();
process.exitCode = await runTool('vitest/vitest.mjs', ['run', ...rest], env);
