import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AnalysisChoice, AnalysisKind, AnalysisView } from "../../app/results/analysis-views";
import { insertView } from "../inserting";
import { useModel, usePane, useWords } from "../pane-context";
import { AnalysisBars } from "../parts/analysis-bars";
import { AnalysisTable } from "../parts/analysis-table";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

const kinds: readonly AnalysisKind[] = ["ranking", "progress", "over-time", "completeness"];

/** So sánh, phân tích: a ready view, previewed as chart and table, and put into the workbook as live formulas. */
export function Analysis(): React.ReactNode {
  const { analysis } = useWords();
  const [choice, setChoice] = useState<AnalysisChoice>({ kind: "ranking" });
  const view = useLast(
    useView<AnalysisView>(`analysis ${JSON.stringify(choice)}`, (desk) => desk.analysis(choice)),
  );
  return (
    <Screen
      title={analysis.title}
      depth="detail"
      foot={view && !view.isEmpty && <AnalysisFoot choice={view.chosen} />}
    >
      <Choosing choice={choice} view={view} onChoice={setChoice} />
      {view?.isEmpty === true && <p className="empty-line">{analysis.nothing}</p>}
      {view && !view.isEmpty && <AnalysisBody view={view} />}
    </Screen>
  );
}

/** The view before stands until the one that was asked for is there: what has the focus stays. */
function useLast(view: AnalysisView | undefined): AnalysisView | undefined {
  const [last, setLast] = useState<AnalysisView>();
  useEffect(() => {
    if (view) setLast(view);
  }, [view]);
  return view ?? last;
}

function AnalysisFoot({ choice }: { readonly choice: AnalysisChoice }): React.ReactNode {
  const { analysis } = useWords();
  const model = useModel();
  const isRunning = usePane(({ running }) => running !== undefined);
  return (
    <Foot
      primary={{
        label: analysis.insert,
        isOff: isRunning,
        onClick: () => void insertView(model, choice),
      }}
    />
  );
}

function AnalysisBody({ view }: { readonly view: AnalysisView }): React.ReactNode {
  const { analysis } = useWords();
  return (
    <>
      {view.about !== "" && <p className="second-line">{view.about}</p>}
      {view.coverage !== "" && <p className="second-line">{view.coverage}</p>}
      {view.bars.length > 0 && (
        <>
          <h2 className="part-heading">{analysis.chart}</h2>
          <AnalysisBars bars={view.bars} key={JSON.stringify(view.chosen)} />
        </>
      )}
      <h2 className="part-heading">{analysis.table}</h2>
      <AnalysisTable view={view} />
    </>
  );
}

interface ChoosingProps {
  readonly choice: AnalysisChoice;
  readonly view: AnalysisView | undefined;
  readonly onChoice: (choice: AnalysisChoice) => void;
}

function Choosing({ choice, view, onChoice }: ChoosingProps): React.ReactNode {
  const { analysis } = useWords();
  return (
    <div className="analysis-choices">
      <Options
        label={analysis.kind}
        options={kinds.map((id) => ({ id, label: analysis.kinds[id] }))}
        value={choice.kind}
        onValue={(id) => onChoice({ kind: kinds.find((kind) => kind === id) ?? "ranking" })}
      />
      {view && <Figures choice={choice} view={view} onChoice={onChoice} />}
    </div>
  );
}

/** What a kind of view asks for besides. */
function Figures({
  choice,
  view,
  onChoice,
}: ChoosingProps & { readonly view: AnalysisView }): React.ReactNode {
  const { analysis } = useWords();
  const orders = [
    { id: "high", label: analysis.highFirst },
    { id: "low", label: analysis.lowFirst },
  ];
  const isRanking = choice.kind === "ranking";
  const asksPart = isRanking || choice.kind === "progress";
  return (
    <>
      <Options
        label={analysis.part}
        options={asksPart ? view.parts : []}
        value={view.chosen.part}
        onValue={(part) => onChoice({ kind: choice.kind, part })}
      />
      <Options
        label={analysis.period}
        options={isRanking ? view.periods : []}
        value={view.chosen.period}
        onValue={(period) => onChoice({ ...choice, period })}
      />
      <Options
        label={analysis.order}
        options={isRanking ? orders : []}
        value={choice.lowFirst === true ? "low" : "high"}
        onValue={(order) => onChoice({ ...choice, lowFirst: order === "low" })}
      />
    </>
  );
}

function Options(props: {
  readonly label: string;
  readonly options: AnalysisView["parts"];
  readonly value: string;
  readonly onValue: (id: string) => void;
}): React.ReactNode {
  const { label, options, value, onValue } = props;
  if (options.length === 0) return null;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, { value: chosen }) => onValue(chosen)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
