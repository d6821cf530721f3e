import type { ExcludedPart, Suggestion } from '../../../shared/suggestion.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { messages } from './messages.ts';

/** What no mix may hold, with the reason of each. */
export function ExcludedCard({ suggestion }: { readonly suggestion: Suggestion }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const shown: Readonly<Record<ExcludedPart['reason'], (value: number) => string>> = {
    level: String,
    term: format.duration,
    minimum: format.money,
    twin: format.percent,
    dominated: format.percent,
  };
  return (
    <div className="card lab-section">
      <h2>{text('excluded')}</h2>
      <DataTable<ExcludedPart>
        caption={text('excluded')}
        maxHeight="20rem"
        rows={suggestion.excluded}
        rowKey={({ name }) => name.en}
        columns={[
          { key: 'product', title: text('product'), render: ({ name }) => name[language] },
          {
            key: 'reason',
            title: text('reason'),
            render: ({ reason, value }) => text(`excluded.${reason}`, { value: shown[reason](value) }),
          },
        ]}
      />
    </div>
  );
}
