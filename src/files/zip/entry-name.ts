const utf8Strict = new TextDecoder("utf-8", { fatal: true });
// Explorer in a Vietnamese Windows writes names in the machine's own code page.
const vietnameseWindows = new TextDecoder("windows-1258");

function decoded(bytes: Uint8Array): string {
  try {
    return utf8Strict.decode(bytes);
  } catch {
    return vietnameseWindows.decode(bytes);
  }
}

/** An entry's name, for people: never used as a path. Many writers forget the UTF-8 flag, so bytes decide. */
export function entryName(bytes: Uint8Array): string {
  return decoded(bytes).normalize("NFC");
}

/** A name as a path inside the package: some writers put backslashes, and one that climbs ("../../x") stays inside. */
export function partPath(name: string): string {
  const steps: string[] = [];
  for (const step of name.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What parts are looked up by: packages compare names without case. */
export function partKey(name: string): string {
  return partPath(name).toLowerCase();
}
