import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { bundleLimits, memberKinds, type Bundle, type BundleMember } from '../../../../shared/bundle.ts';
import { planLimits } from '../../../../shared/plan.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { ChoiceField } from '../model/ChoiceField.tsx';
import { canBeHeld, productKind, type Shelf } from '../planWords.ts';
import { messages } from './bundleMessages.ts';

interface BundleMembersProps {
  readonly draft: Bundle;
  readonly shelf: Shelf;
  readonly date: string;
  readonly onChange: (change: Partial<Bundle>) => void;
}

const keyOf = (member: BundleMember): string =>
  'kind' in member ? `kind ${member.kind}` : `product ${member.product}`;

/** The member that an option of the list stands for. */
function memberOf(key: string, { minimum, months }: BundleMember): BundleMember {
  const kind = memberKinds.find((one) => key === `kind ${one}`);
  return kind ? { kind, minimum, months } : { product: key.slice('product '.length), minimum, months };
}

/** The conditions of a bundle. */
export function BundleMembers({ draft, shelf, date, onChange }: BundleMembersProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { members, reward } = draft;
  const put = (index: number, member: BundleMember): void =>
    onChange({ members: members.map((other, i) => (i === index ? member : other)) });
  /** A reward for a member by its place no longer fits where places move. */
  const remove = (index: number): void => {
    const rest = members.filter((_member, i) => i !== index);
    if (!('member' in reward)) return onChange({ members: rest });
    const { member: _member, ...whole } = reward;
    return onChange({ members: rest, reward: whole });
  };
  const options = [
    ...memberKinds.map((kind) => ({ value: `kind ${kind}`, label: text(`kind.${kind}`) })),
    ...[...shelf.values()]
      .filter((product) => canBeHeld(product, date) || productKind(product, date) === 'loan')
      .map(({ id, name }) => ({ value: `product ${id}`, label: name[language] })),
  ];
  return (
    <section aria-label={text('conditions')}>
      <div className="lab-section-head">
        <h3>{text('conditions')}</h3>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={members.length >= bundleLimits.members}
          onClick={() => onChange({ members: [...members, { kind: 'fund', minimum: 10_000, months: 1 }] })}
        >
          {text('addCondition')}
        </Button>
      </div>
      {members.map((member, index) => {
        const count = index + 1;
        return (
          <div className="flow-item" key={index}>
            <div className="bundle-condition">
              <ChoiceField
                label={text('what', { count })}
                value={keyOf(member)}
                options={options}
                onChange={(key) => put(index, memberOf(key, member))}
              />
              <Button
                size="small"
                type="text"
                icon={<CloseOutlined />}
                disabled={members.length === 1}
                aria-label={text('removeCondition', { count })}
                onClick={() => remove(index)}
              />
            </div>
            <div className="lab-field">
              <span>{text('minimum', { count })}</span>
              <NumberField
                label={text('minimum', { count })}
                value={member.minimum}
                min={0}
                max={planLimits.amount}
                step={10_000}
                unit={text('yuan')}
                amount
                onCommit={(minimum) => put(index, { ...member, minimum })}
              />
            </div>
            <div className="lab-field">
              <span>{text('months', { count })}</span>
              <NumberField
                label={text('months', { count })}
                value={member.months}
                min={1}
                max={120}
                step={1}
                digits={0}
                integer
                unit={text('monthsUnit')}
                onCommit={(months) => put(index, { ...member, months })}
              />
            </div>
          </div>
        );
      })}
    </section>
  );
}
