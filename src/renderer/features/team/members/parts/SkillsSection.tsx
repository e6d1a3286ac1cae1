import { Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { MatrixCell } from '../../../../../core/staffing/skill-gaps'
import { skillMatrix } from '../../../../../core/staffing/skill-gaps'
import type { SkillLevel } from '../../../../../core/team/skill'
import { SKILL_LEVELS } from '../../../../../core/team/skill'
import { SKILL_LEVEL_LABELS } from '../../../../../core/text/staffing-text'
import { skillRepository, teamRepository } from '../../../../db/repositories'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { LoadingLines } from '../../../../ui/Screen'
import { ToneBadge } from '../../../../ui/ToneBadge'
import type { TeamRow, TeamView } from '../../use-team'
import { saveSkillLevel } from '../commands/save-skills'
import { membersText } from '../members-text'

interface SkillsSectionProps {
  readonly view: TeamView
  readonly row: TeamRow
}
const NOT_ASSESSED = '0'
const LEVELS = [
  { value: NOT_ASSESSED, label: membersText.notAssessed },
  ...SKILL_LEVELS.map((level) => ({ value: String(level), label: `${level} ${SKILL_LEVEL_LABELS[level]}` })),
]
const LONGEST_NOTE = 200

/** How well the person masters each skill, against what the role asks for. */
export function SkillsSection({ view, row }: SkillsSectionProps) {
  const { member, asOf } = row
  const found = useLiveQuery(async () => {
    const [skills, skillLevels, assignments] = await Promise.all([
      skillRepository.skills(),
      skillRepository.levelsOf(member.id),
      teamRepository.assignmentsOf(member.id),
    ])
    return skillMatrix({ skills, skillLevels, members: [member], assignments }, asOf)
  }, [member, asOf])
  if (found === undefined) return <LoadingLines />
  const own = found[0]
  if (!own || own.cells.length === 0) return <Text size="sm">{membersText.noSkills}</Text>
  const columns: readonly Column<MatrixCell>[] = [
    {
      key: 'skill',
      title: membersText.skill,
      cell: ({ skill }) => skill.name,
      sortBy: ({ skill }) => skill.name,
      search: ({ skill }) => `${skill.name} ${skill.group}`,
    },
    {
      key: 'group',
      title: membersText.skillGroup,
      cell: ({ skill }) => skill.group,
      sortBy: ({ skill }) => skill.group,
    },
    {
      key: 'needed',
      title: membersText.needed,
      cell: ({ needed }) => (needed === 0 ? '' : `${needed} ${SKILL_LEVEL_LABELS[needed]}`),
      sortBy: ({ needed }) => -needed,
    },
    {
      key: 'level',
      title: membersText.level,
      cell: (cell) => <LevelSelect cell={cell} view={view} row={row} />,
      sortBy: ({ level }) => level,
    },
    {
      key: 'gap',
      title: membersText.gap,
      cell: ({ needed, level }) =>
        needed === 0 ? null : level < needed ? (
          <ToneBadge tone="bad">{membersText.gapOf(needed - level)}</ToneBadge>
        ) : (
          <ToneBadge tone="good">{membersText.met}</ToneBadge>
        ),
      sortBy: ({ needed, level }) => level - needed,
    },
    { key: 'on', title: membersText.assessedOn, cell: ({ rating }) => rating?.assessedOn ?? '' },
    {
      key: 'note',
      title: membersText.note,
      cell: (cell) => <SkillNote key={cell.rating?.note} cell={cell} row={row} />,
    },
  ]
  return (
    <Stack gap="sm">
      <Title order={2}>{membersText.skillsTitle(own.metPercent, own.gaps.length)}</Title>
      <DataTable
        label={membersText.skillsLabel(member.name)}
        rows={own.cells}
        columns={columns}
        rowKey={({ skill }) => skill.id}
        maxHeight="none"
      />
    </Stack>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  readonly row: TeamRow
}
function LevelSelect({ cell, view, row }: CellProps & { readonly view: TeamView }) {
  const { skill, level } = cell
  const change = (value: string | null): void => {
    if (value === null) return
    const next = value === NOT_ASSESSED ? null : (Number(value) as SkillLevel)
    void saveSkillLevel({ memberId: row.member.id, skillId: skill.id, level: next, assessedOn: view.today })
  }
  return (
    <Select
      aria-label={membersText.levelOf(skill.name)}
      w="9.5rem"
      data={LEVELS}
      value={String(level)}
      onChange={change}
    />
  )
}

function SkillNote({ cell: { skill, rating }, row }: CellProps) {
  const [note, setNote] = useState(rating?.note ?? '')
  if (!rating) return null
  const save = (): void => {
    if (note.trim() === (rating.note ?? '')) return
    const { level, assessedOn } = rating
    void saveSkillLevel({ memberId: row.member.id, skillId: skill.id, level, assessedOn, note: note.trim() })
  }
  return (
    <TextInput
      aria-label={membersText.noteOf(skill.name)}
      value={note}
      maxLength={LONGEST_NOTE}
      onChange={(event) => setNote(event.currentTarget.value)}
      onBlur={save}
    />
  )
}
