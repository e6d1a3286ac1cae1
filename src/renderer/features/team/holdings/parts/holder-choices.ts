import type { MemberId } from '../../../../../core/kernel/ids'
import type { TeamView } from '../../use-team'
import { holdingsText } from '../holdings-text'

/** Who may hold something: everybody here or to come, and those who hold it already. */
export function holderChoices(
  view: TeamView,
  present: readonly MemberId[] = [],
): readonly { readonly value: MemberId; readonly label: string }[] {
  return view.rows
    .filter((row) => row.state !== 'left' || present.includes(row.member.id))
    .map(({ member }) => ({ value: member.id, label: holdingsText.withNumber(member.name, member.employeeNo) }))
}
