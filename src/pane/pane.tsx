import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import type { PaneModel } from "./model";
import { PaneContext, usePane } from "./pane-context";
import { Frame } from "./shell/frame";
import { darkTheme, lightTheme } from "./theme";

const forcedColors = (): MediaQueryList | undefined =>
  typeof matchMedia === "function" ? matchMedia("(forced-colors: active)") : undefined;

function useForcedColors(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = forcedColors();
      query?.addEventListener("change", changed);
      return () => query?.removeEventListener("change", changed);
    },
    () => forcedColors()?.matches ?? false,
  );
}

/** Under forced colours the light theme is right: the system paints over it. */
function useDark(): boolean {
  const isForced = useForcedColors();
  const isOfficeDark = usePane((state) => state.isDark);
  const background = usePane((state) => state.settings.background);
  return !isForced && (background === "dark" || (background === "office" && isOfficeDark));
}

/** The page's own background and scroll bars follow. */
function Look(): React.ReactNode {
  const isDark = useDark();
  const language = usePane((state) => state.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark, language]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className="pane-look">
      <Frame />
    </FluentProvider>
  );
}

/** The task pane, wherever it stands. */
export function Pane({ model }: { readonly model: PaneModel }): React.ReactNode {
  return (
    <PaneContext value={model}>
      <Look />
    </PaneContext>
  );
}
