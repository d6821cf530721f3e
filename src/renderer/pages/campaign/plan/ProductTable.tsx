import { useState } from 'react';
import { campaignLimits, type UnitEconomics } from '../../../../shared/campaign.ts';
import { uncertainMean } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { WeightSliders } from '../../../components/WeightSliders.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from './actsColumn.tsx';
import { AddMenu } from './AddMenu.tsx';
import { copyName, newName } from './newName.ts';
import { withNewProduct } from './newProduct.ts';
import { PlanExport } from './PlanExport.tsx';
import type { PlanTabProps } from './PlanTabProps.ts';
import { ProductDialog } from './ProductDialog.tsx';
import { productKinds, type ProductKind } from './productStarts.ts';
import { withoutProduct, withProductCopy, withProductShares } from './productEdits.ts';

/** What a customer of each product is worth to the bank. */
export function ProductTable({ editor, stamp }: PlanTabProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
  const room = scenario.products.length < campaignLimits.products;
  const add = (kind: ProductKind): void => {
    const name = newName(`newProduct.${kind}`, scenario.products);
    const made = withNewProduct(scenario, kind, name);
    editor.commitScenario(text('stepNewProduct', { name: name[language] }), made.scenario);
    setEdited(made.id);
  };
  const columns: readonly DataColumn<UnitEconomics>[] = [
    { key: 'name', title: text('product'), render: ({ name }) => <strong>{name[language]}</strong> },
    {
      key: 'share',
      title: text('productShare'),
      numeric: true,
      render: ({ share }) => format.percent(share, 0),
    },
    {
      key: 'balance',
      title: text('productBalance'),
      numeric: true,
      render: ({ balance }) => format.money(uncertainMean(balance)),
    },
    {
      key: 'margin',
      title: text('productMargin'),
      numeric: true,
      render: ({ margin, expectedLoss }) => format.percent(margin - expectedLoss),
    },
    {
      key: 'fee',
      title: text('productFee'),
      numeric: true,
      render: ({ annualFee, serviceCost }) => format.signedMoney(annualFee - serviceCost),
    },
    {
      key: 'reward',
      title: text('productReward'),
      numeric: true,
      render: ({ reward }) => format.money(reward),
    },
    {
      key: 'churn',
      title: text('productChurn'),
      numeric: true,
      render: ({ churn }) => format.percent(uncertainMean(churn), 1),
    },
    actsColumn(text, ({ id, name }) => ({
      name: name[language],
      onEdit: () => setEdited(id),
      onCopy: room
        ? () => {
            const copy = withProductCopy(scenario, id, copyName(name));
            editor.commitScenario(text('stepAddProduct', { name: name[language] }), copy.scenario);
            setEdited(copy.id);
          }
        : undefined,
      onRemove:
        scenario.products.length > 1
          ? () =>
              editor.commitScenario(
                text('stepRemoveProduct', { name: name[language] }),
                withoutProduct(scenario, id),
              )
          : undefined,
    })),
  ];
  return (
    <section className="card campaign-section" aria-label={text('products')}>
      <header className="campaign-section-head">
        <h2>{text('products')}</h2>
        <span className="head-tools">
          <PlanExport tables={['products', 'channelMix']} scenario={scenario} stamp={stamp} />
          {room ? (
            <AddMenu
              label={text('addProduct')}
              items={productKinds.map((kind) => ({ kind, label: text(`productKind.${kind}`) }))}
              onAdd={add}
            />
          ) : null}
        </span>
      </header>
      <p className="faint small">{text('productsDescription')}</p>
      <DataTable
        caption={text('products')}
        columns={columns}
        rows={scenario.products}
        rowKey={({ id }) => id}
      />
      {scenario.products.length > 1 ? (
        <details className="split-group">
          <summary>
            <h3>{text('productShares')}</h3>
          </summary>
          <WeightSliders
            items={scenario.products.map(({ id, name, share }) => ({
              key: id,
              label: name[language],
              weight: share,
            }))}
            onPreview={() => undefined}
            onCommit={(shares, label) =>
              editor.commitScenario(text('stepShare', { name: label }), withProductShares(scenario, shares))
            }
          />
        </details>
      ) : null}
      <ProductDialog editor={editor} id={edited} onClose={() => setEdited(null)} />
    </section>
  );
}
