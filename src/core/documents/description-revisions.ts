import type { DescriptionPaper } from './paper'

/** So many versions before this one stand on the paper; the app itself shows all. */
const OLDER_SHOWN = 3

/** 修订记录 as it is printed, in Word too: the newest versions, this one last. */
export function printedRevisions({
  version,
  revisions = [],
}: Pick<DescriptionPaper, 'version' | 'revisions'>): NonNullable<DescriptionPaper['revisions']> {
  return [...revisions.slice(-OLDER_SHOWN), version]
}
