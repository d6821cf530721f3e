import { BrowserWindow, app, said } from './electronStandIn.ts';

/** Runs the built main process on the stand-in: opens the page, simulates the first plan, and tells what came. */
const start = performance.now();
await import(new URL('../../../out/main/desktop.js', import.meta.url).href);
while (BrowserWindow.windows.length === 0) await new Promise((resolve) => void setTimeout(resolve, 20));
const ask = (path: string, init?: RequestInit): Promise<Response> =>
  said.handlers.get('app')!(new Request(`app://lab${path}`, init));

const page = await ask('/');
const plans = (await (await ask('/api/plans.list')).json()) as { result: { data: { plan: object }[] } };
const plan = { ...plans.result.data[0]!.plan, paths: 1024 };
const run = await ask('/api/portfolio.simulate?batch=1', {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'trpc-accept': 'application/jsonl', origin: 'app://lab' },
  body: JSON.stringify({ 0: { plan, mode: 'full' } }),
});
const stream = await run.text();
process.stdout.write(
  JSON.stringify({
    page: (await page.text()).includes('<div id="root"'),
    plan,
    stream,
    milliseconds: Math.round(performance.now() - start),
  }),
);
app.emit('window-all-closed');
