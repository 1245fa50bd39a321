import { openBook } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";

/** The workbook is one of ours and cannot be read: why, and what to do. */
export function Unreadable(): React.ReactNode {
  const { trouble, shell } = useWords();
  const model = useModel();
  const sentence = usePane(({ book }) => (book?.kind === "unreadable" ? book.sentence : ""));
  return (
    <Screen
      title={trouble.unreadable}
      depth="lone"
      foot={<Foot primary={{ label: shell.retry, onClick: () => void openBook(model) }} />}
    >
      <p>{sentence}</p>
    </Screen>
  );
}
