import { type DragEvent, useRef } from "react";

const holdsFiles = (event: DragEvent): boolean => [...event.dataTransfer.types].includes("Files");

/** Files may be dropped anywhere on the screen; the button stays the main way in. */
export function DropZone(props: {
  readonly children: React.ReactNode;
  readonly isOff: boolean;
  readonly onDrop: (files: ArrayLike<File>) => void;
  readonly onOver: (isOver: boolean) => void;
}): React.ReactNode {
  const { children, isOff, onDrop, onOver } = props;
  // Entering a part inside tells before leaving the part around it: they are counted.
  const inside = useRef(0);
  const step = (event: DragEvent, by: number): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    inside.current = Math.max(0, inside.current + by);
    onOver(!isOff && inside.current > 0);
  };
  return (
    <div
      className="drop-zone"
      onDragEnter={(event) => step(event, 1)}
      onDragLeave={(event) => step(event, -1)}
      onDragOver={(event) => step(event, 0)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        inside.current = 0;
        onOver(false);
        if (!isOff) onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
