import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AwardsView } from "../../app/awards/award-views";
import { nominationLists } from "../../domain/awards/award-catalogues";
import type { NomineeKind } from "../../domain/awards/award-rules";
import { decideAward } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { Choice } from "./award-filters";
import { Disclosure } from "./disclosure";
import { TextLine } from "./text-line";

interface AddProps {
  readonly view: Extract<AwardsView, { kind: "desk" }>;
  readonly by: string;
}

const blank = { unit: "", name: "", called: "", position: "", form: "", summary: "", reason: "" };
type Typed = typeof blank;

/** A nominee from outside the reports: who, for whom, for what and why. */
export function AwardAdd(props: AddProps): React.ReactNode {
  const { awards } = useWords();
  return (
    <Disclosure heading={awards.add} level={2} isOpen={false}>
      <AddForm {...props} />
    </Disclosure>
  );
}

function AddForm({ view, by }: AddProps): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const [kind, setKind] = useState<NomineeKind>("individual");
  const [typed, setTyped] = useState(blank);
  const change = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  const { unit, name, form, reason } = typed;
  const code = view.units.find((one) => one.code === unit)?.code;
  const isOff = code === undefined || [name, form, reason].some((text) => text.trim() === "");
  const add = async (): Promise<void> => {
    if (code === undefined) return;
    const action = {
      kind: "add",
      unit: code,
      list: nominationLists[kind],
      values: valuesOf(kind, typed),
    } as const;
    if (await decideAward(model, { nominations: [], action, by, reason })) setTyped(blank);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) void add();
      }}
    >
      <Choice
        label={awards.kind}
        all={awards.choose}
        options={view.counts.map(({ kind: id }) => ({ id, label: awards.kinds[id] }))}
        value={kind}
        onValue={(id) => {
          setKind((id || "individual") as NomineeKind);
          change({ form: "" });
        }}
      />
      <Choice
        label={awards.unit}
        all={awards.choose}
        options={view.units.map((one) => ({ id: one.code, label: one.name }))}
        value={unit}
        onValue={(id) => change({ unit: id })}
      />
      <NomineeLines kind={kind} typed={typed} forms={view.desk.forms[kind]} onChange={change} />
      <Button type="submit" disabled={isOff}>
        {awards.write.add}
      </Button>
    </form>
  );
}

function NomineeLines(props: {
  readonly kind: NomineeKind;
  readonly typed: Typed;
  readonly forms: AddProps["view"]["desk"]["forms"][NomineeKind];
  readonly onChange: (part: Partial<Typed>) => void;
}): React.ReactNode {
  const { awards } = useWords();
  const { kind, typed, forms, onChange } = props;
  return (
    <>
      {kind === "individual" && (
        <Choice
          label={awards.called}
          all={awards.choose}
          options={Object.entries(awards.callings).map(([id, label]) => ({ id, label }))}
          value={typed.called}
          onValue={(called) => onChange({ called })}
        />
      )}
      <TextLine label={awards.name} text={typed.name} onText={(name) => onChange({ name })} />
      {kind === "individual" && (
        <TextLine
          label={awards.position}
          text={typed.position}
          onText={(position) => onChange({ position })}
        />
      )}
      <Choice
        label={awards.form}
        all={awards.choose}
        options={forms}
        value={typed.form}
        onValue={(form) => onChange({ form })}
      />
      <TextLine
        label={awards.summary}
        text={typed.summary}
        onText={(summary) => onChange({ summary })}
        rows={2}
      />
      <TextLine label={awards.whyAdded} text={typed.reason} onText={(reason) => onChange({ reason })} />
    </>
  );
}

/** A row as the list's columns name it. */
function valuesOf(kind: NomineeKind, typed: Typed): Readonly<Record<string, string>> {
  const { name, called, position, form, summary } = typed;
  const person = kind === "individual" ? { danhxung: called, chucvu: position } : {};
  const values = { ten: name, hinhthuc: form, thanhtich: summary, ...person };
  return Object.fromEntries(
    Object.entries(values)
      .map(([column, text]) => [column, text.trim()] as const)
      .filter(([, text]) => text !== ""),
  );
}
