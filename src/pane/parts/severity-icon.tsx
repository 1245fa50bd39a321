import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { SectionState } from "../../app/unit/unit-views";
import type { Severity } from "../../domain/finding";

/** Icons stand beside their word: they are not read. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.ReactNode {
  switch (severity) {
    case "blocks":
      return <ErrorCircle16Filled className="mark danger" aria-hidden />;
    case "needs-reason":
      return <Warning16Filled className="mark warning" aria-hidden />;
    case "notes":
      return <Info16Regular className="mark quiet" aria-hidden />;
  }
}

export function SectionIcon({ state }: { readonly state: SectionState }): React.ReactNode {
  switch (state) {
    case "done":
      return <CheckmarkCircle16Filled className="mark success" aria-hidden />;
    case "missing":
      return <Circle16Regular className="mark quiet" aria-hidden />;
    case "wrong":
      return <ErrorCircle16Filled className="mark danger" aria-hidden />;
  }
}
