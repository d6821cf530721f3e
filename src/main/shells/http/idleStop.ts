/** Calls `stop` when nothing was seen for the given minutes; 0 never stops. The page calls home every minute. */
export function createIdleStop(minutes: number, stop: () => void): { seen(): void; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => clearTimeout(timer);
  const seen = (): void => {
    end();
    if (minutes > 0) timer = setTimeout(stop, minutes * 60_000).unref();
  };
  seen();
  return { seen, end };
}
