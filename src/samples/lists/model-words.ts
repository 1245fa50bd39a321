/** Kind, field, name, where, what came of it. Of a person's row the name begins with "{người}". */
export type ModelWords = readonly [
  kind: "mo-hinh" | "cach-lam" | "dien-hinh-tt" | "dien-hinh-cn",
  field: string,
  name: string,
  place: string,
  result: string,
];
