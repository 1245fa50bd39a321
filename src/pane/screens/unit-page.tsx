import { Link } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import type { UnitCode } from "../../domain/unit/unit-code";
import type { UnitDetail } from "../../app/results/result-views";
import type { PaneWords } from "../../messages/pane/pane-vi";
import type { BookPlace } from "../../app/ports";
import type { ReviewKind } from "../../app/returning/return-request";
import { goTo, select } from "../actions";
import { reviewUnit } from "../reviewing";
import { momentText } from "../moments";
import { correctionAbout } from "../correcting";
import { useModel, usePane, useWords } from "../pane-context";
import { Facts } from "../parts/facts";
import { CorrectionList } from "../parts/correction-list";
import { FindingGroup } from "../parts/finding-group";
import { ReceivedDay } from "../parts/received-day";
import { UnitMark } from "../parts/unit-mark";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** One unit: what came, what stands in it, whom to call. */
export function UnitPage(): React.ReactNode {
  const { unitPage } = useWords();
  const code = usePane(({ places }) => places.at(-1)?.about ?? "") as UnitCode;
  const view = useView<{ readonly detail: UnitDetail | undefined }>(`unit ${code}`, async (desk) => ({
    detail: await desk.unitDetail(code),
  }));
  const detail = view?.detail;
  return (
    <Screen
      title={detail?.name ?? ""}
      sub={detail?.group}
      depth="detail"
      foot={detail && <UnitFoot detail={detail} />}
    >
      {view && !detail && <p className="empty-line">{unitPage.gone}</p>}
      {detail && <UnitBody detail={detail} />}
    </Screen>
  );
}

const unlessNone = (number: number, text: string): string | undefined => (number > 0 ? text : undefined);

function UnitBody({ detail }: { readonly detail: UnitDetail }): React.ReactNode {
  const words = useWords();
  const model = useModel();
  const { unitPage, correct } = words;
  const { answered, revision, receivedAt, contact, parts, findings } = detail;
  return (
    <>
      <Facts
        lines={[
          [unitPage.state, <UnitMark row={detail} />],
          [unitPage.reviewed, detail.reviewedAt && momentText(detail.reviewedAt, words)],
          [unitPage.received, receivedAt && momentText(receivedAt, words)],
          [
            unitPage.answered,
            unlessNone(revision, unitPage.answeredText(answered.figures, answered.sections)),
          ],
          [unitPage.document, parts.document],
          [unitPage.word, parts.word],
          [unitPage.figures, parts.figures],
          [unitPage.awards, parts.awards],
          [unitPage.contact, contact],
        ]}
      />
      {revision > 0 && <ReceivedDay key={detail.code} detail={detail} />}
      {detail.place && <SheetLink place={detail.place} />}
      <p className="second-line">
        <Link
          as="button"
          onClick={() =>
            goTo(model, {
              screen: "correct",
              about: correctionAbout(revision > 0 ? "told" : "typed", detail.code),
            })
          }
        >
          {correct.correctUnit}
        </Link>
      </p>
      <CorrectionList title={correct.list(detail.corrections.length)} corrections={detail.corrections} />
      {detail.remarks.length > 0 && <Remarks remarks={detail.remarks} />}
      <h2 className="part-heading">{unitPage.files}</h2>
      <FileList detail={detail} words={words} />
      {findings.length > 0 ? (
        <FindingGroup name={unitPage.findings(findings.length)} findings={findings} />
      ) : (
        revision > 0 && <p className="second-line">{unitPage.noFindings}</p>
      )}
    </>
  );
}

function FileList({
  detail,
  words,
}: {
  readonly detail: UnitDetail;
  readonly words: PaneWords;
}): React.ReactNode {
  const { unitPage } = words;
  if (detail.files.length === 0) return <p className="second-line">{unitPage.noFiles}</p>;
  return (
    <ul className="rows">
      {detail.files.map(({ file, revision, status, saved }) => (
        <li key={file} className="file-line">
          <div>
            <p className="file-unit file-name">{file}</p>
            <p className="second-line">
              {[
                ...(revision === undefined ? [] : [unitPage.revisionOf(revision)]),
                status,
                ...(saved === undefined ? [] : [unitPage.savedAt(momentText(saved, words))]),
              ].join(" · ")}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function SheetLink({ place }: { readonly place: BookPlace }): React.ReactNode {
  const { unitPage } = useWords();
  const model = useModel();
  return (
    <p className="second-line">
      <Link as="button" onClick={() => void select(model, place)}>
        {unitPage.toSheet}
      </Link>
    </p>
  );
}

/** What the unit was asked: answered or not, what stood there and what stands there now. */
function Remarks({ remarks }: { readonly remarks: UnitDetail["remarks"] }): React.ReactNode {
  const { unitPage, fixes } = useWords();
  const answered = remarks.filter(({ isAnswered }) => isAnswered).length;
  const shown = (text: string): string => (text === "" ? fixes.blank : text);
  return (
    <>
      <h2 className="part-heading">{unitPage.remarks(answered, remarks.length)}</h2>
      <ul className="findings">
        {remarks.map(({ number, text, isAnswered, before, now, note, reply }) => (
          <li key={number} className="finding">
            <p className="finding-headline">
              {isAnswered ? <CheckmarkCircle16Filled aria-hidden /> : <Circle16Regular aria-hidden />}{" "}
              {unitPage.remark(number, isAnswered)}
            </p>
            <p className="finding-rest">{text}</p>
            {now !== before && <p className="second-line">{fixes.becomes(shown(before), shown(now))}</p>}
            {note !== "" && <p className="second-line">{unitPage.note(note)}</p>}
            {reply !== "" && <p className="second-line">{unitPage.reply(reply)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The next step first: what has to be put right goes back, what is right is accepted, what is accepted is sealed. */
function UnitFoot({ detail }: { readonly detail: UnitDetail }): React.ReactNode {
  const { unitPage } = useWords();
  const model = useModel();
  const { code, state, blocking, revision } = detail;
  if (revision === 0) return <Foot />;
  const decide = (label: string, kind: ReviewKind) => ({
    label,
    onClick: () => void reviewUnit(model, code, kind),
  });
  const sendBack = {
    label: unitPage.returnIt,
    onClick: () => goTo(model, { screen: "return", about: code }),
  };
  if (state === "sealed") return <Foot primary={decide(unitPage.unseal, "open")} />;
  if (state === "accepted") return <Foot primary={decide(unitPage.seal, "sealed")} secondary={sendBack} />;
  const accept = decide(unitPage.accept, "accepted");
  return blocking > 0 ? (
    <Foot primary={sendBack} secondary={accept} />
  ) : (
    <Foot primary={accept} secondary={sendBack} />
  );
}
