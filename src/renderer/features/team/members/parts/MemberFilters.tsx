import { Button, Checkbox } from '@mantine/core'
import { ENDINGS, LISTED_STATES, NO_FILTER } from '../../../../../core/staffing/member-list'
import type { EmploymentKind } from '../../../../../core/team/member'
import { ENDING_LABELS, LISTED_STATE_LABELS } from '../../../../../core/text/member-text'
import { CheckMenu } from '../../../../ui/CheckMenu'
import { teamText } from '../../team-text'
import type { TeamView } from '../../use-team'
import { setArrangement, setFilter, useMembersRoom } from '../members-store'
import { membersText } from '../members-text'

const STATES = LISTED_STATES.map((value) => ({ value, label: LISTED_STATE_LABELS[value] }))
const ENDING_CHOICES = ENDINGS.map((value) => ({ value, label: ENDING_LABELS[value] }))
const EMPLOYMENTS = Object.entries(membersText.employments).map(([value, label]) => ({
  value: value as EmploymentKind,
  label,
}))

/** Each name once: two departments of one name are seen as one. */
function namesOf(items: readonly { readonly name: string }[]) {
  return [...new Set(items.map(({ name }) => name))].map((name) => ({ value: name, label: name }))
}

export function MemberFilters({ view }: { readonly view: TeamView }) {
  const { filter, arrangement } = useMembersRoom()
  const { showLeft, ...choices } = filter
  const isNarrowed = arrangement.query !== '' || Object.values(choices).some((chosen) => chosen.length > 0)
  const clear = (): void => {
    setFilter({ ...NO_FILTER, showLeft })
    setArrangement({ ...arrangement, query: '' })
  }
  return (
    <>
      <CheckMenu
        label={teamText.department}
        options={namesOf(view.departments)}
        chosen={filter.departments}
        onChange={(departments) => setFilter({ departments })}
      />
      <CheckMenu
        label={teamText.role}
        options={namesOf(view.roles)}
        chosen={filter.roles}
        onChange={(roles) => setFilter({ roles })}
      />
      <CheckMenu
        label={membersText.state}
        options={STATES}
        chosen={filter.states}
        onChange={(states) => setFilter({ states })}
      />
      <CheckMenu
        label={membersText.employment}
        options={EMPLOYMENTS}
        chosen={filter.employments}
        onChange={(employments) => setFilter({ employments })}
      />
      <CheckMenu
        label={membersText.ending}
        options={ENDING_CHOICES}
        chosen={filter.endings}
        onChange={(endings) => setFilter({ endings })}
      />
      <Checkbox
        label={membersText.showLeft}
        checked={showLeft}
        onChange={(event) => setFilter({ showLeft: event.currentTarget.checked })}
      />
      {isNarrowed ? (
        <Button variant="subtle" onClick={clear}>
          {membersText.clearFilter}
        </Button>
      ) : null}
    </>
  )
}
