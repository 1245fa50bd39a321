import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ReasonCell } from "../../app/finding-view";
import { explainFinding } from "../fixing";
import { useModel, useWords } from "../pane-context";

/** The reason a finding asks for, written where the workbook has its own column for it. */
export function ReasonBox(props: {
  readonly reason: ReasonCell;
  readonly onClose: () => void;
}): React.ReactNode {
  const { reason, onClose } = props;
  const { check, shell } = useWords();
  const model = useModel();
  const [text, setText] = useState(reason.text);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isSame = text.trim() === "" || text.trim() === reason.text;
  const write = async (): Promise<void> => {
    if (await explainFinding(model, reason, text.trim())) onClose();
  };
  return (
    <form
      className="reason-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) void write();
      }}
    >
      <label htmlFor={id}>{check.reasonLabel}</label>
      <textarea
        id={id}
        ref={box}
        rows={3}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onClose();
        }}
      />
      <p className="finding-buttons">
        <Button size="small" type="submit" disabled={isSame}>
          {check.writeReason}
        </Button>
        <Button size="small" onClick={onClose}>
          {shell.cancel}
        </Button>
      </p>
    </form>
  );
}
