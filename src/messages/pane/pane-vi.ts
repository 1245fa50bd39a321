import { firstVi } from "./pane-vi-first";
import { laterVi } from "./pane-vi-later";

/** Every word of the task pane in Vietnamese. */
export const paneVi = { ...firstVi, ...laterVi };

/** The same words in any language: English is held to this shape. */
export type PaneWords = typeof paneVi;
export type FirstWords = typeof firstVi;
