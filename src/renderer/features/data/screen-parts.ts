/** What 数据与备份 is divided into. */
export const DATA_PARTS = ['backup', 'import', 'security', 'log'] as const
export type DataPart = (typeof DATA_PARTS)[number]

/** Where a section that somebody is sent to lies. */
const PART_OF_SECTION: Readonly<Record<string, DataPart>> = {
  backup: 'backup',
  copies: 'backup',
  sample: 'import',
  import: 'import',
  lock: 'security',
  seal: 'security',
  check: 'security',
  log: 'log',
}

/** `#/data?part=log`, or `#/data?show=lock` for one section. */
export function partOfRoute({ part, show }: Readonly<Record<string, string>>): DataPart {
  return DATA_PARTS.find((known) => known === part) ?? PART_OF_SECTION[show ?? ''] ?? 'backup'
}
