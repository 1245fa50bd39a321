import type { DocBytes, Plex } from "./doc-bytes";
import { readPlex } from "./doc-bytes";
import type { DocHead } from "./doc-head";

/** A text beside the text: a note or what stands in a text box. */
export interface DocStory {
  readonly from: number;
  readonly to: number;
}

export interface DocStories {
  /** By the place in the text that refers to them. */
  readonly notes: ReadonlyMap<number, DocStory>;
  readonly boxes: ReadonlyMap<number, DocStory>;
  /** Boxes of which nobody knows where they stand. */
  readonly loose: readonly DocStory[];
}

const shapeLength = 26;
const boxLength = 22;
/** Where in a box's entry the number of its shape stands. */
const shapeOfBox = 14;

/** Where notes and text boxes stand in the one long text, and what refers to them. */
export function readStories(stream: DocBytes, { lengths, table }: DocHead): DocStories {
  const plex = (name: Parameters<DocHead["table"]>[0], size: number): Plex => {
    const { at, length } = table(name);
    return readPlex(stream, at, length, size);
  };
  const endnotesAt = lengths.main + lengths.notes + lengths.headers + lengths.comments;
  const shapes = plex("shapes", shapeLength);
  const anchors = new Map(shapes.things.map((thing, at) => [stream.long(thing), shapes.places[at] ?? 0]));
  const boxes = new Map<number, DocStory>();
  const loose: DocStory[] = [];
  const texts = plex("boxTexts", boxLength);
  for (const [at, thing] of texts.things.entries()) {
    const story = storyOf(texts.places, at, endnotesAt + lengths.endnotes, lengths.boxes);
    const anchor = anchors.get(stream.long(thing + shapeOfBox));
    if (anchor === undefined || boxes.has(anchor)) loose.push(story);
    else boxes.set(anchor, story);
  }
  return {
    notes: new Map([
      ...notesOf(plex("noteReferences", 2), plex("noteTexts", 0), lengths.main, lengths.notes),
      ...notesOf(plex("endnoteReferences", 2), plex("endnoteTexts", 0), endnotesAt, lengths.endnotes),
    ]),
    boxes,
    loose,
  };
}

const notesOf = (
  references: Plex,
  texts: Plex,
  base: number,
  length: number,
): readonly (readonly [number, DocStory])[] =>
  references.things.map(
    (_, at) => [references.places[at] ?? 0, storyOf(texts.places, at, base, length)] as const,
  );

/** A damaged place lies beyond its texts: nothing stands there. */
function storyOf(places: readonly number[], at: number, base: number, length: number): DocStory {
  const within = (place: number | undefined): number => base + Math.min(place ?? length, length);
  return { from: within(places[at]), to: within(places[at + 1]) };
}
