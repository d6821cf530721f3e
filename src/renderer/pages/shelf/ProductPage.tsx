import { useState } from 'react';
import { termsInForce, type Product } from '../../../shared/product.ts';
import { useText } from '../../app/language/useText.ts';
import { fileStamp } from '../../charts/stamp.ts';
import { TableHead } from '../../components/TableHead.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { riskSentences } from '../productLab/riskSentences.ts';
import { useRiskWords } from '../productLab/useRiskWords.ts';
import { BankFields } from './BankFields.tsx';
import { ChangesCard } from './ChangesCard.tsx';
import { messages } from './messages.ts';
import { ProductHead } from './ProductHead.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import type { ShelfFacts } from './shelfFacts.ts';
import { inForceSince } from './shelfSheet.ts';
import { TermsEditor } from './terms/TermsEditor.tsx';
import { messages as termMessages } from './terms/termMessages.ts';
import { termsSheet } from './termsSheet.ts';
import { Timeline } from './Timeline.tsx';
import { UsedBy } from './UsedBy.tsx';
import { useProductEditor } from './useProductEditor.ts';
import { useTermWording } from './useTermWording.ts';
import { changeVersion } from './versions.ts';

export interface ProductPageProps extends ShelfFacts {
  readonly saved: Product;
  /** Adds a product to the shelf and opens it. */
  readonly onAdd: (product: Product) => void;
}

/** One product: what it is, its terms over time, what it earns the bank. */
export function ProductPage({ saved, onAdd, ...facts }: ProductPageProps) {
  const text = useText(messages);
  const termText = useText(termMessages);
  const editor = useProductEditor(saved);
  const { product } = editor;
  const { plans, series, workspace, today } = facts;
  const wording = useTermWording(series);
  const [chosen, setChosen] = useState(() => inForceSince(saved, today));
  // A version that an undo took away is not there to be shown.
  const version =
    product.terms.find(({ effectiveFrom }) => effectiveFrom === chosen) ??
    product.terms.find(({ effectiveFrom }) => effectiveFrom === inForceSince(product, today))!;
  const stamp = {
    ...fileStamp(workspace, product.name[wording.format.language], product.synthetic),
    dataDate: version.effectiveFrom,
  };
  return (
    <div className="shelf-product">
      <ProductHead editor={editor} plans={plans} today={today} onAdd={onAdd} />
      <div className="shelf-columns">
        <div className="lab-cards">
          <section className="card lab-section" aria-label={text('profile')}>
            <h2>{text('profile')}</h2>
            <ProfileFields editor={editor} />
          </section>
          <section className="card lab-section" aria-label={text('bank')}>
            <h2>{text('bank')}</h2>
            <BankFields editor={editor} />
          </section>
          <UsedBy product={product} plans={plans} />
        </div>
        <div className="lab-cards">
          <Timeline
            key={version.effectiveFrom}
            editor={editor}
            chosen={version.effectiveFrom}
            today={today}
            wording={wording}
            onChoose={setChosen}
          />
          <section className="card lab-section" aria-label={text('terms')}>
            <TableHead
              title={text('editing', { date: wording.format.date(version.effectiveFrom) })}
              sheets={[termsSheet(product, { name: text('terms'), term: text('term') }, wording, termText)]}
              stamp={stamp}
            />
            <TermsEditor
              key={version.effectiveFrom}
              terms={version.conditions}
              series={series}
              wording={wording}
              onChange={(step, conditions) =>
                editor.commit(step, changeVersion(product, version.effectiveFrom, { conditions }))
              }
            />
          </section>
          <ChangesCard product={product} version={version} wording={wording} stamp={stamp} />
        </div>
      </div>
      <RequiredSentences product={product} today={today} />
    </div>
  );
}

function RequiredSentences({ product, today }: { readonly product: Product; readonly today: string }) {
  const lab = useText(labMessages);
  const sentence = useRiskWords();
  const { kind } = termsInForce(product, today);
  if (kind === 'loan' || kind === 'service') return null;
  const shelf = new Map([[product.id, product]]);
  return (
    <footer className="risk-footer" aria-label={lab('risk')}>
      <strong>{lab('risk')}</strong>
      {riskSentences([{ product: product.id, weight: 1 }], shelf, today).map((key) => (
        <span key={key}>{sentence(key)}</span>
      ))}
    </footer>
  );
}
