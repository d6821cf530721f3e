import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { toReport } from '../api/errors.ts';

export interface LoadFailureProps {
  /** The question to the file that failed. */
  readonly query: { readonly error: unknown; readonly refetch: () => unknown };
}

/** A page that could not read what it shows: what happened, and a way to try again. */
export function LoadFailure({ query }: LoadFailureProps) {
  return (
    <div className="page-message">
      <ErrorBanner report={toReport(query.error)} onRetry={() => void query.refetch()} />
    </div>
  );
}
