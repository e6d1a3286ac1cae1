import { Button } from '@mantine/core'
import type { Skill } from '../../../../../core/team/skill'
import { skillText } from '../../../../../core/text/skill-text'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { openDrawer } from '../skills-store'
import { roomText } from '../skills-text'
import type { SkillsModel } from '../use-skills'

/** 技能清单: what is assessed at all, and which role asks for how much of it. */
export function SkillList({ model }: { readonly model: SkillsModel }) {
  return (
    <DataTable
      label={roomText.listLabel}
      rows={model.data.skills}
      columns={columnsFor(model)}
      rowKey={({ id }) => id}
    />
  )
}

function columnsFor({ data, matrix }: SkillsModel): readonly Column<Skill>[] {
  const { columns } = roomText
  const peopleOf = (skill: Skill): number =>
    matrix.filter((row) => row.cells.some((cell) => cell.skill.id === skill.id && cell.level > 0)).length
  const demandsOf = (skill: Skill): string =>
    data.roles
      .flatMap(({ id, name }) => {
        const level = skill.requirements.find(({ roleId }) => roleId === id)?.level
        return level === undefined ? [] : [roomText.demand(name, level)]
      })
      .join(skillText.listMark)
  return [
    { key: 'name', title: columns.name, cell: ({ name }) => name, search: ({ name }) => name },
    { key: 'group', title: columns.group, cell: ({ group }) => group, search: ({ group }) => group },
    { key: 'demands', title: columns.demands, cell: demandsOf, search: demandsOf },
    {
      key: 'people',
      title: columns.people,
      width: 80,
      cell: (skill) => roomText.people(peopleOf(skill)),
      sortBy: peopleOf,
    },
    {
      key: 'actions',
      title: roomText.actions,
      width: 70,
      cell: ({ id, name }) => (
        <Button variant="subtle" aria-label={roomText.editOf(name)} onClick={() => openDrawer({ kind: 'skill', id })}>
          {roomText.edit}
        </Button>
      ),
    },
  ]
}
