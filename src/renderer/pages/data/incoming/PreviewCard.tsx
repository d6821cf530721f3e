import { Button, Checkbox } from 'antd';
import type { IntakeOptionsInput, IntakePreview } from '../../../../shared/intake.ts';
import { describeNotice } from '../../../../shared/notices/index.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { ReadingFields } from './ReadingFields.tsx';

export interface PreviewCardProps {
  readonly preview: IntakePreview;
  readonly options: IntakeOptionsInput;
  readonly busy: 'reading' | 'importing' | null;
  readonly onChange: (options: IntakeOptionsInput) => void;
  readonly onCommit: () => void;
  readonly onReset: () => void;
}

/** What an import would do, before it is done; every guess can be changed. */
export function PreviewCard({ preview, options, busy, onChange, onCommit, onReset }: PreviewCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const blocked = preview.problemCount > 0 && options.skipBadRows !== true;
  return (
    <>
      <section className="card lab-section" aria-label={text('preview')}>
        <div className="lab-section-head">
          <h2>{preview.fileName}</h2>
          <Button size="small" onClick={onReset}>
            {text('otherFile')}
          </Button>
        </div>
        <p className="soft small">
          {text('rowsRead', { rows: format.count(preview.rows), blanks: format.count(preview.blanks) })}
        </p>
        {preview.alreadyImported ? <p className="data-note">{text('alreadyImported')}</p> : null}
        <ReadingFields preview={preview} options={options} onChange={onChange} />
        <ColumnFields
          key={preview.headings.join('|')}
          preview={preview}
          options={options}
          onChange={onChange}
        />
        {preview.notices.length > 0 ? (
          <ul className="notices">
            {preview.notices.map((notice, index) => (
              <li key={index}>{describeNotice(notice, language)}</li>
            ))}
          </ul>
        ) : null}
      </section>
      {preview.problemCount > 0 ? (
        <ProblemTable preview={preview}>
          <Checkbox
            checked={options.skipBadRows === true}
            onChange={({ target }) => onChange({ ...options, skipBadRows: target.checked })}
          >
            {text('skipBadRows')}
          </Checkbox>
        </ProblemTable>
      ) : null}
      <section className="card lab-section">
        <h2>{text('targets')}</h2>
        <DataTable<IntakePreview['targets'][number]>
          caption={text('targets')}
          rows={preview.targets}
          rowKey={({ name }) => name}
          maxHeight="16rem"
          columns={[
            { key: 'name', title: text('name'), render: ({ name }) => name },
            {
              key: 'points',
              title: text('points'),
              numeric: true,
              render: ({ points }) => format.count(points),
            },
            {
              key: 'dates',
              title: text('dates'),
              render: ({ firstDate, lastDate }) => `${firstDate} – ${lastDate}`,
            },
          ]}
        />
        <div className="data-commit">
          <Button type="primary" loading={busy === 'importing'} disabled={blocked} onClick={onCommit}>
            {text('importNow')}
          </Button>
          {blocked ? <span className="soft small">{text('importBlocked')}</span> : null}
        </div>
      </section>
      <SampleRows preview={preview} />
    </>
  );
}

function SampleRows({ preview }: { readonly preview: IntakePreview }) {
  const text = useText(messages);
  return (
    <section className="card lab-section">
      <h2>{text('sampleRows')}</h2>
      <DataTable<readonly string[]>
        caption={text('sampleRows')}
        rows={preview.sample}
        rowKey={(_row, index) => String(index)}
        maxHeight="14rem"
        columns={preview.headings.map((heading, column) => ({
          key: String(column),
          title: heading || `#${column + 1}`,
          render: (cells) => cells[column] ?? '',
        }))}
      />
    </section>
  );
}
