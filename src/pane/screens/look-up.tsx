import { Link, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundFigure, FoundText, LookUpView } from "../../app/results/look-up-view";
import { goTo, select } from "../actions";
import { useModel, useWords } from "../pane-context";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Tra cứu: a unit, an indicator or words of a text; value, where it comes from and whom to call. */
export function LookUp(): React.ReactNode {
  const { lookUp } = useWords();
  const [typed, setTyped] = useState("");
  const asked = typed.trim();
  const view = useView<LookUpView>(`look-up ${asked}`, (desk) => desk.lookUp(asked));
  return (
    <Screen title={lookUp.title} depth="detail">
      <div className="search-row">
        <SearchBox
          className="search"
          placeholder={lookUp.find}
          aria-label={lookUp.find}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </div>
      {asked !== "" && view && <Found view={view} />}
    </Screen>
  );
}

function Found({ view }: { readonly view: LookUpView }): React.ReactNode {
  const { lookUp } = useWords();
  const { figures, texts, more } = view;
  return (
    <>
      <p role="status" className="read-only">
        {lookUp.found(figures.length + texts.length)}
      </p>
      {figures.length + texts.length === 0 && <p className="empty-line">{lookUp.none}</p>}
      {figures.length > 0 && <h2 className="part-heading">{lookUp.figures(figures.length)}</h2>}
      <ul className="rows">
        {figures.map((found) => (
          <FigureLine key={`${found.unitCode} ${found.figure}`} found={found} />
        ))}
      </ul>
      {texts.length > 0 && <h2 className="part-heading">{lookUp.texts(texts.length)}</h2>}
      <ul className="rows">
        {texts.map((found) => (
          <TextLine key={`${found.unitCode} ${found.section}`} found={found} />
        ))}
      </ul>
      {more > 0 && <p className="second-line">{lookUp.more(more)}</p>}
    </>
  );
}

function FigureLine({ found }: { readonly found: FoundFigure }): React.ReactNode {
  const { lookUp, trace } = useWords();
  const model = useModel();
  const { unit, unitCode, name, period, value, measureUnit, status, place } = found;
  const from = [found.file, found.cell, found.revision && trace.revision(found.revision)];
  return (
    <li className="file-line">
      <div>
        <p className="file-unit">
          <Link as="button" onClick={() => goTo(model, { screen: "unit", about: unitCode })}>
            {unit}
          </Link>{" "}
          {lookUp.line(name, period)}: <span className="figures">{value}</span> {measureUnit}
        </p>
        <p className="second-line file-name">
          {[status, ...from].filter((text) => text !== undefined && text !== "").join(" · ")}
        </p>
        {found.reason !== undefined && <p className="second-line">{lookUp.reason(found.reason)}</p>}
        {found.contact !== undefined && <p className="second-line">{lookUp.contact(found.contact)}</p>}
        {place && (
          <p className="second-line">
            <Link
              as="button"
              aria-label={lookUp.toCell(unit, name)}
              onClick={() => void select(model, place)}
            >
              {trace.toUnitCell}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

function TextLine({ found }: { readonly found: FoundText }): React.ReactNode {
  const model = useModel();
  return (
    <li className="file-line">
      <div>
        <p className="file-unit">
          <Link as="button" onClick={() => goTo(model, { screen: "unit", about: found.unitCode })}>
            {found.unit}
          </Link>{" "}
          {found.section}
        </p>
        <p className="second-line">{found.excerpt}</p>
      </div>
    </li>
  );
}
