/** Rows and columns of the referral's sheet, from 0. Column A holds the nomination's id, hidden. */
export const referralRows = {
  title: 0,
  from: 1,
  hint: 2,
  office: 3,
  number: 4,
  day: 5,
  headings: 7,
  first: 8,
} as const;
export const referralColumns = {
  id: 0,
  ordinal: 1,
  name: 2,
  unit: 3,
  form: 4,
  summary: 5,
  opinion: 6,
  text: 7,
} as const;
/** What is asked of the office itself stands beside its label. */
export const answerColumn = referralColumns.unit;
