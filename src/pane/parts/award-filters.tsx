import { SearchBox } from "@fluentui/react-components";
import { useId } from "react";
import type { AwardsView } from "../../app/awards/award-views";
import type { NominationStatus } from "../../domain/awards/award-decisions";
import { useWords } from "../pane-context";
import { type AwardFilter, type AwardOption, optionsOf } from "./award-filter";
import { Chips } from "./chips";
import { Disclosure } from "./disclosure";

interface FiltersProps {
  readonly view: Extract<AwardsView, { kind: "desk" }>;
  readonly filter: AwardFilter;
  readonly onChange: (change: Partial<AwardFilter>) => void;
}

const statuses: readonly NominationStatus[] = ["proposed", "accepted", "given", "returned", "merged"];

/** Which nominations are shown: by kind, form, unit, state, what is held against them, and what was typed. */
export function AwardFilters({ view, filter, onChange }: FiltersProps): React.ReactNode {
  const { awards } = useWords();
  const { counts } = view;
  const chips = [
    { id: "", label: awards.all },
    ...counts.map(({ kind, count }) => ({ id: kind, label: awards.counted(awards.kinds[kind], count) })),
  ];
  return (
    <>
      <Chips
        label={awards.kind}
        chips={chips}
        chosen={filter.kind}
        onChoose={(id) => onChange({ kind: id as AwardFilter["kind"] })}
      />
      <SearchBox
        className="search"
        placeholder={awards.find}
        aria-label={awards.find}
        value={filter.typed}
        onChange={(_event, { value }) => onChange({ typed: value })}
      />
      <Choices view={view} filter={filter} onChange={onChange} />
      <label className="award-check">
        <input
          type="checkbox"
          checked={filter.flagged}
          onChange={({ target }) => onChange({ flagged: target.checked })}
        />{" "}
        {awards.flagged}
      </label>
    </>
  );
}

function Choices({ view, filter, onChange }: FiltersProps): React.ReactNode {
  const { awards } = useWords();
  const { rows } = view.desk;
  return (
    <div className="award-choices">
      <Choice
        label={awards.form}
        all={awards.allForms}
        options={optionsOf(rows, ({ form, formLabel }) => ({ id: form, label: formLabel }))}
        value={filter.form}
        onValue={(form) => onChange({ form })}
      />
      <Choice
        label={awards.unit}
        all={awards.allUnits}
        options={optionsOf(rows, ({ unit, unitName }) => ({ id: unit, label: unitName }))}
        value={filter.unit}
        onValue={(unit) => onChange({ unit })}
      />
      <Choice
        label={awards.status}
        all={awards.allStatuses}
        options={statuses.map((id) => ({ id, label: awards.statuses[id] }))}
        value={filter.status}
        onValue={(status) => onChange({ status: status as AwardFilter["status"] })}
      />
    </div>
  );
}

export function Choice(props: {
  readonly label: string;
  /** What choosing nothing is called. */
  readonly all: string;
  readonly options: readonly AwardOption[];
  readonly value: string;
  readonly onValue: (id: string) => void;
}): React.ReactNode {
  const id = useId();
  return (
    <div className="reason-box">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={({ target }) => props.onValue(target.value)}>
        <option value="">{props.all}</option>
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Each quota as a bar with its words: how many are left, or too many. */
export function AwardQuotas({ view }: { readonly view: FiltersProps["view"] }): React.ReactNode {
  const { awards } = useWords();
  const { quotas } = view.desk;
  if (quotas.length === 0) return null;
  const isOver = quotas.some(({ used, most }) => used > most);
  return (
    <Disclosure heading={awards.quotas} level={2} isOpen={isOver || quotas.length <= 4}>
      <ul className="rows">
        {quotas.map(({ unitName, formLabel, most, used }) => (
          <li key={`${unitName} ${formLabel}`}>
            <div className="line-with-link">
              <span>{awards.quota(formLabel, unitName)}</span>
              <span className={used > most ? "figures danger" : "figures"}>
                {used > most && <span aria-hidden="true">! </span>}
                {awards.used(used, most)}
              </span>
            </div>
            <meter
              className="award-meter"
              min={0}
              max={Math.max(1, most)}
              value={Math.min(used, most)}
              aria-label={awards.quota(formLabel, unitName)}
              aria-valuetext={awards.used(used, most)}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
