import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import { toId } from '../../../../../core/kernel/ids'
import type { MatrixCell, MatrixRow } from '../../../../../core/staffing/skill-gaps'
import type { SkillFilter } from '../../../../../core/staffing/narrow-skills'
import type { SkillLevel } from '../../../../../core/team/skill'
import { SKILL_LEVELS } from '../../../../../core/team/skill'
import { skillCellText, skillCellWords, skillLevelText, skillText } from '../../../../../core/text/skill-text'
import type { MatrixPlace, MatrixRowView } from '../../parts/MatrixGrid'
import { MatrixGrid } from '../../parts/MatrixGrid'
import { teamText } from '../../team-text'
import { saveLevel } from '../commands/save-matrix'
import { openDrawer, selectCell, setFilter, showEverything, useSkillsRoom } from '../skills-store'
import { roomText } from '../skills-text'
import type { SkillsModel } from '../use-skills'
import classes from './SkillMatrix.module.css'

type AnyLevel = SkillLevel | 0
const ALL_LEVELS: readonly AnyLevel[] = [0, ...SKILL_LEVELS]

interface SkillMatrixProps {
  readonly model: SkillsModel
}

/** People × skills: a level in each cell, set by the keys 0 to 4 or by the buttons above. */
export function SkillMatrix({ model }: SkillMatrixProps) {
  const cell = useSkillsRoom((state) => state.cell)
  const { skills, rows: people } = model.shown
  const rows = useMemo(() => rowsOf(model), [model])
  const columns = useMemo(() => skills.map(({ id, name, group }) => ({ id, title: name, group })), [skills])
  const set = (place: MatrixPlace, level: AnyLevel): void => {
    const found = find(people, place)
    if (!found || found.cell.level === level) return
    void saveLevel(model, { memberId: place.row as MemberId, skill: found.cell.skill }, level)
  }
  const onKey = (place: MatrixPlace, key: string): boolean => {
    const level = key === 'Delete' || key === 'Backspace' ? 0 : ALL_LEVELS.find((each) => String(each) === key)
    if (level === undefined) return false
    set(place, level)
    return true
  }
  return (
    <Stack gap="xs">
      <Filters model={model} />
      {rows.length === 0 || columns.length === 0 ? (
        <Group gap="sm">
          <Text size="sm">{roomText.nothingLeft}</Text>
          <Button variant="default" onClick={showEverything}>
            {roomText.showAll}
          </Button>
        </Group>
      ) : (
        <>
          <LevelBar model={model} cell={cell} onSet={set} />
          <MatrixGrid
            label={roomText.matrixLabel}
            corner={skillText.columns.person}
            endTitle={skillText.columns.met}
            columns={columns}
            rows={rows}
            selected={cell}
            onSelect={selectCell}
            onKey={onKey}
            onColumn={(id) => openDrawer({ kind: 'skill', id: toId(id) })}
          />
          <Text size="xs" c="dimmed">
            {`${roomText.matrixKeys}${roomText.legend}`}
          </Text>
        </>
      )}
    </Stack>
  )
}

function find(
  rows: readonly MatrixRow[],
  place: MatrixPlace | null,
): { readonly row: MatrixRow; readonly cell: MatrixCell } | undefined {
  const row = rows.find(({ member }) => member.id === place?.row)
  const cell = row?.cells.find(({ skill }) => skill.id === place?.column)
  return row && cell ? { row, cell } : undefined
}

function rowsOf({ shown, data, nameOf }: SkillsModel): readonly MatrixRowView[] {
  const roles = new Map(data.roles.map(({ id, name }) => [id, name]))
  return shown.rows.map((row): MatrixRowView => {
    const name = nameOf(row.member)
    return {
      id: row.member.id,
      title: name,
      note: (row.roleId && roles.get(row.roleId)) ?? '',
      cells: row.cells.map((cell) => ({
        text: skillCellText(cell),
        label: roomText.cell(name, cell.skill.name, skillCellWords(cell)),
        className: classes[cell.level < cell.needed ? 'short' : `level${cell.level}`],
      })),
      end: skillText.met(row.metPercent),
    }
  })
}

function Filters({ model }: SkillMatrixProps) {
  const filter = useSkillsRoom((state) => state.filter)
  const { departments, roles } = model.data
  const change = (part: Partial<Record<keyof SkillFilter, SkillFilter[keyof SkillFilter] | undefined>>): void => {
    const { departmentId, roleId, onlyGaps } = { ...filter, ...part } as SkillFilter
    setFilter({ onlyGaps, ...(departmentId ? { departmentId } : {}), ...(roleId ? { roleId } : {}) })
  }
  const gaps = model.shown.rows.reduce((sum, row) => sum + row.gaps.length, 0)
  return (
    <Group gap="sm">
      <Select
        aria-label={teamText.department}
        placeholder={roomText.allDepartments}
        clearable
        w="10rem"
        data={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.departmentId ?? null}
        onChange={(value) => change({ departmentId: value === null ? undefined : toId(value) })}
      />
      <Select
        aria-label={teamText.role}
        placeholder={roomText.allRoles}
        clearable
        searchable
        w="11rem"
        data={roles.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.roleId ?? null}
        onChange={(value) => change({ roleId: value === null ? undefined : toId(value) })}
      />
      <Checkbox
        label={roomText.onlyGaps}
        checked={filter.onlyGaps}
        onChange={(event) => change({ onlyGaps: event.currentTarget.checked })}
      />
      <Text size="sm" role="status">
        {skillText.subtitle(model.day, model.shown.rows.length, model.shown.skills.length, gaps)}
      </Text>
    </Group>
  )
}

interface LevelBarProps extends SkillMatrixProps {
  readonly cell: MatrixPlace | null
  readonly onSet: (place: MatrixPlace, level: AnyLevel) => void
}
function LevelBar({ model, cell: place, onSet }: LevelBarProps) {
  const found = find(model.shown.rows, place)
  if (!place || !found)
    return (
      <Text size="sm" c="dimmed" className={classes.bar}>
        {roomText.pickCell}
      </Text>
    )
  const { row, cell } = found
  return (
    <Group gap="sm" className={classes.bar}>
      <Text size="sm" fw={600}>
        {roomText.cellTitle(model.nameOf(row.member), cell.skill.name)}
      </Text>
      <SegmentedControl
        aria-label={roomText.levelLabel}
        value={String(cell.level)}
        onChange={(value) => onSet(place, Number(value) as AnyLevel)}
        data={ALL_LEVELS.map((level) => ({ value: String(level), label: skillLevelText(level) }))}
      />
      <Text size="xs" c="dimmed">
        {[
          ...(cell.needed === 0 ? [] : [roomText.needed(skillLevelText(cell.needed))]),
          ...(cell.rating ? [roomText.assessed(cell.rating.assessedOn)] : []),
          cell.rating?.note ?? '',
        ].join('　')}
      </Text>
    </Group>
  )
}
