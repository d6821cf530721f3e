import { Button, Checkbox } from 'antd';
import type { IntakeOptionsInput, IntakePreview } from '../../../../shared/intake.ts';
import { describeNotice } from '../../../../shared/notices/index.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages } from '../messages.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { ReadingFields } from './ReadingFields.tsx';

type Target = IntakePreview['targets'][number];

export interface PreviewCardProps {
  readonly preview: IntakePreview;
  readonly stamp: ExportStamp;
  readonly options: IntakeOptionsInput;
  readonly busy: 'reading' | 'importing' | null;
  readonly onChange: (options: IntakeOptionsInput) => void;
  readonly onCommit: () => void;
  readonly onReset: () => void;
}

/** What an import would do, before it is done; every guess can be changed. */
export function PreviewCard({
  preview,
  stamp,
  options,
  busy,
  onChange,
  onCommit,
  onReset,
}: PreviewCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const blocked = preview.problemCount > 0 && options.skipBadRows !== true;
  const columns: readonly DataColumn<Target>[] = [
    { key: 'name', title: text('name'), render: ({ name }) => name },
    {
      key: 'points',
      title: text('points'),
      numeric: true,
      render: ({ points }) => format.count(points),
      value: ({ points }) => points,
    },
    {
      key: 'dates',
      title: text('dates'),
      render: ({ firstDate, lastDate }) => `${firstDate} – ${lastDate}`,
    },
  ];
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
        <ProblemTable preview={preview} stamp={stamp}>
          <Checkbox
            checked={options.skipBadRows === true}
            onChange={({ target }) => onChange({ ...options, skipBadRows: target.checked })}
          >
            {text('skipBadRows')}
          </Checkbox>
        </ProblemTable>
      ) : null}
      <section className="card lab-section">
        <TableHead
          title={text('targets')}
          sheets={[tableSheet(text('targets'), columns, preview.targets)]}
          stamp={stamp}
        />
        <DataTable<Target>
          caption={text('targets')}
          rows={preview.targets}
          rowKey={({ name }) => name}
          maxHeight="16rem"
          columns={columns}
        />
        <div className="data-commit">
          <Button type="primary" loading={busy === 'importing'} disabled={blocked} onClick={onCommit}>
            {text('importNow')}
          </Button>
          {blocked ? <span className="soft small">{text('importBlocked')}</span> : null}
        </div>
      </section>
      <SampleRows preview={preview} stamp={stamp} />
    </>
  );
}

function SampleRows({ preview, stamp }: { readonly preview: IntakePreview; readonly stamp: ExportStamp }) {
  const text = useText(messages);
  const columns = preview.headings.map((heading, column) => ({
    key: String(column),
    title: heading || `#${column + 1}`,
    render: (cells: readonly string[]) => cells[column] ?? '',
  }));
  return (
    <section className="card lab-section">
      <TableHead
        title={text('sampleRows')}
        sheets={[tableSheet(text('sampleRows'), columns, preview.sample)]}
        stamp={stamp}
      />
      <DataTable<readonly string[]>
        caption={text('sampleRows')}
        rows={preview.sample}
        rowKey={(_row, index) => String(index)}
        maxHeight="14rem"
        columns={columns}
      />
    </section>
  );
}
