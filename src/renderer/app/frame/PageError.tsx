import { useRouteError } from 'react-router';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { toReport } from '../api/errors.ts';
import { useText } from '../language/useText.ts';
import { messages } from './messages.ts';

/** A page that broke: the frame stays, the error is told, and the page can be opened again. */
export function PageError() {
  const text = useText(messages);
  const error = useRouteError();
  return (
    <div className="page-message">
      <h1>{text('pageFailed')}</h1>
      <ErrorBanner report={toReport(error)} onRetry={() => globalThis.location.reload()} />
    </div>
  );
}
