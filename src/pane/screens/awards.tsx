import { Link } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { AwardsView } from "../../app/awards/award-views";
import { makeAwardLists, undoAward } from "../awarding";
import { onDemand } from "../on-demand";
import { useModel, useWords } from "../pane-context";
import { AwardDecide } from "../parts/award-decide";
import { type AwardFilter, everyAward, fittingAwards, nextUndecided } from "../parts/award-filter";
import { AwardFilters, AwardQuotas } from "../parts/award-filters";
import { AwardRow } from "../parts/award-row";
import { useGrowing } from "../parts/growing";
import { SeverityIcon } from "../parts/severity-icon";
import { TextLine } from "../parts/text-line";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

const AwardAdd = onDemand(async () => (await import("../parts/award-add")).AwardAdd);
const AwardFiles = onDemand(async () => (await import("../parts/award-files")).AwardFiles);
const AwardGive = onDemand(async () => (await import("../parts/award-give")).AwardGive);
const AwardGuidance = onDemand(async () => (await import("../parts/award-guidance")).AwardGuidance);
const AwardModels = onDemand(async () => (await import("../parts/award-models")).AwardModels);
const AwardReferral = onDemand(async () => (await import("../parts/award-referral")).AwardReferral);

type DeskOfAwards = Extract<AwardsView, { kind: "desk" }>;

/** Đề nghị khen thưởng: every nomination of the level, what was decided about it and what can be. */
export function Awards(): React.ReactNode {
  const { awards } = useWords();
  const view = useView<AwardsView>("awards", (desk) => desk.awards());
  const [typedBy, setBy] = useState<string>();
  const by = typedBy ?? (view?.kind === "desk" ? view.by : "");
  return (
    <Screen
      title={awards.title}
      depth="detail"
      foot={view?.kind === "desk" && <AwardsFoot view={view} by={by} />}
    >
      {view?.kind === "none" && <p className="empty-line">{awards.none[view.why]}</p>}
      {view?.kind === "desk" && <AwardsBody view={view} by={by} onBy={setBy} />}
    </Screen>
  );
}

function AwardsFoot({ view, by }: { readonly view: DeskOfAwards; readonly by: string }): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const isEmpty = view.counts.every(({ count }) => count === 0);
  return (
    <Foot
      note={view.waiting > 0 ? awards.waiting(view.waiting) : undefined}
      primary={{ label: awards.makeLists, isOff: isEmpty, onClick: () => void makeAwardLists(model) }}
      secondary={view.last && { label: awards.undo, onClick: () => void undoAward(model, by) }}
    />
  );
}

interface BodyProps {
  readonly view: DeskOfAwards;
  readonly by: string;
  readonly onBy: (by: string) => void;
}

function AwardsBody({ view, by, onBy }: BodyProps): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const { desk } = view;
  const undoes = (event: KeyboardEvent): void => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.matches("textarea, input:not([type=checkbox])");
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || isTyping || !view.last) return;
    event.preventDefault();
    void undoAward(model, by);
  };
  return (
    <div onKeyDown={undoes}>
      <p className="second-line">
        {awards.applied(desk.pack, desk.decisionOn.split("-").reverse().join("/"))}
      </p>
      {desk.transition !== "" && <p className="second-line">{desk.transition}</p>}
      <AwardQuotas view={view} />
      <TextLine label={awards.by} text={by} onText={onBy} />
      {desk.rows.length === 0 ? (
        <p className="empty-line">{awards.nobody}</p>
      ) : (
        <Nominations view={view} by={by} />
      )}
      <AwardAdd view={view} by={by} />
      <AwardModels by={by} />
      {desk.rows.length > 0 && <AwardGive view={view} by={by} />}
      {desk.rows.length > 0 && <AwardFiles />}
      <AwardGuidance by={by} />
      {view.referral !== undefined && <AwardReferral step={view.referral} />}
      {desk.remarks.length > 0 && <h2 className="part-heading">{awards.remarks}</h2>}
      {desk.remarks.map(({ code, severity, text }) => (
        <div key={`${code} ${text}`} className="file-line">
          <SeverityIcon severity={severity} />
          <p>{text}</p>
        </div>
      ))}
    </div>
  );
}

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]);

/** A decision takes the button that was pressed away, or moves its row: the focus goes back to the row, or to the first. */
function keepFocus(opened: string | undefined): void {
  if (opened === undefined || document.activeElement !== document.body) return;
  const folds = [...document.querySelectorAll<HTMLElement>(".award-row .row-fold")];
  const fold = folds.find(({ dataset }) => dataset["focus"] === `award ${opened}`) ?? folds[0];
  fold?.focus({ preventScroll: true });
}

function Nominations({ view, by }: Omit<BodyProps, "onBy">): React.ReactNode {
  const { awards } = useWords();
  const [filter, setFilter] = useState<AwardFilter>(everyAward);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string>();
  const { rows, forms } = view.desk;
  // What is typed is shown at once, the list follows.
  const wanted = useDeferredValue(filter);
  const fitting = useMemo(() => fittingAwards(rows, wanted), [rows, wanted]);
  // What is open is drawn, however far down it stands.
  const { shown, end } = useGrowing(
    fitting,
    JSON.stringify(wanted),
    fitting.findIndex(({ id }) => id === opened) + 1,
  );
  const chosen = useMemo(() => rows.filter(({ id }) => ticked.has(id)), [rows, ticked]);
  const onOpen = useCallback((id: string) => setOpened((now) => (now === id ? undefined : id)), []);
  const onSettled = useCallback((id: string) => setOpened(nextUndecided(fitting, id) ?? id), [fitting]);
  const onTick = useCallback((id: string) => setTicked((now) => toggled(now, id)), []);
  useEffect(() => keepFocus(opened), [rows, opened]);
  const untick = (): void => setTicked(new Set());
  return (
    <section>
      <h2 className="part-heading">{awards.list}</h2>
      <AwardFilters
        view={view}
        filter={filter}
        onChange={(change) => setFilter((now) => ({ ...now, ...change }))}
      />
      <p role="status" className="second-line">
        {awards.found(fitting.length)}
      </p>
      {chosen.length > 0 && (
        <div className="soft-box award-chosen">
          <div className="line-with-link">
            <strong>{awards.ticked(chosen.length)}</strong>
            <Link as="button" onClick={untick}>
              {awards.untick}
            </Link>
          </div>
          <AwardDecide rows={chosen} forms={forms} by={by} onDone={untick} />
        </div>
      )}
      {fitting.length === 0 && <p className="empty-line">{awards.notFound}</p>}
      <ul className="rows award-rows" aria-label={awards.list}>
        {shown.map((row) => (
          <AwardRow
            key={row.id}
            {...{ row, forms, onOpen, onTick, onSettled }}
            isOpen={opened === row.id}
            isTicked={ticked.has(row.id)}
            by={opened === row.id ? by : ""}
          />
        ))}
      </ul>
      {end}
    </section>
  );
}
