import { Button, Drawer, Group, Menu, Text, TextInput } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import type { CSSProperties } from 'react'
import { useState } from 'react'
import type { CareerLadder } from '../../../../../core/roles/career-ladder'
import { LADDER_LIBRARY } from '../../../../../core/roles/library/ladder-library'
import { roleRepository } from '../../../../db/repositories'
import { EmptyState } from '../../../../ui/EmptyState'
import { IconDownload, IconPlus, IconPrinter, IconSearch } from '../../../../ui/icons'
import { LoadingLines } from '../../../../ui/Screen'
import { exportRoleTables } from '../commands/export-roles'
import roomClasses from '../roles.module.css'
import type { TeamView } from '../../use-team'
import { addLibraryLadder, printLadder } from './ladder-commands'
import { LadderForm } from './LadderForm'
import classes from './ladders.module.css'
import { laddersText } from './ladders-text'

/** 发展通道: each ladder drawn from the lowest step to the highest, with who stands on it now. */
export function LadderList({ view }: { readonly view: TeamView }) {
  const ladders = useLiveQuery(() => roleRepository.ladders())
  const [opened, setOpened] = useState<CareerLadder | 'new' | undefined>()
  const [query, setQuery] = useState('')
  if (ladders === undefined) return <LoadingLines />
  const shown = ladders.filter((ladder) => searchText(ladder).includes(query.trim()))
  return (
    <>
      <div className={roomClasses.toolbar}>
        {ladders.length === 0 ? null : (
          <TextInput
            aria-label={laddersText.search}
            placeholder={laddersText.search}
            leftSection={<IconSearch size={14} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <Group gap="xs" ml="auto">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={ladders.length === 0}
            onClick={() => void exportRoleTables()}
          >
            {laddersText.exportAll}
          </Button>
          <LibraryMenu view={view} there={ladders} />
          <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened('new')}>
            {laddersText.add}
          </Button>
        </Group>
      </div>
      {ladders.length === 0 ? (
        <EmptyState text={laddersText.empty} action={{ label: laddersText.add, onClick: () => setOpened('new') }} />
      ) : shown.length === 0 ? (
        <Text size="sm">{laddersText.nothingFound}</Text>
      ) : (
        <div className={classes.ladders}>
          {shown.map((ladder) => (
            <Ladder key={ladder.id} view={view} ladder={ladder} onEdit={() => setOpened(ladder)} />
          ))}
        </div>
      )}
      <Drawer
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        position="right"
        size="40rem"
        title={opened === undefined || opened === 'new' ? laddersText.add : laddersText.editOf(opened.name)}
      >
        {opened === undefined ? null : (
          <LadderForm
            ladder={opened === 'new' ? undefined : opened}
            others={ladders.filter((ladder) => opened === 'new' || ladder.id !== opened.id)}
            roles={view.roles}
            onDone={() => setOpened(undefined)}
          />
        )}
      </Drawer>
    </>
  )
}

function searchText({ name, steps }: CareerLadder): string {
  return [name, ...steps.flatMap(({ title, conditions }) => [title, ...conditions])].join(' ')
}

function LibraryMenu({ view, there }: { readonly view: TeamView; readonly there: readonly CareerLadder[] }) {
  const names = new Set(there.map(({ name }) => name))
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default">{laddersText.fromLibrary}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LADDER_LIBRARY.map((ladder) => (
          <Menu.Item
            key={ladder.key}
            disabled={names.has(ladder.name)}
            onClick={() => void addLibraryLadder(view, ladder)}
          >
            {ladder.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface LadderProps {
  readonly view: TeamView
  readonly ladder: CareerLadder
  readonly onEdit: () => void
}

function Ladder({ view, ladder, onEdit }: LadderProps) {
  const holders = new Map(view.roleRows.map((row) => [row.role.id, row.holders]))
  return (
    <section className={classes.ladder} aria-label={ladder.name}>
      <div className={classes.ladderHead}>
        <h3>{ladder.name}</h3>
        <Button
          variant="subtle"
          leftSection={<IconPrinter size={14} />}
          aria-label={laddersText.printOf(ladder.name)}
          onClick={() => void printLadder(view.shopName, ladder)}
        >
          {laddersText.print}
        </Button>
        <Button variant="default" aria-label={laddersText.editOf(ladder.name)} onClick={onEdit}>
          {laddersText.edit}
        </Button>
      </div>
      <ol className={classes.steps}>
        {ladder.steps.map((step, index) => {
          const names = step.roleId === undefined ? [] : (holders.get(step.roleId) ?? [])
          return (
            <li key={index} style={{ '--steps-above': ladder.steps.length - 1 - index } as CSSProperties}>
              <strong>{step.title}</strong>
              {step.payRange === undefined ? null : <span className={classes.pay}>{step.payRange}</span>}
              <ul>
                {step.conditions.map((condition, at) => (
                  <li key={at}>{condition}</li>
                ))}
              </ul>
              {names.length === 0 ? null : <em>{laddersText.holders(names.join(laddersText.listMark))}</em>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
