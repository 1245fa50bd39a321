export interface LogView {
  /** Newest first. */
  readonly entries: readonly { readonly at: string; readonly sentence: string }[];
  readonly canRestore: boolean;
}
