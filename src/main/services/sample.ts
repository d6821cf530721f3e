import { sampleBank, sampleWorkspace } from '../sample/index.ts';
import type { SavedItems } from '../store/repositories/savedItems.ts';
import type { Store } from '../store/store.ts';
import { copyName } from './copyName.ts';
import { sampleFact } from './untouched.ts';

/**
 * Puts the sample workspace (back) into the file, in one transaction. What the user made stays; a sample document that
 * was edited comes back as it was, and the edited one stays as a copy.
 */
export function restoreSample(store: Store): void {
  const sample = sampleWorkspace();
  const source = `${sampleBank.zh} ${sampleBank.en}`;
  store.transaction(() => {
    for (const product of sample.products) store.products.save(product);
    for (const bundle of sample.bundles) store.bundles.save(bundle);
    for (const { info, points } of sample.series) {
      store.series.upsertPoints({ ...info, synthetic: true }, points);
    }
    for (const { weeks } of sample.channels) store.channels.upsertWeeks({ synthetic: true, source }, weeks);
    for (const { id, plan } of sample.plans) restoreItem(store.plans, id, plan, (saved) => saved.plan);
    for (const { id, scenario } of sample.campaigns) {
      restoreItem(store.campaigns, id, scenario, (saved) => saved.scenario);
    }
    for (const { id, split } of sample.splits) restoreItem(store.splits, id, split, (saved) => saved.split);
    store.facts.set(sampleFact, String(sample.seed));
    store.audit.add('restoreSample', source, { seed: sample.seed });
  });
}

function restoreItem<Content extends { readonly name: string }, Saved>(
  repository: SavedItems<Content, Saved>,
  id: string,
  content: Content,
  contentOf: (saved: Saved) => Content,
): void {
  const before = repository.find(id);
  if (before !== undefined && JSON.stringify(contentOf(before)) !== JSON.stringify(content)) {
    const names = repository.list().map((saved) => contentOf(saved).name);
    repository.duplicate(id, copyName(contentOf(before).name, names));
  }
  repository.save({ id, synthetic: true, content });
}
