/** A refusal as Excel gives one: the add-in sees `code` and `message`, and the place the host adds. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string): HostError => new HostError("InvalidArgument", message);
export const invalidReference = (message: string): HostError => new HostError("InvalidReference", message);
export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);
export const itemNotFound = (message: string): HostError => new HostError("ItemNotFound", message);
export const alreadyExists = (message: string): HostError => new HostError("ItemAlreadyExists", message);
export const accessDenied = (message: string): HostError => new HostError("AccessDenied", message);

/** Not Excel's: the formula's value is not known here until LibreOffice has computed the book. */
export const notCalculated = (place: string): HostError =>
  new HostError(
    "HostNotCalculated",
    `${place}: no value is known since a cell was written; recalculate first`,
  );

/** Not Excel's: what real Excel would do depends on something this host does not know. */
export const cannotTell = (message: string): HostError => new HostError("HostCannotTell", message);
