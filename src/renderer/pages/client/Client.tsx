import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { useShelf } from '../productLab/plansData.ts';
import { ClientDesk } from './ClientDesk.tsx';
import { useToday } from '../../app/settings/useToday.ts';
import './client.css';

/** `#/client`: what an advisor shows at the branch, over the whole window. */
export default function Client() {
  const shelf = useShelf();
  const workspace = useWorkspace();
  const today = useToday();
  const failed = [shelf, workspace, today].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!shelf.data || !workspace.data || !today.data) return null;
  return (
    <ClientDesk
      products={shelf.data}
      shelf={shelf.shelf}
      workspace={workspace.data}
      today={today.data.today}
      rule={today.data.rule}
    />
  );
}
