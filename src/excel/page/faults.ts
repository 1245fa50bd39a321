import type { Answer, Fault } from "../hands";

/** What Excel refuses becomes an answer; a mistake of ours stays an exception. */
export async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return { ok: false, fault };
  }
}

const kinds: Readonly<Record<string, Fault["kind"]>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  ActivityLimitReached: "busy",
};

/** Errors of the client library have a text for a code, whichever window's they are. */
function faultOf(error: unknown): Fault | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const { code, message, debugInfo } = error as OfficeExtension.Error;
  const where = debugInfo?.errorLocation;
  return {
    kind: kinds[code] ?? "failed",
    code: String(code),
    message: where ? `${message} (${where})` : message,
  };
}
