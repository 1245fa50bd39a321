/** Words and what they say of this, in two columns; lines with nothing to say are left out. */
export function Facts({
  lines,
}: {
  readonly lines: readonly (readonly [string, React.ReactNode | undefined])[];
}): React.ReactNode {
  return (
    <dl className="facts">
      {lines.map(([label, text]) =>
        text === undefined || text === "" ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
