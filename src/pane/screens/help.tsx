import { Button } from "@fluentui/react-components";
import { openGuide } from "../actions";
import { useModel, useWords } from "../pane-context";
import { Screen } from "../shell/screen";

/** Hướng dẫn nhanh: the three steps again, and the keys. */
export function Help(): React.ReactNode {
  const words = useWords();
  const { help, firstRun } = words;
  const model = useModel();
  const isUnit = model.store.get().book?.kind === "unit";
  return (
    <Screen title={help.title} depth="detail">
      <ol className="help-steps">
        {(isUnit ? firstRun.unit : firstRun.consolidating).map(({ title, text }) => (
          <li key={title}>
            <h2 className="small-heading">{title}</h2>
            <p className="second-line">{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <Button onClick={() => openGuide(model)}>{help.again}</Button>
      </p>
      <h2 className="part-heading">{help.keys}</h2>
      <dl className="facts keys">
        {help.keyLines.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2 className="part-heading">{help.workbook}</h2>
      <p className="second-line">{help.workbookText}</p>
    </Screen>
  );
}
