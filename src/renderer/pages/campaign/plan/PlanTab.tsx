import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { TableExport } from '../../../components/TableExport.tsx';
import { messages } from '../messages.ts';
import { PhaseStrip } from '../phases/PhaseStrip.tsx';
import { ChannelTable } from './ChannelTable.tsx';
import { GeneralFields } from './GeneralFields.tsx';
import { OfferTable } from './OfferTable.tsx';
import { planSheets } from './planSheets.ts';
import type { PlanTabProps } from './PlanTabProps.ts';
import { ProductTable } from './ProductTable.tsx';
import { SegmentTable } from './SegmentTable.tsx';

/** The campaign itself: phases, channels, segments, products, offers, and what all of them share. */
export function PlanTab({ editor, stamp }: PlanTabProps) {
  const text = useText(messages);
  const format = useFormat();
  return (
    <div className="campaign-cards">
      <PhaseStrip editor={editor} />
      <ChannelTable editor={editor} stamp={stamp} />
      <SegmentTable editor={editor} stamp={stamp} />
      <ProductTable editor={editor} stamp={stamp} />
      <OfferTable editor={editor} stamp={stamp} />
      <GeneralFields editor={editor} />
      <div className="plan-export faint small">
        {text('planTables')}
        <TableExport
          name={text('planTables')}
          sheets={planSheets(editor.document.scenario, format, text)}
          stamp={stamp}
        />
      </div>
    </div>
  );
}
