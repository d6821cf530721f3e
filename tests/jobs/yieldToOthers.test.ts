import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const worker = `
  import { getPriority } from 'node:os';
  import { parentPort } from 'node:worker_threads';
  const { yieldToOthers } = await import(${JSON.stringify(new URL('../../src/main/jobs/yieldToOthers.ts', import.meta.url).href)});
  yieldToOthers();
  parentPort.postMessage(getPriority());
`;

test.runIf(process.platform === 'linux')('a worker goes after the others, and nobody else does', async () => {
  const before = getPriority();
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(worker)}`));
  const priority = await new Promise<number>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  await thread.terminate();
  expect(priority).toBe(Math.max(10, before));
  expect(getPriority()).toBe(before);
});
