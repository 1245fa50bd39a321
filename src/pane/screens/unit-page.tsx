import type { UnitCode } from "../../domain/unit/unit-code";
import type { UnitDetail } from "../../app/result-views";
import type { PaneWords } from "../../messages/pane/pane-vi";
import { select } from "../actions";
import { momentText } from "../moments";
import { useModel, usePane, useWords } from "../pane-context";
import { Facts } from "../parts/facts";
import { FindingGroup } from "../parts/finding-group";
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
  const { unitPage } = words;
  const { answered, revision, receivedAt, contact, parts, findings } = detail;
  return (
    <>
      <Facts
        lines={[
          [unitPage.state, <UnitMark row={detail} />],
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

function UnitFoot({ detail: { place } }: { readonly detail: UnitDetail }): React.ReactNode {
  const { unitPage } = useWords();
  const model = useModel();
  return place ? (
    <Foot primary={{ label: unitPage.toSheet, onClick: () => void select(model, place) }} />
  ) : (
    <Foot />
  );
}
