/** Line drawings of the guide: shapes only, coloured by the style sheet so that they follow the theme. */
export function GuidePicture(props: {
  readonly guide: "unit" | "consolidating";
  readonly step: number;
}): React.ReactNode {
  const pictures =
    props.guide === "unit"
      ? [<FilledSheet />, <Ticks />, <Sending />]
      : [<Incoming />, <Joining />, <Sources />];
  return (
    <svg viewBox="0 0 280 150" className="guide-picture" aria-hidden="true">
      {pictures[props.step]}
    </svg>
  );
}

/** A sheet: a green band over lines. */
function Sheet(props: { readonly x: number; readonly y: number; readonly scale?: number }): React.ReactNode {
  return (
    <g transform={`translate(${props.x} ${props.y}) scale(${props.scale ?? 1})`}>
      <rect className="paper brand-line" width="98" height="110" rx="6" />
      <path className="brand-fill" d="M0 23V6a6 6 0 0 1 6-6h86a6 6 0 0 1 6 6v17z" />
      {[40, 57, 74, 91].map((y) => (
        <g key={y}>
          <rect className="grey-fill" x="12" y={y} width="32" height="7" rx="2" />
          <rect className="pale-fill" x="54" y={y} width="32" height="7" rx="2" />
        </g>
      ))}
    </g>
  );
}

const Arrow = ({
  x,
  y,
  length,
}: {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}): React.ReactNode => <path className="brand-stroke" d={`M${x} ${y}h${length}m-14 -10l14 10l-14 10`} />;

const Letter = ({ x, y }: { readonly x: number; readonly y: number }): React.ReactNode => (
  <g transform={`translate(${x} ${y})`}>
    <rect className="paper grey-line" width="50" height="36" rx="4" />
    <path className="grey-stroke" d="M3 5l22 16l22-16" />
  </g>
);

const Incoming = (): React.ReactNode => (
  <>
    <Letter x={14} y={6} />
    <Letter x={4} y={56} />
    <Letter x={14} y={106} />
    <Arrow x={80} y={74} length={66} />
    <Sheet x={168} y={20} />
  </>
);

const Joining = (): React.ReactNode => (
  <>
    <Sheet x={4} y={4} scale={0.55} />
    <Sheet x={4} y={82} scale={0.55} />
    <Sheet x={68} y={43} scale={0.55} />
    <Arrow x={132} y={75} length={30} />
    <Sheet x={176} y={20} />
  </>
);

/** Three figures (sums that are right) running into one. */
const Sources = (): React.ReactNode => (
  <>
    {["5.812", "6.934", "3.406"].map((figure, at) => (
      <g key={figure}>
        <rect className="paper grey-line" x="6" y={8 + at * 50} width="84" height="34" rx="5" />
        <text className="figure-text" x="48" y={30 + at * 50}>
          {figure}
        </text>
        <path className="brand-stroke" d={`M90 ${25 + at * 50}C130 ${25 + at * 50} 124 75 164 75`} />
      </g>
    ))}
    <rect className="brand-fill" x="164" y="52" width="108" height="46" rx="6" />
    <text className="figure-text total" x="218" y="82">
      16.152
    </text>
  </>
);

const FilledSheet = (): React.ReactNode => (
  <g transform="translate(70 0)">
    <rect className="paper brand-line" width="140" height="148" rx="6" />
    <path className="brand-fill" d="M0 28V6a6 6 0 0 1 6-6h128a6 6 0 0 1 6 6v22z" />
    {[46, 72, 98, 124].map((y, at) => (
      <g key={y}>
        <rect className="grey-fill" x="14" y={y} width="50" height="8" rx="2" />
        <rect
          className={at === 2 ? "entry-fill here" : "entry-fill"}
          x="78"
          y={y - 5}
          width="48"
          height="18"
          rx="2"
        />
      </g>
    ))}
  </g>
);

const Ticks = (): React.ReactNode => (
  <g transform="translate(50 6)">
    {[0, 1, 2].map((at) => (
      <g key={at} transform={`translate(0 ${at * 50})`}>
        <circle className={at === 2 ? "paper grey-line" : "brand-fill"} cx="16" cy="18" r="13" />
        {at < 2 && <path className="on-brand-stroke" d="M10 18l5 5l8-9" />}
        <rect className="grey-fill" x="44" y="8" width={130 - at * 24} height="8" rx="2" />
        <rect className="pale-fill" x="44" y="23" width={90 - at * 10} height="7" rx="2" />
      </g>
    ))}
  </g>
);

const Sending = (): React.ReactNode => (
  <>
    <Sheet x={20} y={20} />
    <Arrow x={134} y={74} length={56} />
    <g transform="translate(204 50) scale(1.3)">
      <Letter x={0} y={0} />
    </g>
  </>
);
