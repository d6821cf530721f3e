import type { SimulationResult } from '../../../shared/simulation.ts';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';
import { dotCount, outcomeDots } from './outcomeDots.ts';

const columns = 25;
const size = 24;

type Kind = 'below' | 'missed' | 'reached';

/** Told apart by shape as much as by colour: crossed, ring, filled. */
function Dot({ kind, x, y }: { readonly kind: Kind; readonly x: number; readonly y: number }) {
  const r = size / 2 - 3;
  return (
    <g className={`dot-${kind}`}>
      <circle cx={x} cy={y} r={r} />
      {kind === 'below' ? <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} /> : null}
    </g>
  );
}

/** Fifty outcomes from the worst to the best, as drawn shapes that print sharp. */
export function Dots({ result }: { readonly result: SimulationResult }) {
  const text = useText(messages);
  const counts = outcomeDots(result);
  const kinds = Array.from({ length: dotCount }, (_, i): Kind => {
    if (i < counts.below) return 'below';
    return i < counts.below + counts.missed ? 'missed' : 'reached';
  });
  const legend = [
    ['below', text('dotsBelow', { count: counts.below })],
    ['missed', text('dotsMissed', { count: counts.missed })],
    ['reached', text('dotsReached', { count: counts.reached })],
  ] as const;
  return (
    <figure className="client-dots" aria-label={text('dotsSpoken', { ...counts })}>
      <svg viewBox={`0 0 ${columns * size} ${(dotCount / columns) * size}`} aria-hidden="true">
        {kinds.map((kind, i) => (
          <Dot
            key={i}
            kind={kind}
            x={((i % columns) + 0.5) * size}
            y={(Math.floor(i / columns) + 0.5) * size}
          />
        ))}
      </svg>
      <ul>
        {legend.map(([kind, words]) => (
          <li key={kind}>
            <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
              <Dot kind={kind} x={size / 2} y={size / 2} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </figure>
  );
}
