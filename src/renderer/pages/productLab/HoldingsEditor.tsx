import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { planLimits } from '../../../shared/plan.ts';
import type { Product } from '../../../shared/product.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import { shownName } from '../../../shared/shownName.ts';
import { useActions } from '../../app/actions/useActions.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { WeightSliders, type WeightItem } from '../../components/WeightSliders.tsx';
import { messages } from './messages.ts';
import { holdingKey, holdingName, holdingRisk, productKind, type Shelf } from './planWords.ts';
import { RiskTag } from './RiskTag.tsx';
import { ShelfDialog } from './ShelfDialog.tsx';
import { canAdd, withoutPart, withPart, withWeights, type PlanEditor } from './usePlanEditor.ts';

export interface HoldingsEditorProps {
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  readonly series: readonly SeriesInfo[];
}

/** The parts of the combination and their shares, which always add up. */
export function HoldingsEditor({ editor, shelf, series }: HoldingsEditorProps) {
  const text = useText(messages);
  const { language, format } = useLook();
  const [shelfOpen, setShelfOpen] = useState(false);
  const { document, baseline, plan } = editor;
  const full = !canAdd(document);
  const name = (index: number): string =>
    holdingName(document.holdings[index]!, shelf, language, format, text);
  useActions([
    {
      id: 'plan.addHolding',
      group: 'page',
      title: text('addHolding'),
      icon: <PlusOutlined />,
      shortcut: 'alt+a',
      enabled: !full,
      run: () => setShelfOpen(true),
    },
  ]);
  const items = plan.holdings.map((holding, index): WeightItem => {
    const risk = holdingRisk(holding, shelf);
    const product = 'product' in holding ? shelf.get(holding.product) : undefined;
    const key = holdingKey(holding);
    return {
      key,
      label: name(index),
      weight: holding.weight,
      baseline: baseline.holdings.find((before) => holdingKey(before) === key)?.weight,
      note: (
        <>
          {risk === undefined ? null : <RiskTag level={risk} />}
          {product
            ? text(`kind.${productKind(product, plan.startDate)}`)
            : 'series' in holding
              ? text('kind.series')
              : null}
        </>
      ),
    };
  });
  const remove = (key: string): void => {
    const index = document.holdings.findIndex((holding) => holdingKey(holding) === key);
    editor.replace(text('stepRemove', { name: name(index) }), withoutPart(document, index));
  };
  const add = (part: { product: string } | { series: string }, label: string): void => {
    setShelfOpen(false);
    editor.replace(text('stepAdd', { name: label }), withPart(document, part));
  };
  return (
    <>
      <div className="lab-section-head">
        <h2>{text('holdings')}</h2>
        <Tooltip title={full ? text('tooManyHoldings', { count: planLimits.holdings }) : ''}>
          <Button size="small" icon={<PlusOutlined />} disabled={full} onClick={() => setShelfOpen(true)}>
            {text('addHolding')}
          </Button>
        </Tooltip>
      </div>
      <WeightSliders
        items={items}
        onPreview={(weights) => editor.preview({ holdings: withWeights(document, weights).holdings })}
        onCommit={(weights, label) =>
          editor.commit(text('stepWeight', { name: label }), {
            holdings: withWeights(document, weights).holdings,
          })
        }
        renderRemove={({ key, label }) =>
          items.length > 1 ? (
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={text('removeHolding', { name: label })}
              onClick={() => remove(key)}
            />
          ) : null
        }
      />
      <ShelfDialog
        open={shelfOpen}
        onClose={() => setShelfOpen(false)}
        products={[...shelf.values()]}
        series={series}
        taken={new Set(document.holdings.map(holdingKey))}
        date={document.startDate}
        onProduct={(product: Product) => add({ product: product.id }, product.name[language])}
        onSeries={(item) => add({ series: item.name }, shownName(item.name, language))}
      />
    </>
  );
}
