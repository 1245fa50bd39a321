/** The part of webpack.web.js that tests build pages with. */
export function webPages(options: {
  readonly entries: Readonly<Record<string, string>>;
  readonly pages: readonly object[];
  readonly output: string;
  readonly keep?: (file: string) => boolean;
}): object;
export function pagesOf(programs: readonly string[]): readonly object[];
export function page(name: string, template: string, withOffice: boolean, program?: string): object;
