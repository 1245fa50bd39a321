import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";

/** A heading that folds what is under it away. */
export function Disclosure(props: {
  readonly heading: React.ReactNode;
  readonly children: React.ReactNode;
  readonly isOpen?: boolean;
}): React.ReactNode {
  const [isOpen, setOpen] = useState(props.isOpen ?? true);
  const id = useId();
  return (
    <section>
      <h3 className="fold-heading">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {props.heading}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && props.children}
      </div>
    </section>
  );
}
