/** A department or organisation of the province: how it writes itself, and what its field is. */
export interface Agency {
  /** "union": an organisation with members; "agency": everyone else. */
  readonly voice: "agency" | "union";
  /** In numbers of documents: "123/BC-SNV". */
  readonly symbol: string;
  readonly head: string;
  readonly deputy: string;
  /** How it names itself after the first mention. */
  readonly self: string;
  /** Whom it reaches in its work. */
  readonly people: string;
  /** Its field in short: "nông nghiệp"; and in full, after "lĩnh vực". */
  readonly brief: string;
  readonly field: string;
  /** The criterion or content of the programme it is responsible for. */
  readonly criterion: string;
  /** Its own units, in full, as they would stand on a certificate. */
  readonly units: readonly string[];
  /** Spent or lent for the movement in a year, triệu đồng; and news and articles of its own. */
  readonly spent?: readonly [number, number];
  readonly articles?: readonly [number, number];
}

/** The columns of the tables beside this file. */
type Row = readonly [
  symbol: string,
  self: string,
  brief: string,
  field: string,
  criterion: string,
  units: readonly string[],
  more?: Partial<Agency>,
];

export const row = ([symbol, self, brief, field, criterion, units, more]: Row): Agency => ({
  voice: "agency",
  symbol,
  self,
  brief,
  field,
  criterion,
  units,
  head: "Giám đốc",
  deputy: "Phó Giám đốc",
  people: "cán bộ, công chức, viên chức và người lao động",
  ...more,
});

export const members = (people: string, head: string, deputy: string): Partial<Agency> => ({
  voice: "union",
  people,
  head,
  deputy,
});
