import type { LegendItem } from './spec.ts';

/** What the marks of a chart mean, as text beside small samples of them. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="legend">
      {items.map(({ label, colour, mark }) => (
        <li key={label}>
          <svg className="legend-mark" viewBox="0 0 18 10" aria-hidden="true">
            <Mark mark={mark} colour={colour} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

const dashes = { line: undefined, dashed: '4 3', dotted: '1.5 2.5' };

function Mark({ mark, colour }: Pick<LegendItem, 'mark' | 'colour'>) {
  if (mark === 'band') return <rect width="18" height="10" rx="2" fill={colour} />;
  if (mark === 'dot') return <circle cx="9" cy="5" r="4.5" fill={colour} />;
  if (mark === 'hollow')
    return <circle cx="9" cy="5" r="3.75" fill="none" stroke={colour} strokeWidth="1.75" />;
  return <path d="M0 5h18" stroke={colour} strokeWidth="2" strokeDasharray={dashes[mark]} />;
}
