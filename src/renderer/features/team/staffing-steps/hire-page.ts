import type { HireDraft } from './hire-form'
import type { StaffRecords } from './use-staff-records'

/** What every page of joining is given. */
export interface HirePageProps {
  readonly records: StaffRecords
  readonly draft: HireDraft
  readonly change: (part: Partial<HireDraft>) => void
}
