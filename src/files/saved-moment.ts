const moment = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * When a file says it was saved, in one form for all formats, so that such texts sort: "2023-11-24T08:05:00Z". Excel says
 * it in UTC; LibreOffice's .ods gives the clock on its wall without saying where that hangs: then the Z is missing.
 */
export function savedMoment(text: string): string | undefined {
  const [whole, local, zone] = moment.exec(text.trim()) ?? [];
  if (whole === undefined || local === undefined) return undefined;
  if (zone === undefined || zone === "Z") return local + (zone ?? "");
  const utc = new Date(local + zone);
  return Number.isNaN(utc.getTime()) ? undefined : `${utc.toISOString().slice(0, 19)}Z`;
}
