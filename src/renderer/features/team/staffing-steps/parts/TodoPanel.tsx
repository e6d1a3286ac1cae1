import { Button, Checkbox } from '@mantine/core'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { Checklist } from '../../../../../core/team/checklist'
import { openItems } from '../../../../../core/team/checklist'
import type { Movement } from '../../../../../core/team/movement'
import {
  CHECKLIST_KIND_LABELS,
  LEAVING_REASON_LABELS,
  MOVEMENT_KIND_LABELS,
} from '../../../../../core/text/staffing-text'
import type { TeamView } from '../../use-team'
import { printNotice, saveNotice } from '../commands/print-notice'
import { tick } from '../commands/tick-item'
import { openText } from '../open-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'
import { OpenItems } from './OpenItems'

interface TodoPanelProps {
  readonly view: TeamView
  readonly records: StaffRecords
  readonly memberId: MemberId
}

/** Lists to tick off, what is in the person's hands, and the notice of every step so far. */
export function TodoPanel({ view, records, memberId }: TodoPanelProps) {
  const lists = records.checklists
    .filter((list) => list.memberId === memberId)
    .sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1))
  const movements = records.movements
    .filter((movement) => movement.memberId === memberId)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <div className={classes.page}>
      <section className={classes.section}>
        <h2>{openText.listsTitle}</h2>
        {lists.length === 0 ? <p className={classes.help}>{openText.noLists}</p> : null}
        {lists.map((list) => (
          <List key={list.id} list={list} today={view.today} />
        ))}
      </section>
      <OpenItems view={view} records={records} memberId={memberId} />
      <section className={classes.section}>
        <h2>{openText.noticesTitle}</h2>
        {movements.length === 0 ? <p className={classes.help}>{openText.noNotices}</p> : null}
        <ul className={classes.rows} aria-label={openText.noticesTitle}>
          {movements.map((movement) => (
            <Notice key={movement.id} movement={movement} records={records} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function List({ list, today }: { readonly list: Checklist; readonly today: TeamView['today'] }) {
  const name = CHECKLIST_KIND_LABELS[list.kind]
  const open = openItems(list).length
  return (
    <details open={open > 0}>
      <summary>{openText.listHead(name, list.startedOn, open)}</summary>
      <ul className={classes.checks} aria-label={name}>
        {list.items.map((item, index) => (
          <li key={`${index} ${item.text}`}>
            <Checkbox
              label={item.text}
              description={item.doneOn === undefined ? undefined : openText.doneOn(item.doneOn)}
              checked={item.doneOn !== undefined}
              onChange={(event) => void tick(list, index, event.currentTarget.checked ? today : undefined)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Notice({ movement, records }: { readonly movement: Movement; readonly records: StaffRecords }) {
  const what = `${movement.on} ${MOVEMENT_KIND_LABELS[movement.kind]}`
  const { leavingReason, reason } = movement
  const more = [leavingReason && LEAVING_REASON_LABELS[leavingReason], reason].filter(Boolean).join(openText.mark)
  return (
    <li className={classes.row}>
      <span>
        {what}
        {more === '' ? null : <small>{more}</small>}
      </span>
      <span className={classes.tools}>
        <Button
          variant="default"
          aria-label={openText.printOf(what)}
          onClick={() => void printNotice(records, movement)}
        >
          {openText.print}
        </Button>
        <Button variant="default" aria-label={openText.saveOf(what)} onClick={() => void saveNotice(records, movement)}>
          {openText.savePdf}
        </Button>
      </span>
    </li>
  )
}
