import { type Store, openStore } from '../../../src/main/store/index.ts';
import { planInput, realSeries, splitInput, week } from '../../store/support/fixtures.ts';

/** Everything that can be read from a file, as one value. */
export function contentOf(store: Store): unknown {
  return {
    products: store.products.list(),
    plans: store.plans.list(),
    campaigns: store.campaigns.list(),
    splits: store.splits.list(),
    series: store.series
      .list()
      .map((info) => [info, store.series.points(info.id), store.series.findByName(info.name)]),
    channels: store.channels.list(),
    weeks: store.channels.weeks(),
    runs: store.runs.list().map(({ id }) => store.runs.get(id)),
    settings: store.settings.get(),
    imports: store.imports.list(),
    audit: store.audit.list(),
    facts: store.facts.get('sample'),
  };
}

/** The n-th of a row of small commits, each of another kind. */
export function commit(store: Store, n: number): void {
  const day = `2026-0${1 + (n % 9)}-${String(1 + Math.floor(n / 9)).padStart(2, '0')}`;
  const acts = [
    () => store.plans.save({ id: `plan-${n}`, content: { ...planInput, name: `方案${n}` } }),
    () => store.splits.save({ id: `split-${n}`, content: { ...splitInput, total: 1000 + n } }),
    () => store.series.upsertPoints(realSeries, { dates: [day], values: [1 + n / 8] }),
    () => store.channels.upsertWeeks({ synthetic: false, source: 's' }, [week('短信', day, { clicks: n })]),
    () => store.settings.save({ ...store.settings.get(), privacy: n % 2 === 0, language: 'zh' }),
    () => store.facts.set('sample', String(n)),
    () => {
      const info = {
        id: `run-${n}`,
        kind: 'plan' as const,
        subject: 'plan-0',
        name: '试算',
        seed: n,
        paths: 8,
      };
      const rest = { engineVersion: '1', partial: false, startedAt: `${day}T08:00:00.000Z`, milliseconds: n };
      store.runs.save({
        info: { ...info, ...rest },
        input: { n },
        result: Array.from({ length: 400 }, (_, i) => i / n),
      });
    },
  ];
  store.transaction(() => {
    acts[n % acts.length]!();
    store.audit.add('commit', String(n));
  });
}

/** A closed file with `count` commits in it. */
export function makeFile(file: string, count: number): unknown {
  const store = openStore(file);
  for (let n = 0; n < count; n += 1) commit(store, n);
  const content = contentOf(store);
  store.close();
  return content;
}
