import { CheckOutlined, LoadingOutlined, WarningOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { reportWords } from '../api/errors.ts';
import { useSavedStore } from '../documents/savedStore.ts';
import { useText } from '../language/useText.ts';
import { useLook } from '../theme/look.ts';
import { messages } from './messages.ts';

/** Says that everything is in the file, or that it is not and why. */
export function SavedMark() {
  const text = useText(messages);
  const { language } = useLook();
  const state = useSavedStore((store) => store.state);
  if (state.kind === 'failed') {
    return (
      <span className="saved-mark saved-mark-failed" role="alert">
        <Tooltip title={reportWords(state.report, language).message}>
          <WarningOutlined /> {text('saveFailed')}
        </Tooltip>
        <Button size="small" type="link" onClick={state.retry}>
          {text('retry')}
        </Button>
      </span>
    );
  }
  const saving = state.kind === 'saving';
  return (
    <output className="saved-mark">
      {saving ? <LoadingOutlined /> : <CheckOutlined />} {text(saving ? 'saving' : 'saved')}
    </output>
  );
}
