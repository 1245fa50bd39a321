import { classLabel, formLabel, titleLabel } from "../../domain/awards/award-catalogues";
import type { NomineeKind } from "../../domain/awards/award-rules";
import type { Nomination } from "../../domain/awards/nomination";
import { awardListWords, kindWords, portalWords as words } from "../../messages/award-list-words";
import type { Role, SheetSpec } from "../spec";
import { layTableSheet, type TableColumn } from "../table-sheet";
import type { ListsBook } from "./lists-book";

interface PortalColumn extends TableColumn {
  readonly of: (nomination: Nomination, book: ListsBook) => string | number;
}

const column = (
  heading: string,
  px: number,
  of: PortalColumn["of"],
  role: Role = "list-cell",
): PortalColumn => ({ heading, px, of, role });

/** The software's own code of an entry where the campaign knows it; its words where not. */
const codeOf = ({ desk }: ListsBook, id: string, label: string): string =>
  id === "" ? "" : (desk.rules.portalCodes?.[id] ?? label);

const unitOf = ({ unit }: Nomination, { context }: ListsBook): string =>
  context.units.get(unit)?.name ?? unit;
const form = ({ form: id }: Nomination, book: ListsBook): string =>
  codeOf(book, id, formLabel(book.context, id));
const title = ({ title: id }: Nomination, book: ListsBook): string =>
  codeOf(book, id, titleLabel(book.context, id));
const objectClass = ({ kind, objectClass: id }: Nomination, book: ListsBook): string =>
  codeOf(book, id, classLabel(book.context, kind, id));

const sex = ({ isWoman }: Nomination): string =>
  isWoman === undefined ? "" : isWoman ? words.female : words.male;
const address = ({ isWoman }: Nomination): string =>
  isWoman === undefined ? "" : isWoman ? words.mrs : words.mr;

/** TAPTHE.xlsx, CANHAN.xlsx, MauTDKT.xlsx: the columns of the files staff upload, in their order. */
const collectives: readonly PortalColumn[] = [
  column(words.collectiveName, 300, ({ name }) => name),
  column(words.collectiveClass, 160, objectClass),
  column(words.formCode, 220, form),
  column(words.titleCodeIfAny, 180, title),
];

const individuals: readonly PortalColumn[] = [
  column(words.personName, 180, ({ name }) => name),
  column(words.sex, 70, sex),
  column(words.birthDay, 80, ({ birthYear }) => birthYear ?? ""),
  column(words.position, 160, ({ position }) => position),
  column(words.office, 160, () => ""),
  column(words.workplace, 180, (nomination, book) => nomination.place || unitOf(nomination, book)),
  column(words.homeAddress, 160, ({ place }) => place),
  column(words.personClass, 180, objectClass),
  column(words.formCode, 220, form),
  column(words.titleCode, 160, title),
];

const everybody: readonly PortalColumn[] = [
  column(words.address, 110, address),
  column(words.anyName, 260, ({ name }) => name),
  column(words.position, 140, ({ position }) => position),
  column(words.unitOfWork, 180, (nomination, book) => nomination.place || unitOf(nomination, book)),
  column(words.awardKind, 160, ({ kind }) => words.awardKinds[kind]),
  column(words.titleOrForm, 240, (nomination, book) =>
    [formLabel(book.context, nomination.form), nomination.title && titleLabel(book.context, nomination.title)]
      .filter(Boolean)
      .join("; "),
  ),
  column(words.anyClass, 200, ({ kind, objectClass: id }, book) =>
    id === "" ? "" : classLabel(book.context, kind, id),
  ),
  column(words.field, 160, () => words.fieldValue),
];

/** One sheet for each file of the portals, with every nominee of the lists in the lists' order. */
export function layPortals(book: ListsBook): readonly SheetSpec[] {
  const { portals } = awardListWords;
  return [
    portalSheet(book, portals.collectives, words.collectivesTitle, collectives, ["collective"]),
    portalSheet(book, portals.individuals, words.individualsTitle, individuals, ["individual"]),
    portalSheet(book, portals.all, words.allTitle, everybody, ["collective", "household", "individual"]),
  ];
}

function portalSheet(
  book: ListsBook,
  name: string,
  sheetTitle: string,
  columns: readonly PortalColumn[],
  kinds: readonly NomineeKind[],
): SheetSpec {
  const nominations = book.lists
    .filter(({ list }) => kinds.includes(list.kind))
    .flatMap(({ list }) => list.groups.flatMap((group) => group.nominations));
  return layTableSheet({
    name,
    title: sheetTitle,
    hint: words.hint(kinds.map((kind) => kindWords[kind].one).join(", ")),
    columns: [{ heading: awardListWords.number, px: 44, role: "list-number" }, ...columns],
    count: nominations.length,
    *rows() {
      for (const [at, nomination] of nominations.entries())
        yield [at + 1, ...columns.map(({ of }) => of(nomination, book))];
    },
    footer: awardListWords.footer(name, book.unit.name),
  });
}
