import { type RefObject, useRef } from "react";

const formats = ".xlsx,.xlsm,.xls,.xlsb,.ods,.docx,.doc,.rtf,.odt,.zip,.rar,.7z,.eml,.msg";

export interface Picker {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly open: () => void;
}

export function useFilePicker(): Picker {
  const input = useRef<HTMLInputElement>(null);
  return { input, open: () => input.current?.click() };
}

/** The machine's own window for choosing files; what opens it is a button elsewhere. */
export function FilePicker(props: {
  readonly picker: Picker;
  readonly onChoose: (files: ArrayLike<File>) => void;
  /** One file of these formats, where not reports of units are chosen. */
  readonly only?: string;
}): React.ReactNode {
  return (
    <input
      type="file"
      multiple={props.only === undefined}
      hidden
      accept={props.only ?? formats}
      ref={props.picker.input}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // The same files may be chosen again.
        event.currentTarget.value = "";
        props.onChoose(files);
      }}
    />
  );
}
