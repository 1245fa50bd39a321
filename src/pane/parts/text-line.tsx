import { useId } from "react";

/** A label with its box; of several rows where so many are wanted. */
export function TextLine(props: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly rows?: number;
  readonly type?: "text" | "date";
}): React.ReactNode {
  const id = useId();
  const { label, text, onText, rows, type = "text" } = props;
  return (
    <div className="reason-box">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input id={id} type={type} value={text} onChange={({ target }) => onText(target.value)} />
      ) : (
        <textarea id={id} rows={rows} value={text} onChange={({ target }) => onText(target.value)} />
      )}
    </div>
  );
}
