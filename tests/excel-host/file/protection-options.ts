/** The API's options of protection and the file's attributes. The file says "1" for what is locked. */
export const protectionOptions = [
  { api: "allowAutoFilter", file: "autoFilter", lockedUnlessSaid: true },
  { api: "allowDeleteColumns", file: "deleteColumns", lockedUnlessSaid: true },
  { api: "allowDeleteRows", file: "deleteRows", lockedUnlessSaid: true },
  { api: "allowEditObjects", file: "objects", lockedUnlessSaid: false },
  { api: "allowEditScenarios", file: "scenarios", lockedUnlessSaid: false },
  { api: "allowFormatCells", file: "formatCells", lockedUnlessSaid: true },
  { api: "allowFormatColumns", file: "formatColumns", lockedUnlessSaid: true },
  { api: "allowFormatRows", file: "formatRows", lockedUnlessSaid: true },
  { api: "allowInsertColumns", file: "insertColumns", lockedUnlessSaid: true },
  { api: "allowInsertHyperlinks", file: "insertHyperlinks", lockedUnlessSaid: true },
  { api: "allowInsertRows", file: "insertRows", lockedUnlessSaid: true },
  { api: "allowPivotTables", file: "pivotTables", lockedUnlessSaid: true },
  { api: "allowSort", file: "sort", lockedUnlessSaid: true },
] as const;
