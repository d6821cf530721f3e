import { CheckCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { IntakeReport } from '../../../../shared/intake.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { download } from '../../../charts/download.ts';
import { messages } from '../messages.ts';

export interface ReportCardProps {
  readonly report: IntakeReport;
  readonly onAnother: () => void;
  readonly onSeeContents: () => void;
}

/** What an import did; the rows that were left out can be saved. */
export function ReportCard({ report, onAnother, onSeeContents }: ReportCardProps) {
  const text = useText(messages);
  const format = useFormat();
  const { imported, changed, unchanged, skipped, rejectFile } = report;
  return (
    <section className="card lab-section data-report">
      <output>
        <h2>
          <CheckCircleFilled aria-hidden="true" /> {text('imported', { name: report.fileName })}
        </h2>
        <p>
          {text('reportCounts', {
            imported: format.count(imported),
            changed: format.count(changed),
            unchanged: format.count(unchanged),
            skipped: format.count(skipped),
          })}
        </p>
      </output>
      <ul className="notices">
        {report.targets.map(({ id, name, points }) => (
          <li key={id}>
            {name} · {format.count(points)}
          </li>
        ))}
      </ul>
      <div className="data-commit">
        <Button type="primary" onClick={onSeeContents}>
          {text('seeContents')}
        </Button>
        <Button onClick={onAnother}>{text('importAnother')}</Button>
        {rejectFile ? (
          <Button
            onClick={() =>
              download(new Blob([rejectFile.content], { type: 'text/csv;charset=utf-8' }), rejectFile.name)
            }
          >
            {text('saveRejects')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
