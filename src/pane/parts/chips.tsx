export interface Chip {
  readonly id: string;
  readonly label: string;
}

/** One choice of a few, in a row: what the list below shows. */
export function Chips(props: {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): React.ReactNode {
  return (
    <div className="chips" role="group" aria-label={props.label}>
      {props.chips.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={id === props.chosen}
          onClick={() => props.onChoose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
