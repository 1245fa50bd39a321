import { Button, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import type { ModelChoice, ModelsView } from "../../app/awards/model-views";
import { nominateModel } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { useView } from "../use-view";
import { Choice } from "./award-filters";

/** Mô hình, điển hình, each with its button: one click makes a nomination of it. */
export function ModelList({ by }: { readonly by: string }): React.ReactNode {
  const { awards } = useWords();
  const [typed, setTyped] = useState("");
  const [form, setForm] = useState("");
  const asked = typed.trim();
  const view = useView<ModelsView>(`models ${asked}`, (desk) => desk.models(asked));
  return (
    <>
      <SearchBox
        className="search"
        placeholder={awards.findModel}
        aria-label={awards.findModel}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
      />
      {view && (
        <>
          <Choice
            label={awards.modelForm}
            all={awards.formLater}
            options={view.forms}
            value={form}
            onValue={setForm}
          />
          <Models view={view} form={form} by={by} />
        </>
      )}
    </>
  );
}

interface ModelsProps {
  readonly view: ModelsView;
  readonly form: string;
  readonly by: string;
}

function Models({ view, form, by }: ModelsProps): React.ReactNode {
  const { awards } = useWords();
  const { models, more } = view;
  if (models.length === 0) return <p className="empty-line">{awards.noModels}</p>;
  return (
    <>
      <ul className="rows" aria-label={awards.models}>
        {models.map((one) => (
          <ModelLine key={`${one.unit}/${one.row}`} one={one} form={form} by={by} />
        ))}
      </ul>
      {more > 0 && <p className="second-line">{awards.moreModels(more)}</p>}
    </>
  );
}

function ModelLine(props: {
  readonly one: ModelChoice;
  readonly form: string;
  readonly by: string;
}): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const { one, form, by } = props;
  const { unit, unitName, row, name, kind, result, isNominated } = one;
  return (
    <li className="file-line">
      <div>
        <p className="file-unit">{name}</p>
        <p className="second-line">{[unitName, awards.kinds[kind]].join(" · ")}</p>
        {result !== "" && <p>{result}</p>}
        {isNominated && <p className="second-line success">✓ {awards.isNominated}</p>}
        <Button
          size="small"
          aria-label={awards.nominateNamed(name)}
          onClick={() => void nominateModel(model, { unit, row, form, by })}
        >
          {awards.nominate}
        </Button>
      </div>
    </li>
  );
}
