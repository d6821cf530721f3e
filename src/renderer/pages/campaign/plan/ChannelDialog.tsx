import { useLook } from '../../../app/theme/look.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { ChannelFields } from './ChannelFields.tsx';
import { EditDialog } from './EditDialog.tsx';
import { FunnelFields } from './FunnelFields.tsx';
import { MixFields } from './MixFields.tsx';

export interface ChannelDialogProps {
  readonly editor: WorkEditor;
  /** Of the channel; null where the dialog is closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** Everything about one channel; each change is saved at once and can be undone. */
export function ChannelDialog({ editor, id, onClose }: ChannelDialogProps) {
  const { language } = useLook();
  const channel = editor.document.scenario.channels.find((candidate) => candidate.id === id);
  return (
    <EditDialog name={channel?.name[language] ?? null} onClose={onClose}>
      {channel ? (
        <>
          <ChannelFields editor={editor} channel={channel} />
          <MixFields editor={editor} channel={channel} />
          <FunnelFields editor={editor} channel={channel} />
        </>
      ) : null}
    </EditDialog>
  );
}
