import type { LocalDay } from '../kernel/local-day'
import type { HeadCount } from '../staffing/org-tree'
import { organisationText as words } from '../text/organisation-text'
import type { PicturePaper } from './paper'
import type { Picture } from './picture'

export interface OrganisationPaperInput {
  readonly shopName: string
  readonly day: LocalDay
  readonly total: HeadCount
  readonly picture: Picture
  readonly view: 'departments' | 'reporting'
  readonly paper: 'A4' | 'A3'
}

/** The chart on one sheet, lying. */
export function buildOrganisationPaper({
  shopName,
  day,
  total,
  picture,
  view,
  paper,
}: OrganisationPaperInput): PicturePaper {
  return {
    kind: 'picture',
    title: view === 'departments' ? words.chartTitle(shopName) : words.reportingTitle(shopName),
    subtitle: words.asOf(day, total.present, total.planned, total.vacancies),
    paper,
    picture,
    notes: view === 'departments' ? [words.legend] : [],
  }
}
