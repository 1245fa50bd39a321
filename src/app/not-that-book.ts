/** Asked of a workbook that is not the kind it is for: a fault of the pane, not of the user. */
export class NotThatBook extends Error {
  constructor(asked: string) {
    super(`the open workbook has no ${asked}`);
  }
}
