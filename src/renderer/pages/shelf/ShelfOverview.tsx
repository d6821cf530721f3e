import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { termsInForce, type Product } from '../../../shared/product.ts';
import { useActions } from '../../app/actions/useActions.ts';
import { fileName } from '../../app/frame/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { fileStamp } from '../../charts/stamp.ts';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { FilterBar } from './FilterBar.tsx';
import { headline } from './terms/headline.ts';
import { ListView } from './ListView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { messages } from './messages.ts';
import { shelfSheet } from './shelfSheet.ts';
import type { ShelfFacts } from './shelfFacts.ts';
import { filterShelf, wholeShelf, type ShelfFilter } from './shelfFilter.ts';
import { useTermWording } from './useTermWording.ts';

export interface ShelfOverviewProps extends ShelfFacts {
  readonly products: readonly Product[];
  readonly onCreate: () => void;
}

const views = ['matrix', 'list'] as const;

/** The whole shelf, as a matrix or as a list. */
export function ShelfOverview({ products, onCreate, ...facts }: ShelfOverviewProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const look = useLook();
  const { plans, series, workspace, today } = facts;
  const wording = useTermWording(series);
  const [filter, setFilter] = useState<ShelfFilter>(wholeShelf);
  const [search, setSearch] = useSearchParams();
  const view = views.find((name) => name === search.get('view')) ?? 'matrix';
  const summary = (product: Product): string => headline(termsInForce(product, today), wording);
  const shown = filterShelf(products, filter, today, (product) => {
    const { kind } = termsInForce(product, today);
    return [product.summary?.zh, product.summary?.en, lab(`kind.${kind}`), summary(product)].join(' ');
  });
  useActions([
    {
      id: 'shelf.new',
      group: 'page',
      title: text('newProduct'),
      icon: <PlusOutlined />,
      shortcut: 'alt+n',
      run: onCreate,
    },
  ]);
  const words = { text, lab, language: look.language, wording };
  const ofSample = shown.some(({ synthetic }) => synthetic);
  const stamp = { ...fileStamp(workspace, fileName(workspace.file), ofSample), dataDate: today };
  return (
    <div className="shelf-page">
      <header className="shelf-head">
        <div className="shelf-head-line">
          <h1>{text('title')}</h1>
          {products.some(({ synthetic }) => synthetic) ? <SyntheticBadge /> : null}
          <span className="shelf-head-tools">
            <Segmented<(typeof views)[number]>
              aria-label={text('view')}
              value={view}
              options={views.map((value) => ({ value, label: text(value) }))}
              onChange={(next) => setSearch({ view: next }, { replace: true })}
            />
            <TableExport
              name={text('title')}
              label={text('export')}
              sheets={[shelfSheet(shown, plans, today, words)]}
              stamp={stamp}
            />
            <Button type="primary" icon={<PlusOutlined />} onClick={onCreate}>
              {text('newProduct')}
            </Button>
          </span>
        </div>
        <p className="soft small">{text('intro')}</p>
        <FilterBar filter={filter} shown={shown.length} onChange={setFilter} />
      </header>
      {shown.length === 0 ? (
        <div className="card shelf-nothing">
          <p>{text('nothing')}</p>
          <Button onClick={() => setFilter(wholeShelf)}>{text('clear')}</Button>
        </div>
      ) : view === 'matrix' ? (
        <MatrixView products={shown} today={today} summary={summary} family={filter.family} />
      ) : (
        <ListView products={shown} plans={plans} today={today} summary={summary} />
      )}
    </div>
  );
}
