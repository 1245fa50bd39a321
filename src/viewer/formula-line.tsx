import { fillSlots, type Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";

export interface FormulaLineProps {
  /** "D7" */
  readonly address: string;
  readonly text: string;
  readonly language: Language;
  /** Begins to write in the cell; undefined where it cannot be written into. */
  readonly onEdit: (() => void) | undefined;
}

/** Which cell is chosen, and what it holds. */
export function FormulaLine({ address, text, language, onEdit }: FormulaLineProps) {
  const label = fillSlots(viewerWords.formulaLine[language], { cell: address });
  return (
    <div className="tv-formula-line">
      <output className="tv-name" aria-label={viewerWords.nameBox[language]}>
        {address}
      </output>
      <div
        className={onEdit ? "tv-formula tv-formula-entry" : "tv-formula"}
        role="group"
        aria-label={label}
        onClick={onEdit}
      >
        {text}
      </div>
    </div>
  );
}
