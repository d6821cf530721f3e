import { Button } from 'antd';
import type { ErrorPlace, ErrorReport } from '../../shared/errors/index.ts';
import { reportWords } from '../app/api/errors.ts';
import { useText, type Text } from '../app/language/useText.ts';
import { useLook } from '../app/theme/look.ts';
import { messages } from './messages.ts';
import './ErrorBanner.css';

export interface ErrorBannerProps {
  readonly report: ErrorReport;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

const shownDetails = 5;

function placeWords(place: ErrorPlace, text: Text<keyof typeof messages.words>): string {
  const { file, row, column, field } = place;
  return [
    file,
    row === undefined ? undefined : text('placeRow', { row }),
    column === undefined ? undefined : text('placeColumn', { column }),
    field,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What went wrong, where, and what to do about it, with the code to quote. */
export function ErrorBanner({ report, onRetry, onDismiss }: ErrorBannerProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { message, remedy } = reportWords(report, language);
  const details = report.details ?? [];
  return (
    <div className="error-banner" role="alert">
      <p className="error-banner-what">{message}</p>
      <p>{remedy}</p>
      {report.where ? <p>{text('errorPlace', { place: placeWords(report.where, text) })}</p> : null}
      {details.length > 1 ? (
        <ul className="error-banner-details">
          {details.slice(0, shownDetails).map((detail, index) => (
            <li key={index}>
              {detail.where ? `${placeWords(detail.where, text)} — ` : ''}
              {reportWords(detail, language).message}
            </li>
          ))}
          {details.length > shownDetails ? (
            <li>{text('moreDetails', { count: details.length - shownDetails })}</li>
          ) : null}
        </ul>
      ) : null}
      <div className="error-banner-foot">
        {onRetry ? (
          <Button size="small" onClick={onRetry}>
            {text('retry')}
          </Button>
        ) : null}
        {onDismiss ? (
          <Button size="small" type="text" onClick={onDismiss}>
            {text('dismiss')}
          </Button>
        ) : null}
        <code className="error-banner-code">{text('errorCode', { code: report.code })}</code>
      </div>
    </div>
  );
}
