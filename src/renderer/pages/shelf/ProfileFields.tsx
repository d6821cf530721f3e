import { productFamilies, productTiers, type Product } from '../../../shared/product.ts';
import { productLevel, riskLevels } from '../../../shared/suitability.ts';
import { useText } from '../../app/language/useText.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import { RiskTag } from '../productLab/RiskTag.tsx';
import { messages } from './messages.ts';
import { ChoiceLine } from './terms/ChoiceLine.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import type { ProductEditor } from './useProductEditor.ts';

const languages = ['zh', 'en'] as const;
const noIssuer = 0;

/** What the product is called, where it stands on the shelf, and how risky it is. */
export function ProfileFields({ editor }: { readonly editor: ProductEditor }) {
  const text = useText(messages);
  const { product, commit } = editor;
  const set = (field: string, value: string, change: Partial<Product>): void =>
    commit(text('stepValue', { field, value }), { ...product, ...change });
  const setSummary = (language: 'zh' | 'en', value: string): void => {
    const { summary, ...rest } = product;
    const next = { zh: '', en: '', ...summary, [language]: value };
    const step = text('stepValue', { field: text('summaryField'), value });
    // A summary stands in both languages or not at all: the one that lacks borrows from the other.
    const filled = { zh: next.zh || next.en, en: next.en || next.zh };
    commit(step, filled.zh === '' ? rest : { ...rest, summary: filled });
  };
  return (
    <>
      {languages.map((language) => (
        <TextLine
          key={`name ${language}`}
          label={text('nameField')}
          language={language}
          guaranteed={product.family === 'liability'}
          value={product.name[language]}
          onCommit={(value) =>
            set(text('nameField'), value, { name: { ...product.name, [language]: value } })
          }
        />
      ))}
      {languages.map((language) => (
        <TextLine
          key={`summary ${language}`}
          label={text('summaryField')}
          language={language}
          guaranteed={product.family === 'liability'}
          value={product.summary?.[language] ?? ''}
          lines={3}
          optional
          onCommit={(value) => setSummary(language, value)}
        />
      ))}
      <ChoiceLine
        label={text('family')}
        value={product.family}
        options={productFamilies.map((value) => ({ value, label: text(`family.${value}`) }))}
        onChange={(family) => set(text('family'), text(`family.${family}`), { family })}
      />
      <ChoiceLine
        label={text('tier')}
        value={product.tier}
        options={productTiers.map((value) => ({ value, label: text(`tier.${value}`) }))}
        onChange={(tier) => set(text('tier'), text(`tier.${tier}`), { tier })}
      />
      {product.terms[0]!.conditions.kind === 'loan' ? null : <RiskFields editor={editor} />}
    </>
  );
}

/** The ratings of seller and issuer, and the one that counts. */
function RiskFields({ editor }: { readonly editor: ProductEditor }) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const { product, commit } = editor;
  const level = (value: number): string => `R${value} ${lab(`risk${value as 1 | 2 | 3 | 4 | 5}`)}`;
  return (
    <>
      <ChoiceLine
        label={text('sellerRisk')}
        value={product.riskLevel}
        options={riskLevels.map((value) => ({ value, label: level(value) }))}
        onChange={(riskLevel) =>
          commit(text('stepValue', { field: text('sellerRisk'), value: level(riskLevel) }), {
            ...product,
            riskLevel,
          })
        }
      />
      <ChoiceLine<number>
        label={text('issuerRisk')}
        value={product.issuerRiskLevel ?? noIssuer}
        options={[
          { value: noIssuer, label: text('noIssuer') },
          ...riskLevels.map((value) => ({ value, label: level(value) })),
        ]}
        onChange={(value) => {
          const { issuerRiskLevel: _issuer, ...rest } = product;
          const words = value === noIssuer ? text('noIssuer') : level(value);
          commit(
            text('stepValue', { field: text('issuerRisk'), value: words }),
            value === noIssuer ? rest : { ...rest, issuerRiskLevel: value },
          );
        }}
      />
      <p className="lab-field-help">
        {text('countsRisk')} <RiskTag level={productLevel(product)} />
      </p>
    </>
  );
}
