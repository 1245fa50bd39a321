import { ProgressBar } from "@fluentui/react-components";

/** How much is done, as a bar with words for who does not see it. */
export function Bar(props: {
  readonly done: number;
  readonly all: number;
  readonly label: string;
  readonly text: string;
}): React.ReactNode {
  const { done, all, label, text } = props;
  return (
    <ProgressBar
      className="bar"
      thickness="large"
      value={all > 0 ? Math.min(1, done / all) : 0}
      aria-label={label}
      aria-valuetext={text}
    />
  );
}
