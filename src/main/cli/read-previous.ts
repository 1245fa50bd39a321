import { previousFindings } from "../../app/level/kept-findings";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { PreviousBook } from "../../domain/consolidation/previous-book";
import type { Finding } from "../../domain/finding";
import { readBook } from "../../files/read-book";
import { readKept } from "../../sheets/kept/read-kept";
import type { KeptContent } from "../../sheets/kept/user-cells";
import type { InsertedView } from "../../sheets/phan-tich/inserted-view";
import { interpretPrevious, viewsStanding } from "../../sheets/result-state/state-sheet";
import { nodeInflater } from "../../worker/node-reading-tools";
import { type CliArguments, WrongCall } from "./arguments";
import { fileBytes } from "./file-bytes";

/** The book that stands: what a new consolidation carries over, and what a person added to it. */
export interface Previous {
  readonly book: PreviousBook;
  readonly kept: KeptContent;
  /** Ready views a person put on sheets of their own. */
  readonly views: readonly InsertedView[];
  /** What of it does not go on, or may not be whole. */
  readonly findings: readonly Finding[];
}

/** Without --previous an existing OUT is the previous book. */
export async function readPrevious(
  context: CampaignContext,
  unit: Unit,
  { previous, out }: CliArguments,
): Promise<Previous | undefined> {
  const file = previous ?? out ?? "";
  const bytes = await fileBytes(file).catch((fault: unknown) => {
    // An OUT that is there and cannot be read holds texts and decisions that must not be lost.
    if (previous !== undefined || !isMissing(fault)) throw new WrongCall("previous", { file });
  });
  if (!bytes) return undefined;
  const found = await previousIn(bytes);
  if (!found || !isOf(found.book, context, unit)) throw new WrongCall("previous", { file });
  return found;
}

const isMissing = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && (fault.code === "ENOENT" || fault.code === "ENOTDIR");

function isOf(found: PreviousBook, { campaign }: CampaignContext, { code }: Unit): boolean {
  return found.unit === code && found.campaign === campaign.id;
}

async function previousIn(bytes: Uint8Array): Promise<Previous | undefined> {
  const read = await readBook(bytes, nodeInflater);
  const book = read.kind === "book" ? interpretPrevious(read.book) : undefined;
  if (read.kind !== "book" || !book) return undefined;
  const kept = readKept(read.book);
  return { book, kept, views: viewsStanding(read.book), findings: previousFindings(read.book, kept) };
}
