/** What a package may hold; beyond it is a bomb, or nothing a unit would send. Bytes as inflated. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

const megabyte = 1024 * 1024;

export const zipLimits: ZipLimits = {
  entries: 2000,
  entryBytes: 64 * megabyte,
  totalBytes: 200 * megabyte,
};
