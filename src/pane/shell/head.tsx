import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { goBack } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";

/** Whose workbook it is, of which campaign, and how long there is. The top right stays empty: Office draws there. */
export function Head(): React.ReactNode {
  const head = usePane(({ book }) => (book && "head" in book ? book.head : undefined));
  if (!head) return null;
  return (
    <header className="pane-head">
      <h1 className="head-title">{head.unit}</h1>
      <p className="head-sub" title={head.campaignTitle}>
        {head.deadline !== undefined && (
          <>
            <strong>{head.deadline}</strong>
            {" · "}
          </>
        )}
        {head.movement}
      </p>
    </header>
  );
}

/** The head of a screen one level down: back, and its own title. */
export function BackHead({
  title,
  sub,
}: {
  readonly title: string;
  readonly sub?: string | undefined;
}): React.ReactNode {
  const model = useModel();
  const { shell } = useWords();
  return (
    <header className="pane-head back-head">
      <Button
        appearance="transparent"
        icon={<ArrowLeft20Regular />}
        aria-label={shell.back}
        className="back-button"
        onClick={() => goBack(model)}
      />
      <div>
        <h1 className="head-title" tabIndex={-1} data-title>
          {title}
        </h1>
        {sub !== undefined && <p className="head-sub">{sub}</p>}
      </div>
    </header>
  );
}
