import { usePane } from "../pane-context";

/** What was just done, said politely; and text to copy by hand where the machine does not let us. */
export function Notice(): React.ReactNode {
  const notice = usePane((state) => state.notice);
  const toCopy = usePane((state) => state.toCopy);
  return (
    <div className="notice-band">
      <p role="status" className="notice">
        {notice}
      </p>
      {toCopy !== undefined && (
        <textarea
          className="to-copy"
          readOnly
          value={toCopy}
          rows={5}
          aria-label={notice ?? ""}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
