import { Field, Link, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import { changeSettings, copyText, openGuide } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { Facts } from "../parts/facts";
import { languageOf, type Settings } from "../settings";
import { Screen } from "../shell/screen";

/** Cài đặt: saved at once, so there is no button and no foot. */
export function SettingsPage(): React.ReactNode {
  const { settings: words } = useWords();
  const model = useModel();
  const isKept = model.shelf.isKept;
  return (
    <Screen title={words.title} depth="detail">
      {!isKept && <p className="second-line">{words.notKept}</p>}
      <Languages />
      <Backgrounds />
      <LiveCheck />
      <hr />
      <ThisMachine />
    </Screen>
  );
}

function Languages(): React.ReactNode {
  const { settings: words } = useWords();
  const model = useModel();
  const language = usePane(({ settings }) => settings.language);
  const { languageNames } = words;
  const office = languageNames[languageOf({ language: "office" }, model.machine.language)];
  return (
    <Field label={<span className="part-heading">{words.language}</span>}>
      <RadioGroup
        value={language}
        onChange={(_event, { value }) => changeSettings(model, { language: value as Settings["language"] })}
      >
        <Radio value="office" label={words.languageOffice(office)} />
        <Radio value="vi" label={<span lang="vi">{languageNames.vi}</span>} />
        <Radio value="en" label={<span lang="en">{languageNames.en}</span>} />
      </RadioGroup>
    </Field>
  );
}

function Backgrounds(): React.ReactNode {
  const { settings: words } = useWords();
  const model = useModel();
  const background = usePane(({ settings }) => settings.background);
  const followed = model.machine.host === "excel" ? words.backgroundOffice : words.backgroundBrowser;
  return (
    <Field label={<span className="part-heading">{words.background}</span>}>
      <RadioGroup
        value={background}
        onChange={(_event, { value }) =>
          changeSettings(model, { background: value as Settings["background"] })
        }
      >
        <Radio value="office" label={followed} />
        <Radio value="light" label={words.light} />
        <Radio value="dark" label={words.dark} />
      </RadioGroup>
    </Field>
  );
}

function LiveCheck(): React.ReactNode {
  const { settings: words } = useWords();
  const model = useModel();
  const liveCheck = usePane(({ settings }) => settings.liveCheck);
  return (
    <>
      <h2 className="part-heading">{words.working}</h2>
      <Switch
        label={words.liveCheck}
        checked={liveCheck}
        onChange={(_event, { checked }) => changeSettings(model, { liveCheck: checked })}
      />
    </>
  );
}

function ThisMachine(): React.ReactNode {
  const { settings: words } = useWords();
  const model = useModel();
  const { description, version } = model.machine;
  const lines = [
    [words.host, description],
    [words.version, version],
  ] as const;
  return (
    <>
      <h2 className="part-heading">{words.machine}</h2>
      <Facts lines={lines} />
      <p className="link-row">
        <Link as="button" onClick={() => openGuide(model)}>
          {words.helpAgain}
        </Link>
        <Link
          as="button"
          onClick={() => void copyText(model, lines.map((line) => line.join(": ")).join("\n"))}
        >
          {words.copyMachine}
        </Link>
      </p>
    </>
  );
}
