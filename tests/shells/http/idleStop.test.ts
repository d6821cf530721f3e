import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleStop } from '../../../src/main/shells/http/idleStop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the idle stop', () => {
  it('stops once nothing was seen for the given minutes', () => {
    const stop = vi.fn<() => void>();
    const idle = createIdleStop(10, stop);
    vi.advanceTimersByTime(9 * 60_000);
    idle.seen();
    vi.advanceTimersByTime(9 * 60_000);
    expect(stop).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('never stops with 0 minutes, nor after its end', () => {
    const stop = vi.fn<() => void>();
    createIdleStop(0, stop);
    createIdleStop(5, stop).end();
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(stop).not.toHaveBeenCalled();
  });
});
