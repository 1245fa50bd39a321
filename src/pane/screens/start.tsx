import { Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { BookKind } from "../../app/desk";
import type { CampaignCard, StartPlan, UnitChoice } from "../../app/start/start-views";
import { makeBook } from "../making";
import { useModel, usePane, useWords } from "../pane-context";
import { UnitPicker } from "../parts/unit-picker";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Bắt đầu in an empty or foreign workbook. */
export function Start(): React.ReactNode {
  const { start } = useWords();
  const isEmpty = usePane(({ book }) => book?.kind === "empty");
  return <StartScreen sub={isEmpty ? start.empty : start.foreign} depth="lone" />;
}

/** The same beside a workbook of ours: another one is made, this one stays. */
export function StartAnother(): React.ReactNode {
  return <StartScreen sub={useWords().start.another} depth="detail" />;
}

type Level = CampaignCard["levels"][number];
type Unit = UnitChoice["units"][number];

/** What was chosen so far; a later choice falls away when an earlier one changes. */
interface Chosen {
  readonly campaign?: string;
  readonly level?: string;
  readonly book?: BookKind;
  readonly unit?: Unit;
}

/** What the choices amount to: of the campaign offered first, where none was chosen. */
function readChoice(campaigns: readonly CampaignCard[], chosen: Chosen) {
  const campaign = campaigns.find(({ id }) => id === chosen.campaign) ?? campaigns[0];
  const level = campaign?.levels.find(({ id }) => id === chosen.level);
  const book: BookKind = level?.consolidates ? (chosen.book ?? "consolidating") : "form";
  const target: Target | undefined = campaign &&
    chosen.unit && { campaign: campaign.id, unit: chosen.unit, book };
  return { campaign, level, book, target };
}

function StartScreen(props: { readonly sub: string; readonly depth: "lone" | "detail" }): React.ReactNode {
  const { start } = useWords();
  const campaigns = useView<readonly CampaignCard[]>("campaigns", (desk) => desk.campaigns());
  const [chosen, setChosen] = useState<Chosen>({});
  const { campaign, level, book, target } = readChoice(campaigns ?? [], chosen);
  return (
    <Screen
      title={start.title}
      sub={props.sub}
      depth={props.depth}
      foot={<StartFoot target={target} book={book} />}
    >
      {campaigns?.length === 0 && <p className="empty-line">{start.noCampaign}</p>}
      {campaign && (
        <>
          <Campaign
            campaigns={campaigns ?? []}
            campaign={campaign}
            onChoose={(id) => setChosen({ campaign: id })}
          />
          <Levels
            levels={campaign.levels}
            level={level}
            onChoose={(id) => setChosen({ campaign: campaign.id, level: id })}
          />
          {level && (
            <OfLevel campaign={campaign} level={level} book={book} chosen={chosen} setChosen={setChosen} />
          )}
          {target && <WillMake target={target} />}
        </>
      )}
    </Screen>
  );
}

function OfLevel(props: {
  readonly campaign: CampaignCard;
  readonly level: Level;
  readonly book: BookKind;
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
}): React.ReactNode {
  const { campaign, level, book, chosen, setChosen } = props;
  const onUnit = (unit: Unit | undefined): void => {
    const { campaign: of, level: at, book: kind } = chosen;
    setChosen({
      ...(of && { campaign: of }),
      ...(at && { level: at }),
      ...(kind && { book: kind }),
      ...(unit && { unit }),
    });
  };
  return (
    <>
      {level.consolidates && <Kinds book={book} onChoose={(kind) => setChosen({ ...chosen, book: kind })} />}
      <UnitPicker
        key={`${campaign.id} ${level.id}`}
        campaign={campaign.id}
        level={level.id}
        unit={chosen.unit}
        onChoose={onUnit}
      />
    </>
  );
}

function Campaign(props: {
  readonly campaigns: readonly CampaignCard[];
  readonly campaign: CampaignCard;
  readonly onChoose: (id: string) => void;
}): React.ReactNode {
  const { campaigns, campaign, onChoose } = props;
  const { start } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <h2 className="part-heading">{start.campaign}</h2>
      <div className="soft-box">
        {isOpen ? (
          <RadioGroup
            aria-label={start.campaign}
            value={campaign.id}
            onChange={(_event, { value }) => onChoose(value)}
          >
            {campaigns.map(({ id, title }) => (
              <Radio key={id} value={id} label={title} />
            ))}
          </RadioGroup>
        ) : (
          <p className="campaign-title">{campaign.title}</p>
        )}
        {!isOpen && campaigns.length > 1 && (
          <Link as="button" onClick={() => setOpen(true)}>
            {start.otherCampaign}
          </Link>
        )}
      </div>
    </>
  );
}

function Levels(props: {
  readonly levels: readonly Level[];
  readonly level: Level | undefined;
  readonly onChoose: (id: string) => void;
}): React.ReactNode {
  const { start } = useWords();
  return (
    <Field label={<span className="part-heading">{start.level}</span>}>
      <RadioGroup value={props.level?.id ?? ""} onChange={(_event, { value }) => props.onChoose(value)}>
        {props.levels.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Kinds(props: {
  readonly book: BookKind;
  readonly onChoose: (book: BookKind) => void;
}): React.ReactNode {
  const { start } = useWords();
  return (
    <Field label={<span className="part-heading">{start.kind}</span>}>
      <RadioGroup value={props.book} onChange={(_event, { value }) => props.onChoose(value as BookKind)}>
        <Radio value="consolidating" label={start.kindConsolidating} />
        <Radio value="form" label={start.kindForm} />
      </RadioGroup>
    </Field>
  );
}

interface Target {
  readonly campaign: string;
  readonly unit: Unit;
  readonly book: BookKind;
}

const planName = ({ campaign, unit, book }: Target): string => `plan ${campaign} ${unit.code} ${book}`;

function usePlan(target: Target | undefined): StartPlan | undefined {
  return useView<StartPlan | undefined>(target ? planName(target) : "no plan", async (desk) =>
    target ? desk.startPlan(target.campaign, target.unit.code, target.book) : undefined,
  );
}

function WillMake({ target }: { readonly target: Target }): React.ReactNode {
  const { start } = useWords();
  const plan = usePlan(target);
  return (
    <section className="will-make" aria-live="polite">
      <h2 className="small-heading">{start.willMake[target.book]}</h2>
      {plan?.sentences.map((sentence) => (
        <p className="second-line" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

function StartFoot(props: { readonly target: Target | undefined; readonly book: BookKind }): React.ReactNode {
  const { target, book } = props;
  const { start } = useWords();
  const model = useModel();
  const plan = usePlan(target);
  return (
    <Foot
      note={plan && (plan.opens ? start.opensApart : start.savesFile(plan.fileName))}
      primary={{
        label: start.make[book],
        isOff: !target,
        onClick: () => target && void makeBook(model, target.campaign, target.unit.code, target.book),
      }}
    />
  );
}
