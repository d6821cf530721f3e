import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Product, ProductKind } from '../../../shared/product.ts';
import { productLevel } from '../../../shared/suitability.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import { shownName } from '../../../shared/shownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { messages } from './messages.ts';
import { canBeHeld, productKind } from './planWords.ts';
import { RiskTag } from './RiskTag.tsx';

export interface ShelfDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly products: readonly Product[];
  readonly series: readonly SeriesInfo[];
  /** Keys of what is in the combination already. */
  readonly taken: ReadonlySet<string>;
  readonly date: string;
  readonly onProduct: (product: Product) => void;
  readonly onSeries: (series: SeriesInfo) => void;
}

const kinds: readonly ProductKind[] = [
  'demandDeposit',
  'tieredSavings',
  'timeDeposit',
  'noticeDeposit',
  'largeCd',
  'structuredDeposit',
  'moneyFund',
  'wealth',
  'fund',
  'insurance',
];

/** The shelf by kind, with the risk level of each product, and the series of the file. */
export function ShelfDialog(props: ShelfDialogProps) {
  const text = useText(messages);
  return (
    <Dialog open={props.open} label={text('shelf')} onClose={props.onClose} className="shelf">
      <ShelfBody {...props} />
    </Dialog>
  );
}

function ShelfBody({ products, series, taken, date, onProduct, onSeries, onClose }: ShelfDialogProps) {
  const text = useText(messages);
  const { language, format } = useLook();
  const [typed, setTyped] = useState('');
  const matches = (name: string): boolean => name.toLowerCase().includes(typed.trim().toLowerCase());
  const free = products.filter(
    (product) =>
      canBeHeld(product, date) &&
      !taken.has(`product ${product.id}`) &&
      (matches(product.name.zh) || matches(product.name.en)),
  );
  const freeSeries = series.filter(({ name }) => !taken.has(`series ${name}`) && matches(name));
  return (
    <>
      <div className="sheet-head">
        <h2>{text('addHolding')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <input
        type="search"
        className="shelf-search"
        aria-label={text('shelfSearch')}
        placeholder={text('shelfSearch')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="shelf-list">
        {kinds.map((kind) => {
          const group = free.filter((product) => productKind(product, date) === kind);
          return group.length === 0 ? null : (
            <section key={kind}>
              <h3>{text(`kind.${kind}`)}</h3>
              {group.map((product) => (
                <button
                  type="button"
                  className="shelf-row"
                  key={product.id}
                  onClick={() => onProduct(product)}
                >
                  <span className="shelf-name">{product.name[language]}</span>
                  <RiskTag level={productLevel(product)} />
                  <span className="shelf-summary">{product.summary?.[language]}</span>
                </button>
              ))}
            </section>
          );
        })}
        {freeSeries.length === 0 ? null : (
          <section>
            <h3>{text('kind.series')}</h3>
            {freeSeries.map((item) => (
              <button type="button" className="shelf-row" key={item.id} onClick={() => onSeries(item)}>
                <span className="shelf-name">{shownName(item.name, language)}</span>
                <span className="shelf-summary">
                  {text('seriesSummary', {
                    from: format.month(item.firstDate),
                    to: format.month(item.lastDate),
                    count: format.count(item.points),
                  })}
                </span>
              </button>
            ))}
          </section>
        )}
        {free.length + freeSeries.length === 0 ? (
          <output className="shelf-empty">{text('shelfEmpty')}</output>
        ) : null}
      </div>
    </>
  );
}
