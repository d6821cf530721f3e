import './Waiting.css';

export interface WaitingProps {
  /** What is waited for; left out where another place on the screen says it already. */
  readonly words?: string;
  /** Heights of the cards that will stand here, rem; those of one row in a list of their own. */
  readonly cards: readonly (number | readonly number[])[];
}

const lineWidths = ['30%', '72%', '56%'] as const;

/** Holds the room of cards that are on their way, so that nothing jumps when they come; shown once it takes a while. */
export function Waiting({ words, cards }: WaitingProps) {
  return (
    <div className="waiting">
      {words === undefined ? null : <output className="waiting-words">{words}</output>}
      {cards.map((row, index) =>
        typeof row === 'number' ? (
          <Place key={index} height={row} />
        ) : (
          <div key={index} className="waiting-row">
            {row.map((height, column) => (
              <Place key={column} height={height} />
            ))}
          </div>
        ),
      )}
    </div>
  );
}

/** An empty card with a few grey lines. */
function Place({ height }: { readonly height: number }) {
  return (
    <div className="card waiting-place" aria-hidden="true" style={{ minHeight: `${height}rem` }}>
      {lineWidths.map((width) => (
        <span key={width} style={{ width }} />
      ))}
    </div>
  );
}
