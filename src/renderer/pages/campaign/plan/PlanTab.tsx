import { PhaseStrip } from '../phases/PhaseStrip.tsx';
import type { WorkEditor } from '../useWorkEditor.ts';
import { ChannelTable } from './ChannelTable.tsx';
import { GeneralFields } from './GeneralFields.tsx';
import { OfferTable } from './OfferTable.tsx';
import { ProductTable } from './ProductTable.tsx';
import { SegmentTable } from './SegmentTable.tsx';

/** The campaign itself: phases, channels, segments, products, and what all of them share. */
export function PlanTab({ editor }: { readonly editor: WorkEditor }) {
  return (
    <div className="campaign-cards">
      <PhaseStrip editor={editor} />
      <ChannelTable editor={editor} />
      <SegmentTable editor={editor} />
      <ProductTable editor={editor} />
      <OfferTable editor={editor} />
      <GeneralFields editor={editor} />
    </div>
  );
}
