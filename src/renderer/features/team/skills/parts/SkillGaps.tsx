import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { RoleSkillLine } from '../../../../../core/documents/skill-paper'
import { roleSkillNames } from '../../../../../core/documents/skill-paper'
import { skillLevelText, skillText } from '../../../../../core/text/skill-text'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { EmptyState } from '../../../../ui/EmptyState'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { showGapsOf, showView } from '../skills-store'
import { roomText } from '../skills-text'
import type { SkillsModel } from '../use-skills'
import { nameById } from '../use-skills'

interface SkillGapsProps {
  readonly model: SkillsModel
}

/** What each role asks for: who has it, who lacks it, and who in another role could teach it or step in. */
export function SkillGaps({ model }: SkillGapsProps) {
  // What is missing comes first, otherwise in the order of the roles.
  const rows = useMemo(
    () => [...model.demands].sort((a, b) => Number(b.needs.short.length > 0) - Number(a.needs.short.length > 0)),
    [model.demands],
  )
  return (
    <DataTable
      label={roomText.gapsLabel}
      rows={rows}
      columns={columnsFor(model)}
      rowKey={({ role, needs }) => `${role.id} ${needs.skill.id}`}
      empty={
        <EmptyState text={roomText.noDemands} action={{ label: roomText.openList, onClick: () => showView('list') }} />
      }
    />
  )
}

function columnsFor(model: SkillsModel): readonly Column<RoleSkillLine>[] {
  const { gapColumns } = skillText
  const namesOf = ({ needs }: RoleSkillLine) => roleSkillNames(needs, (id) => nameById(model, id))
  return [
    {
      key: 'role',
      title: gapColumns.role,
      cell: ({ role }) => role.name,
      sortBy: ({ role }) => role.order,
      search: ({ role }) => role.name,
    },
    {
      key: 'skill',
      title: gapColumns.skill,
      cell: ({ needs }) => needs.skill.name,
      sortBy: ({ needs }) => needs.skill.order,
      search: ({ needs }) => needs.skill.name,
    },
    {
      key: 'needed',
      title: gapColumns.needed,
      cell: ({ needs }) => skillLevelText(needs.needed),
      sortBy: ({ needs }) => -needs.needed,
    },
    {
      key: 'state',
      title: roomText.state,
      cell: ({ needs }) => <GapState able={needs.able.length} short={needs.short.length} />,
      sortBy: ({ needs }) => -needs.short.length,
    },
    ...(['able', 'short', 'elsewhere'] as const).map((key) => ({
      key,
      title: gapColumns[key],
      cell: (line: RoleSkillLine) => namesOf(line)[key],
      search: (line: RoleSkillLine) => namesOf(line)[key],
    })),
    {
      key: 'actions',
      title: roomText.actions,
      cell: ({ role }) => (
        <Button variant="subtle" aria-label={roomText.showRoleOf(role.name)} onClick={() => showGapsOf(role.id)}>
          {roomText.showRole}
        </Button>
      ),
    },
  ]
}

function GapState({ able, short }: { readonly able: number; readonly short: number }) {
  const { states } = roomText
  if (short > 0) return <ToneBadge tone="bad">{states.short(short)}</ToneBadge>
  return able === 0 ? (
    <ToneBadge tone="warn">{states.noHolder}</ToneBadge>
  ) : (
    <ToneBadge tone="good">{states.met}</ToneBadge>
  )
}
