import { describe, expect, test } from 'vitest';
import { RunController, type RunMode } from '../../../src/renderer/app/run/RunController.ts';
import type { RunMessage } from '../../../src/shared/run.ts';

/** One call as the server sees it: the test decides what is answered and when. */
interface Call {
  readonly input: string;
  readonly mode: RunMode;
  readonly signal: AbortSignal;
  say(message: RunMessage<string>): Promise<void>;
  end(): Promise<void>;
  fail(error: Error): Promise<void>;
}

const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

function setUp() {
  const calls: Call[] = [];
  const cancelled: string[] = [];
  const controller = new RunController<string, string>({
    start: (input, mode, signal) => {
      const queue: (RunMessage<string> | Error | null)[] = [];
      let wake: (() => void) | undefined;
      const put = async (item: RunMessage<string> | Error | null): Promise<void> => {
        queue.push(item);
        wake?.();
        await settle();
      };
      async function* answer(): AsyncGenerator<RunMessage<string>> {
        for (;;) {
          while (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
          const item = queue.shift();
          if (item instanceof Error) throw item;
          if (item === null || item === undefined) return;
          yield item;
        }
      }
      calls.push({ input, mode, signal, say: put, end: () => put(null), fail: put });
      return Promise.resolve(answer());
    },
    cancel: (runId) => {
      cancelled.push(runId);
      return Promise.resolve();
    },
    describe: (error) => ({ code: 'api.internal', message: String(error), remedy: '' }),
    isAbort: (error) => error instanceof Error && error.name === 'AbortError',
  });
  return { controller, calls, cancelled };
}

const result = (runId: string, value: string): RunMessage<string> => ({
  type: 'result',
  runId,
  milliseconds: 5,
  result: value,
});

describe('runs of a page', () => {
  test('a full run reports progress and then its result', async () => {
    const { controller, calls } = setUp();
    void controller.run('a');
    await settle();
    await calls[0]!.say({ type: 'started', runId: 'r', total: 10 });
    await calls[0]!.say({ type: 'progress', runId: 'r', done: 4, total: 10, fraction: 0.3 });
    expect(controller.snapshot().running).toBe('full');
    expect(controller.progress()).toMatchObject({ done: 4, total: 10, fraction: 0.3 });
    await calls[0]!.say(result('r', 'A'));
    await calls[0]!.end();
    expect(controller.snapshot()).toMatchObject({
      running: null,
      result: 'A',
      answered: 'a',
      answeredBy: 'full',
      milliseconds: 5,
    });
  });

  test('progress alone leaves the state as it is, so that pages are not drawn for it', async () => {
    const { controller, calls } = setUp();
    void controller.run('a');
    await settle();
    const before = controller.snapshot();
    let heard = 0;
    controller.subscribe(() => (heard += 1));
    await calls[0]!.say({ type: 'progress', runId: 'r', done: 1, total: 10, fraction: 0.1 });
    expect([heard, controller.snapshot()]).toEqual([1, before]);
    expect(controller.snapshot()).toBe(before);
  });

  test('the newest run wins: an older answer that comes late is not shown', async () => {
    const { controller, calls, cancelled } = setUp();
    void controller.run('old');
    await settle();
    await calls[0]!.say({ type: 'started', runId: 'r1', total: 1 });
    void controller.run('new');
    await settle();
    expect(calls[0]!.signal.aborted).toBe(true);
    expect(cancelled).toEqual(['r1']);
    await calls[1]!.say(result('r2', 'NEW'));
    await calls[1]!.end();
    await calls[0]!.say(result('r1', 'OLD'));
    await calls[0]!.end();
    expect(controller.snapshot()).toMatchObject({
      result: 'NEW',
      answered: 'new',
      running: null,
      error: null,
    });
  });

  test('of many previews the one under way is finished and then the newest asked', async () => {
    const { controller, calls } = setUp();
    for (const input of ['1', '2', '3', '4']) controller.preview(input);
    await settle();
    expect(calls.map(({ input }) => input)).toEqual(['1']);
    await calls[0]!.say(result('p1', 'one'));
    await calls[0]!.end();
    expect(controller.snapshot()).toMatchObject({ result: 'one', answeredBy: 'preview' });
    expect(calls.map(({ input, mode }) => `${mode} ${input}`)).toEqual(['preview 1', 'preview 4']);
  });

  test('letting go stops the previews and asks in full', async () => {
    const { controller, calls } = setUp();
    controller.preview('drag');
    controller.preview('further');
    await settle();
    void controller.run('released');
    await settle();
    await calls[0]!.say(result('p', 'preview'));
    await calls[0]!.end();
    expect(calls.map(({ input, mode }) => `${mode} ${input}`)).toEqual(['preview drag', 'full released']);
    expect(controller.snapshot().result).toBeNull();
    await calls[1]!.say(result('f', 'full'));
    await calls[1]!.end();
    expect(controller.snapshot()).toMatchObject({ result: 'full', answeredBy: 'full' });
  });

  test('cancel asks the server by number and takes the partial answer', async () => {
    const { controller, calls, cancelled } = setUp();
    void controller.run('a');
    await settle();
    await calls[0]!.say({ type: 'started', runId: 'r', total: 100 });
    await controller.cancel();
    expect(cancelled).toEqual(['r']);
    expect(controller.snapshot()).toMatchObject({ running: 'full', cancelling: true });
    await calls[0]!.say(result('r', 'part'));
    await calls[0]!.end();
    expect(controller.snapshot()).toMatchObject({
      running: null,
      cancelling: false,
      result: 'part',
      error: null,
    });
  });

  test('a failure is told, the old result stays; an abort is no failure', async () => {
    const { controller, calls } = setUp();
    controller.recall('known', 'KNOWN');
    void controller.run('a');
    await settle();
    await calls[0]!.fail(new Error('worker died'));
    expect(controller.snapshot()).toMatchObject({
      running: null,
      result: 'KNOWN',
      error: { message: 'Error: worker died' },
    });
    void controller.run('b');
    await settle();
    expect(controller.snapshot().error).toBeNull();
    await calls[1]!.fail(Object.assign(new Error('aborted'), { name: 'AbortError' }));
    expect(controller.snapshot()).toMatchObject({ running: null, error: null });
  });

  test('what is known already is shown at once and stops the run', async () => {
    const { controller, calls } = setUp();
    void controller.run('a');
    await settle();
    controller.recall('b', 'B');
    expect(calls[0]!.signal.aborted).toBe(true);
    expect(controller.snapshot()).toMatchObject({ result: 'B', answered: 'b', running: null });
  });
});
