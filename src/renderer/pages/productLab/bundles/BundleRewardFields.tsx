import { rewardKinds, type Bundle, type BundleReward } from '../../../../shared/bundle.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { ChoiceField } from '../model/ChoiceField.tsx';
import type { Shelf } from '../planWords.ts';
import { messages } from './bundleMessages.ts';
import { memberName } from './bundleWords.ts';

interface BundleRewardFieldsProps {
  readonly draft: Bundle;
  readonly shelf: Shelf;
  readonly onChange: (change: Partial<Bundle>) => void;
}

/** What a kind of reward begins with. */
const fresh: { readonly [K in BundleReward['kind']]: Extract<BundleReward, { kind: K }> } = {
  cash: { kind: 'cash', amount: 188, bankShare: 1 },
  rateUp: { kind: 'rateUp', rate: 0.003, cap: 200_000, bankShare: 1 },
  feeWaiver: { kind: 'feeWaiver', share: 0.5, bankShare: 1 },
  gift: { kind: 'gift', value: 300, cost: 200 },
};

const mostYuan = 1e8;

interface RewardField {
  readonly key: 'amount' | 'rate' | 'cap' | 'share' | 'value' | 'cost' | 'bankShare';
  readonly value: number;
  readonly percent?: true;
  readonly put: (value: number) => BundleReward;
}

function fieldsOf(reward: BundleReward): RewardField[] {
  if (reward.kind === 'gift') {
    return [
      { key: 'value', value: reward.value, put: (value) => ({ ...reward, value }) },
      { key: 'cost', value: reward.cost, put: (cost) => ({ ...reward, cost }) },
    ];
  }
  const bankShare: RewardField = {
    key: 'bankShare',
    value: reward.bankShare,
    percent: true,
    put: (share) => ({ ...reward, bankShare: share }),
  };
  if (reward.kind === 'cash') {
    return [{ key: 'amount', value: reward.amount, put: (amount) => ({ ...reward, amount }) }, bankShare];
  }
  if (reward.kind === 'feeWaiver') {
    return [
      { key: 'share', value: reward.share, percent: true, put: (share) => ({ ...reward, share }) },
      bankShare,
    ];
  }
  const { cap = 0, ...uncapped } = reward;
  return [
    { key: 'rate', value: reward.rate, percent: true, put: (rate) => ({ ...reward, rate }) },
    { key: 'cap', value: cap, put: (next) => (next > 0 ? { ...uncapped, cap: next } : uncapped) },
    bankShare,
  ];
}

/** The reward of a bundle, its worth and its cost. */
export function BundleRewardFields({ draft, shelf, onChange }: BundleRewardFieldsProps) {
  const text = useText(messages);
  const format = useFormat();
  const { reward, members } = draft;
  return (
    <section aria-label={text('reward')}>
      <h3>{text('reward')}</h3>
      <ChoiceField
        label={text('rewardKind')}
        value={reward.kind}
        options={rewardKinds.map((kind) => ({ value: kind, label: text(`reward.${kind}`) }))}
        onChange={(kind) => onChange({ reward: fresh[kind] })}
      />
      {reward.kind === 'rateUp' || reward.kind === 'feeWaiver' ? (
        <ChoiceField
          label={text('counted')}
          value={String(reward.member ?? 'all')}
          options={[
            { value: 'all', label: text('all') },
            ...members.map((member, i) => ({
              value: String(i),
              label: text('condition', { count: i + 1, name: memberName(member, { shelf, format, text }) }),
            })),
          ]}
          onChange={(chosen) => {
            const { member: _member, ...whole } = reward;
            onChange({ reward: chosen === 'all' ? whole : { ...whole, member: Number(chosen) } });
          }}
        />
      ) : null}
      {fieldsOf(reward).map(({ key, value, percent, put }) => (
        <div className="lab-field" key={key}>
          <span>{text(key)}</span>
          <NumberField
            label={text(key)}
            value={value}
            min={0}
            max={percent ? 1 : mostYuan}
            step={percent ? 0.001 : 10}
            kind={percent ? 'percent' : 'plain'}
            unit={percent ? '%' : text('yuan')}
            amount={!percent}
            onCommit={(next) => onChange({ reward: put(next) })}
          />
        </div>
      ))}
    </section>
  );
}
