import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import { browserSentence as say } from "../messages/browser-words";
import type { Language } from "../messages/sentence";
import type { BrowserActions, BrowserState } from "./browser-actions";

/** Browser mode's bar: the file, and what is done with it. */
export function BrowserBar({
  actions,
  language,
}: {
  readonly actions: BrowserActions;
  readonly language: Language;
}) {
  const state = useSyncExternalStore(actions.subscribe, actions.state);
  return (
    <section aria-label={say("bar", language)}>
      <div className="browser-bar">
        <strong className="browser-product">Tổng Hợp</strong>
        <FileName {...{ state, language }} />
        <span className="browser-buttons">
          <OpenButton {...{ actions, state, language }} />
          <Button
            size="small"
            disabled={state.busy}
            onClick={() => void actions.trySamples()}
            data-focus="samples"
          >
            {say("samples", language)}
          </Button>
          <Button
            size="small"
            disabled={state.busy || !state.file?.canUndo}
            onClick={() => void actions.undo()}
          >
            {say("undo", language)}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabled={state.busy || !state.file}
            onClick={() => void actions.save()}
          >
            {say("save", language)}
          </Button>
        </span>
      </div>
      <div role="status" className="browser-said">
        {state.said.length > 0 && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              {state.said.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}

function FileName({ state, language }: { readonly state: BrowserState; readonly language: Language }) {
  const { file, busy } = state;
  const words = [
    file?.name ?? say("noFile", language),
    ...(file?.unsaved ? [say("unsaved", language)] : []),
    ...(busy ? [say("busy", language)] : []),
  ];
  return <span className="browser-file">{words.join(" · ")}</span>;
}

const accepted = ".xlsx,.xlsm,.xls,.xlsb,.ods";

function OpenButton({
  actions,
  state,
  language,
}: {
  readonly actions: BrowserActions;
  readonly state: BrowserState;
  readonly language: Language;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        disabled={state.busy}
        title={say("openHint", language)}
        onClick={() => actions.mayLeave() && input.current?.click()}
      >
        {say("open", language)}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        data-open-workbook=""
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void actions.open(file);
          target.value = "";
        }}
      />
    </>
  );
}
