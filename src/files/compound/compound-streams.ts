import { Refused } from "../refused";

/** The few members of SheetJS's compound file reader that are used here. */
interface CompoundReader {
  read(
    bytes: Uint8Array,
    options: { readonly type: "array" },
  ): {
    /** "Root Entry/__substg1.0_0037001F"; of a storage with "/" at its end. */
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
  };
}

export type Streams = ReadonlyMap<string, Uint8Array>;

/** The streams of a compound file by their paths below its root; `what` is named where they cannot be read. */
export async function compoundStreams(bytes: Uint8Array, what: string): Promise<Streams> {
  const reader = (await import("@e965/xlsx")).CFB as CompoundReader;
  try {
    const { FullPaths, FileIndex } = reader.read(bytes, { type: "array" });
    return new Map(
      FullPaths.flatMap((path, at) => {
        const content = FileIndex[at]?.content;
        return content && content.length > 0
          ? [[path.slice(path.indexOf("/") + 1), Uint8Array.from(content)] as const]
          : [];
      }),
    );
  } catch (fault) {
    throw new Refused("unreadable", { cause: what, what: String(fault) });
  }
}
