import type { BundleOutcome } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages as labMessages } from '../messages.ts';
import type { Simulated } from '../Simulated.ts';
import { messages } from './bundleMessages.ts';

/** How each bundle of the plan fares: its chance, when, and what it brings. */
export function BundlesCard({ result, rows, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const { format, language } = useLook();
  // What all figures of a run have in common: source, seed, version, paths.
  const common = rows[0]!.explanation;
  const explained = (
    { name }: BundleOutcome,
    key: 'chance' | 'cash',
    value: string,
    standardError: string,
  ): Explanation => ({
    ...common,
    name: `${name[language]} · ${text(key)}`,
    value,
    definition: text(`${key}Definition`),
    formula: text(`${key}Formula`),
    inputs: [],
    standardError: `± ${standardError}`,
  });
  const columns: readonly DataColumn<BundleOutcome>[] = [
    { key: 'bundle', title: text('bundle'), render: ({ name }) => name[language] },
    {
      key: 'chance',
      title: text('chance'),
      numeric: true,
      render: (bundle) => {
        const { value, se } = bundle.probability;
        const shown = format.percent(value, 1);
        return <Why explanation={explained(bundle, 'chance', shown, format.percent(se, 2))}>{shown}</Why>;
      },
      value: ({ probability }) => probability.value,
      error: ({ probability }) => probability.se,
    },
    {
      key: 'when',
      title: text('when'),
      numeric: true,
      render: ({ medianMonth }) =>
        medianMonth === undefined ? '—' : format.duration(Math.round(medianMonth)),
      value: ({ medianMonth }) => medianMonth ?? null,
      heading: `${text('when')} · ${lab('monthsUnit')}`,
    },
    {
      key: 'cash',
      title: text('cash'),
      numeric: true,
      render: (bundle) => {
        const { value, se } = bundle.cash;
        const shown = format.money(value);
        return <Why explanation={explained(bundle, 'cash', shown, format.money(se))}>{shown}</Why>;
      },
      value: ({ cash }) => cash.value,
      error: ({ cash }) => cash.se,
    },
    {
      key: 'gifts',
      title: text('gifts'),
      numeric: true,
      render: ({ gifts }) => format.money(gifts.value),
      value: ({ gifts }) => gifts.value,
      error: ({ gifts }) => gifts.se,
    },
  ];
  const title = text('resultTitle');
  return (
    <section className="card lab-section" aria-label={title} data-dimmed={dimmed}>
      <TableHead
        title={title}
        sheets={[tableSheet(title, columns, result.bundles, lab('error'))]}
        stamp={stamp}
      >
        <p className="chart-card-description">{text('resultDescription')}</p>
      </TableHead>
      <DataTable<BundleOutcome>
        caption={title}
        rows={result.bundles}
        rowKey={(_bundle, i) => String(i)}
        columns={columns}
      />
    </section>
  );
}
