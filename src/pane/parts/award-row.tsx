import { Button } from "@fluentui/react-components";
import { ArrowReply16Regular } from "@fluentui/react-icons/svg/arrow-reply";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Link16Regular } from "@fluentui/react-icons/svg/link";
import { Ribbon16Filled } from "@fluentui/react-icons/svg/ribbon";
import { memo, useId } from "react";
import type { AwardDeskRow, AwardDeskView } from "../../app/awards/award-desk-view";
import type { AwardChoice } from "../../app/awards/award-views";
import type { NominationStatus } from "../../domain/awards/award-decisions";
import { decideAward, mergeAsked } from "../awarding";
import { dayText, momentText } from "../moments";
import { useModel, useWords } from "../pane-context";
import { AwardDecide } from "./award-decide";
import { Facts } from "./facts";
import { SeverityIcon } from "./severity-icon";

interface RowProps {
  readonly row: AwardDeskRow;
  readonly forms: AwardDeskView["forms"];
  readonly isOpen: boolean;
  readonly isTicked: boolean;
  /** Who decides; of a row that is closed nothing, so that typing draws the open one alone. */
  readonly by: string;
  readonly onOpen: (id: string) => void;
  readonly onTick: (id: string) => void;
  /** It was accepted or returned: the next one is looked at. */
  readonly onSettled: (id: string) => void;
}

const settles: ReadonlySet<AwardChoice["kind"]> = new Set(["accept", "return"]);

/** A nomination in two lines, with what is held against it; opened, with everything known and what can be done. */
export const AwardRow = memo(function AwardRow(props: RowProps): React.ReactNode {
  const { row, forms, isOpen, isTicked, by, onOpen, onTick, onSettled } = props;
  const { awards } = useWords();
  const id = useId();
  return (
    <li className="award-row" data-nomination={row.id}>
      <div className="award-head">
        <input
          type="checkbox"
          aria-label={awards.tick(row.name)}
          checked={isTicked}
          onChange={() => onTick(row.id)}
        />
        <button
          type="button"
          className="row-fold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          data-focus={`award ${row.id}`}
          onClick={() => onOpen(row.id)}
        >
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span className="award-lines">
            <span className={row.status === "returned" || row.status === "merged" ? "quiet" : "strong"}>
              {row.name}
            </span>
            <span className="second-line remark">
              {row.unitName} · {row.formLabel}
            </span>
            <Marks row={row} />
          </span>
        </button>
      </div>
      {isOpen && (
        <div id={id} className="award-details">
          <Details row={row} by={by} />
          <AwardDecide
            rows={[row]}
            forms={forms}
            by={by}
            onDone={(what) => {
              if (settles.has(what)) onSettled(row.id);
            }}
          />
        </div>
      )}
    </li>
  );
});

const looks: Readonly<Record<NominationStatus, readonly [look: string, icon: React.JSX.Element]>> = {
  proposed: ["quiet", <Circle16Regular key="mark" aria-hidden />],
  accepted: ["success", <CheckmarkCircle16Filled key="mark" aria-hidden />],
  given: ["success", <Ribbon16Filled key="mark" aria-hidden />],
  returned: ["berry", <ArrowReply16Regular key="mark" aria-hidden />],
  merged: ["quiet", <Link16Regular key="mark" aria-hidden />],
};

/** The state, and the worst that is held against it. */
function Marks({ row }: { readonly row: AwardDeskRow }): React.ReactNode {
  const { awards } = useWords();
  const [look, icon] = looks[row.status];
  const worst = (["blocks", "needs-reason", "notes"] as const).find((severity) =>
    row.remarks.some((remark) => remark.severity === severity),
  );
  return (
    <span className="award-marks">
      <span className={`state ${look}`}>
        {icon} {awards.statuses[row.status]}
      </span>
      {worst && (
        <span className="state">
          <SeverityIcon severity={worst} /> {awards.worst[worst]}
        </span>
      )}
    </span>
  );
}

function Details({ row, by }: { readonly row: AwardDeskRow; readonly by: string }): React.ReactNode {
  const words = useWords();
  const { awards } = words;
  return (
    <>
      <Facts
        lines={[
          [awards.place, row.place],
          [awards.objectClass, row.classLabel],
          [awards.awardTitle, row.titleLabel],
          [awards.votes, row.share === undefined ? row.votes : awards.share(row.votes, row.share)],
          [awards.proposedAs, row.proposedFormLabel],
          [awards.reasonGiven, row.reason],
          [
            awards.given,
            row.given && awards.givenBy(row.given.number, dayText(row.given.day, words), row.given.signer),
          ],
        ]}
      />
      {row.isAdded && <p className="second-line">{awards.added}</p>}
      <p>{row.summary}</p>
      <Remarks row={row} by={by} />
      <Steps row={row} by={by} />
      {row.opinions.length > 0 && <h3 className="small-heading strong">{awards.opinions}</h3>}
      {row.opinions.map(({ step, opinion, text, by: office, number, day }) => (
        <p key={step}>
          <span className="strong">{awards.opinionKinds[opinion]}</span>
          {text !== "" && `: ${text}`}
          <span className="second-line remark">
            {[office, number, day === "" ? "" : dayText(day, words)].filter(Boolean).join(", ")}
          </span>
        </p>
      ))}
    </>
  );
}

function Remarks({ row, by }: { readonly row: AwardDeskRow; readonly by: string }): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  return row.remarks.map(({ code, severity, text, question }) => {
    const asked = mergeAsked(question);
    return (
      <div key={`${code} ${text}`} className="file-line">
        <SeverityIcon severity={severity} />
        <div>
          <p>{text}</p>
          {asked && (
            <Button
              size="small"
              onClick={() =>
                void decideAward(model, { nominations: [asked.id], action: asked.action, by, reason: "" })
              }
            >
              {awards.merge}
            </Button>
          )}
        </div>
      </div>
    );
  });
}

function Steps({ row, by }: { readonly row: AwardDeskRow; readonly by: string }): React.ReactNode {
  const words = useWords();
  const { awards } = words;
  const model = useModel();
  if (row.steps.length === 0) return null;
  return (
    <>
      <h3 className="small-heading strong">{awards.steps}</h3>
      <ol className="award-steps">
        {row.steps.map(({ id, label, isDone, by: who, at }) => (
          <li key={id}>
            {label}
            {isDone ? (
              <span className="second-line remark success">
                ✓ {awards.stepDone(who, momentText(at, words))}
              </span>
            ) : (
              <>
                {" "}
                <Button
                  size="small"
                  aria-label={awards.finishAs(label)}
                  onClick={() =>
                    void decideAward(model, {
                      nominations: [row.id],
                      action: { kind: "step", step: id },
                      by,
                      reason: "",
                    })
                  }
                >
                  {awards.finish}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
