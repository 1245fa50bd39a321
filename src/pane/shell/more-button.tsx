import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../pane-context";

const loadMenu = () => import("./more-menu");
const MoreMenu = lazy(async () => ({ default: (await loadMenu()).MoreMenu }));

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback !== "function") return () => undefined;
  const ticket = requestIdleCallback(work, { timeout: 5000 });
  return () => cancelIdleCallback(ticket);
};

/** A plain button until it is pressed: the menu is loaded on demand, and fetched once the screen stands. */
export function MoreButton(): React.ReactNode {
  const { shell } = useWords();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => whenIdle(() => void loadMenu()), []);
  const plain = (
    <Button
      appearance="transparent"
      className="more-button"
      icon={<MoreHorizontal20Regular />}
      aria-label={shell.more}
      aria-haspopup="menu"
      aria-expanded={false}
      data-focus="more"
      onClick={() => setWanted(true)}
    />
  );
  return isWanted ? (
    <Suspense fallback={plain}>
      <MoreMenu />
    </Suspense>
  ) : (
    plain
  );
}
