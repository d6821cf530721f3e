import { CheckOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import { boardSize } from '../../../../shared/budget.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { splitActs } from '../../campaign/campaignData.ts';
import { entryOf, freeName, withEntry, withSplit } from '../board.ts';
import { messages } from '../messages.ts';
import type { BoardEditor } from '../useBoardEditor.ts';
import type { AllocationQuestion } from './request.ts';

export interface ApplyButtonsProps {
  readonly result: AllocationResult;
  readonly question: AllocationQuestion;
  readonly editor: BoardEditor;
}

/** Takes the found split over: into the chosen one, as a step that can be undone, or beside it on the board. */
export function ApplyButtons({ result, question, editor }: ApplyButtonsProps) {
  const text = useText(messages);
  const shown = useShownName();
  const act = useAct();
  const { board, place, chosen } = editor;
  const { name } = chosen.split;
  const isThere = JSON.stringify({ ...result.split, name }) === JSON.stringify(chosen.split);
  const apply = (): void =>
    editor.commit(
      text('stepApply', { name: shown(name) }),
      withSplit(board, place, { ...result.split, name }),
    );
  const lay = (): void =>
    act(async () => {
      const names = board.entries.map(({ split }) => split.name);
      const found = freeName(text('foundName', { name: shown(question.split.name) }).slice(0, 110), names);
      const saved = await splitActs.create({ ...result.split, name: found });
      editor.commit(text('stepAdd', { name: found }), withEntry(board, entryOf(saved)));
    });
  return (
    <div className="allocate-apply">
      <Button icon={<CheckOutlined />} disabled={isThere} onClick={apply}>
        {text(isThere ? 'applied' : 'apply', { name: shown(name) })}
      </Button>
      <Button icon={<PlusOutlined />} disabled={board.entries.length >= boardSize} onClick={lay}>
        {text(board.entries.length >= boardSize ? 'boardFull' : 'applyBeside')}
      </Button>
    </div>
  );
}
