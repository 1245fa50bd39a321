import { useEffect, useState } from "react";
import type { QuestionView } from "../../app/results/result-views";
import { goBack } from "../actions";
import { useModel, useWords } from "../pane-context";
import { Facts } from "../parts/facts";
import { refresh, runAction } from "../run-action";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Chỗ chưa chắc: one question a screen, likeliest answer chosen only where it is clearly ahead. */
export function Questions(): React.ReactNode {
  const { question } = useWords();
  const view = useView<readonly QuestionView[]>("questions", (desk) => desk.questions());
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState(0);
  const open = (view ?? []).filter(({ id }) => !skipped.includes(id));
  const [first] = open;
  const model = useModel();
  if (!view || !first)
    return (
      <Screen
        title={question.title}
        depth="detail"
        foot={view && <Foot primary={{ label: question.backToReceive, onClick: () => goBack(model) }} />}
      >
        {view && <p className="all-good">{view.length === 0 ? question.done : question.later}</p>}
      </Screen>
    );
  return (
    <OneQuestion
      key={first.id}
      question={first}
      number={answered + skipped.length + 1}
      all={answered + view.length}
      onAnswered={() => setAnswered(answered + 1)}
      onSkip={() => setSkipped([...skipped, first.id])}
    />
  );
}

const titles = {
  unit: "unitTitle",
  row: "rowTitle",
  text: "textTitle",
  order: "orderTitle",
  other: "otherTitle",
} as const;

/** The likeliest answer, where exactly one is. */
function clearFirst({ choices }: QuestionView): string | undefined {
  const likeliest = choices.filter((choice) => choice.likeliest);
  return likeliest.length === 1 ? likeliest[0]?.answer : undefined;
}

interface OneProps {
  readonly question: QuestionView;
  readonly number: number;
  readonly all: number;
  readonly onAnswered: () => void;
  readonly onSkip: () => void;
}

function OneQuestion({ question: asked, number, all, onAnswered, onSkip }: OneProps): React.ReactNode {
  const { question } = useWords();
  const model = useModel();
  const [answer, setAnswer] = useState(clearFirst(asked));
  useNumberKeys(asked, setAnswer);
  const chosen = asked.choices.find((choice) => choice.answer === answer);
  const accept = async (): Promise<void> => {
    if (!chosen) return;
    await runAction(model, () => model.desk.answer(asked.id, chosen.answer));
    onAnswered();
    refresh(model);
  };
  return (
    <Screen
      title={question.title}
      sub={question.of(number, all)}
      depth="detail"
      foot={
        <Foot
          primary={{
            label: chosen ? question.accept(chosen.label) : question.chooseFirst,
            isOff: !chosen,
            onClick: () => void accept(),
          }}
          secondary={{ label: question.later, onClick: onSkip }}
        />
      }
    >
      <h2 className="screen-title">{question[titles[asked.kind]]}</h2>
      {asked.file !== undefined && <p className="file-name">{asked.file}</p>}
      <p className="second-line">{asked.sentence}</p>
      <Choices question={asked} answer={answer} onChoose={setAnswer} />
      {asked.evidence.length > 0 && (
        <section className="soft-box">
          <h3 className="small-heading">{question.evidence}</h3>
          <Facts lines={asked.evidence.map(({ label, text }) => [label, text] as const)} />
        </section>
      )}
    </Screen>
  );
}

function Choices(props: {
  readonly question: QuestionView;
  readonly answer: string | undefined;
  readonly onChoose: (answer: string) => void;
}): React.ReactNode {
  const { question: asked, answer, onChoose } = props;
  const { question } = useWords();
  return (
    <fieldset className="choices">
      <legend className="read-only">
        {question.choices}. {question.keys}
      </legend>
      {asked.choices.map((choice) => (
        <label key={choice.answer} className="choice">
          <input
            type="radio"
            name={asked.id}
            value={choice.answer}
            checked={choice.answer === answer}
            onChange={() => onChoose(choice.answer)}
          />
          <span>
            <span className="choice-label">{choice.label}</span>
            {choice.likeliest && <span className="second-line choice-remark">{question.likeliest}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Keys 1 to 9 choose, wherever the focus is but in a text. */
function useNumberKeys({ choices }: QuestionView, choose: (answer: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement)
        return;
      const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
      if (choice) choose(choice.answer);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [choices, choose]);
}
