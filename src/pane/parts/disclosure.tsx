import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";

/** A heading that folds what is under it away. */
export function Disclosure(props: {
  readonly heading: React.ReactNode;
  readonly children: React.ReactNode;
  readonly isOpen?: boolean;
  /** Of the heading; 3 where a heading of the screen's part stands above it. */
  readonly level?: 2 | 3;
}): React.ReactNode {
  const [isOpen, setOpen] = useState(props.isOpen ?? true);
  const id = useId();
  const Heading = props.level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading className="fold-heading">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {props.heading}
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen && props.children}
      </div>
    </section>
  );
}
