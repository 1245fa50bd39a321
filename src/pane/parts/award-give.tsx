import { useMemo, useState } from "react";
import type { AwardDeskRow } from "../../app/awards/award-desk-view";
import type { AwardChoice, AwardsView } from "../../app/awards/award-views";
import { decideAward } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { optionsOf } from "./award-filter";
import { Choice } from "./award-filters";
import { GiveForm } from "./award-give-form";
import { Disclosure } from "./disclosure";

interface GiveProps {
  readonly view: Extract<AwardsView, { kind: "desk" }>;
  readonly by: string;
}

/** Stands in a list, and no decision is on record yet. */
const canBeGiven = ({ status }: AwardDeskRow): boolean => status === "proposed" || status === "accepted";

/** Number and day of a signed decision, once for all of a form. */
export function AwardGive({ view, by }: GiveProps): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const [form, setForm] = useState("");
  const open = useMemo(() => view.desk.rows.filter(canBeGiven), [view]);
  const options = useMemo(
    () =>
      optionsOf(open, ({ form: id, formLabel }) => ({ id, label: formLabel })).filter(({ id }) => id !== ""),
    [open],
  );
  const nominations = open.filter((row) => row.form === form).map(({ id }) => id);
  const give = async (action: AwardChoice): Promise<void> => {
    if (await decideAward(model, { nominations, action, by, reason: "" })) setForm("");
  };
  return (
    <Disclosure heading={awards.giveForm} level={2} isOpen={false}>
      <p className="second-line">{options.length === 0 ? awards.allGiven : awards.giveHint}</p>
      {options.length > 0 && (
        <>
          <Choice label={awards.form} all={awards.choose} options={options} value={form} onValue={setForm} />
          <GiveForm count={nominations.length} onWrite={(action) => void give(action)} />
        </>
      )}
    </Disclosure>
  );
}
