/** A file that was made. Opened by the host, or handed over for saving by the page. */
export type MadeFile =
  | { readonly kind: "opened" }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      /** What is to be said of it, where there is something. */
      readonly note?: string;
    }
  | { readonly kind: "failed"; readonly sentence: string };
