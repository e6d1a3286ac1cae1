import { MEMBER_COLUMNS } from '../../../../../core/sheets/member-columns'
import { CheckMenu } from '../../../../ui/CheckMenu'
import { SavedViews } from '../../../../ui/SavedViews'
import type { MemberView } from '../member-view'
import { isSameView, USUAL_COLUMNS } from '../member-view'
import { setArrangement, setFilter, useMembersRoom } from '../members-store'
import { membersText } from '../members-text'
import type { useMemberViews } from '../use-member-views'
import { removeView, saveView, setColumns } from '../use-member-views'

const CHOICES = MEMBER_COLUMNS.map(({ key, head }) => ({ value: key, label: head }))

interface MemberToolsProps {
  readonly stored: NonNullable<ReturnType<typeof useMemberViews>>
}

/** Saved views, and the columns of the present one. */
export function MemberTools({ stored: { columns, views } }: MemberToolsProps) {
  const { filter, arrangement } = useMembersRoom()
  const present: MemberView = { ...arrangement, filter, columns }
  const apply = (name: string): void => {
    const view = views.find((each) => each.name === name)
    if (!view) return
    setFilter(view.filter)
    setArrangement({ query: view.query, sorting: view.sorting })
    void setColumns(view.columns)
  }
  return (
    <>
      <SavedViews
        names={views.map(({ name }) => name)}
        active={views.find((view) => isSameView(view, present))?.name}
        onApply={apply}
        onSave={(name) => void saveView({ name, ...present })}
        onRemove={(name) => void removeView(name)}
      />
      <CheckMenu
        label={membersText.columns}
        saysChoice={false}
        options={CHOICES}
        chosen={columns}
        onChange={(chosen) => void setColumns(chosen)}
        reset={{ label: membersText.usualColumns, onClick: () => void setColumns(USUAL_COLUMNS) }}
      />
    </>
  )
}
