import type { Product } from '../../../shared/product.ts';
import { useText } from '../../app/language/useText.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { messages } from './messages.ts';
import { termChanges, type TermChange } from './terms/termChanges.ts';
import { messages as termMessages } from './terms/termMessages.ts';
import type { TermKeyName, TermWording } from './terms/termWords.ts';
import type { Version } from './versions.ts';

export interface ChangesCardProps {
  readonly product: Product;
  readonly version: Version;
  readonly wording: TermWording;
  readonly stamp: ExportStamp;
}

/** What the version on the screen says otherwise than the one before it; nothing where it is the first. */
export function ChangesCard({ product, version, wording, stamp }: ChangesCardProps) {
  const text = useText(messages);
  const terms = useText(termMessages);
  const before = product.terms.findLast(({ effectiveFrom }) => effectiveFrom < version.effectiveFrom);
  if (!before) return null;
  const changes = termChanges(before.conditions, version.conditions, wording);
  const columns: readonly DataColumn<TermChange>[] = [
    { key: 'term', title: text('term'), render: ({ field }) => terms(field.key as TermKeyName) },
    { key: 'before', title: text('before'), render: (change) => change.before },
    { key: 'after', title: text('after'), render: (change) => change.after },
  ];
  const sheet = tableSheet(text('changes'), columns, changes);
  return (
    <section className="card lab-section" aria-label={text('changes')}>
      <TableHead title={text('changes')} sheets={[sheet]} stamp={stamp} />
      {changes.length === 0 ? (
        <p className="soft small">{text('noChanges')}</p>
      ) : (
        <DataTable<TermChange>
          caption={text('changes')}
          rows={changes}
          rowKey={({ field }) => field.key}
          columns={columns}
        />
      )}
    </section>
  );
}
