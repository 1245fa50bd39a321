import { Link, SearchBox } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useState } from "react";
import type { UnitChoice } from "../../app/start/start-views";
import { useWords } from "../pane-context";
import { useView } from "../use-view";

type Unit = UnitChoice["units"][number];

interface PickerProps {
  readonly campaign: string;
  readonly level: string;
  readonly unit: Unit | undefined;
  readonly onChoose: (unit: Unit | undefined) => void;
}

/** A box to type in and the units that fit, diacritics or not. Arrows move, Enter takes. */
export function UnitPicker({ campaign, level, unit, onChoose }: PickerProps): React.ReactNode {
  const { start } = useWords();
  return (
    <section>
      <h2 className="part-heading">{start.unit}</h2>
      {unit ? (
        <p className="line-with-link" aria-live="polite">
          <strong>{unit.name}</strong>
          <Link as="button" onClick={() => onChoose(undefined)}>
            {start.changeUnit}
          </Link>
        </p>
      ) : (
        <Search campaign={campaign} level={level} onChoose={onChoose} />
      )}
    </section>
  );
}

function Search({ campaign, level, onChoose }: Omit<PickerProps, "unit">): React.ReactNode {
  const { start } = useWords();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const choice = useView<UnitChoice>(`units ${campaign} ${level} ${typed}`, (desk) =>
    desk.units(campaign, level, typed),
  );
  const units = choice?.units ?? [];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = units[at];
    if (step !== undefined) setAt(Math.min(units.length - 1, Math.max(0, at + step)));
    else if (event.key === "Enter" && !event.ctrlKey && here) onChoose(here);
    else if (event.key === "Escape" && typed !== "") setTyped("");
    else return;
    event.preventDefault();
  };
  return (
    <>
      <SearchBox
        className="search"
        role="combobox"
        aria-label={start.unit}
        aria-expanded={units.length > 0}
        aria-controls={id}
        aria-describedby={`${id} hint`}
        {...(units[at] ? { "aria-activedescendant": `${id}-${at}` } : {})}
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="second-line" id={`${id} hint`}>
        {start.unitHint}
      </p>
      <UnitList id={id} units={units} at={at} onChoose={onChoose} />
      {choice && units.length === 0 && <p className="empty-line">{start.noUnit}</p>}
      {choice && choice.more > 0 && <p className="second-line">{start.moreUnits(choice.more)}</p>}
    </>
  );
}

function UnitList(props: {
  readonly id: string;
  readonly units: readonly Unit[];
  readonly at: number;
  readonly onChoose: (unit: Unit) => void;
}): React.ReactNode {
  const { id, units, at, onChoose } = props;
  const { start } = useWords();
  return (
    <ul role="listbox" id={id} aria-label={start.unitList} className="unit-list" hidden={units.length === 0}>
      {units.map((unit, index) => (
        <li
          key={unit.code}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          ref={(line) => {
            if (index === at) line?.scrollIntoView({ block: "nearest" });
          }}
          onClick={() => onChoose(unit)}
        >
          {unit.name}
          {unit.parent !== undefined && <span className="second-line"> {unit.parent}</span>}
        </li>
      ))}
    </ul>
  );
}
