import { useEffect, useRef, useState } from "react";
import { Link } from "@fluentui/react-components";
import { useWords } from "../pane-context";

/** Rows drawn at first, and added each time the end of the list comes near. */
const portion = 60;

/** The first rows of a long list, `least` of them or more as it is scrolled. `name` of the list: another list begins anew. */
export function useGrowing<Row>(
  rows: readonly Row[],
  name: string,
  least = 0,
): { readonly shown: readonly Row[]; readonly end: React.ReactNode } {
  const [grown, setGrown] = useState({ name, count: portion });
  const count = Math.max(grown.name === name ? grown.count : portion, least);
  const rest = rows.length - count;
  const grow = (): void => setGrown({ name, count: count + portion });
  return {
    shown: rest > 0 ? rows.slice(0, count) : rows,
    end: rest > 0 ? <End rest={rest} grow={grow} /> : null,
  };
}

function End({ rest, grow }: { readonly rest: number; readonly grow: () => void }): React.ReactNode {
  const { shell } = useWords();
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const mark = end.current;
    if (!mark || typeof IntersectionObserver !== "function") return undefined;
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && grow(),
      {
        rootMargin: "400px",
      },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  });
  return (
    <p className="list-end" ref={end}>
      <Link as="button" onClick={grow}>
        {shell.showMore(rest)}
      </Link>
    </p>
  );
}
