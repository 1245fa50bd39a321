/** Titles and properties of a unit's workbook and Word form. */

export const workbookTitle = (unitName: string): string => `Báo cáo sơ kết - ${unitName}`;
export const workbookCategory = "Báo cáo sơ kết phong trào thi đua";
export const programName = "Tổng Hợp";
