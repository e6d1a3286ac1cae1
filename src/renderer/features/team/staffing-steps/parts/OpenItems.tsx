import { Button, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { OpenOnLeaving } from '../../../../../core/staffing/open-on-leaving'
import { countOpen, openOnLeaving } from '../../../../../core/staffing/open-on-leaving'
import type { Member } from '../../../../../core/team/member'
import {
  dropBackup,
  handAccount,
  handContact,
  handDepartment,
  handFunction,
  handLoan,
  takeBackLoan,
  withdrawAccounts,
} from '../../commands/take-back'
import type { TeamView } from '../../use-team'
import { openText } from '../open-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'

interface OpenItemsProps {
  readonly view: TeamView
  readonly records: StaffRecords
  readonly memberId: MemberId
}
interface GroupProps {
  readonly view: TeamView
  readonly memberId: MemberId
  readonly open: OpenOnLeaving
  /** Who could take it over. */
  readonly others: readonly Member[]
}

/** Everything in somebody's hands, each with the way to take it back or to hand it on. Each is a step of its own. */
export function OpenItems({ view, records, memberId }: OpenItemsProps) {
  const open = openOnLeaving(records, memberId)
  const others = view.rows.filter((row) => row.state !== 'left' && row.member.id !== memberId).map((row) => row.member)
  const props = { view, memberId, open, others }
  return (
    <section className={classes.section} aria-label={openText.title}>
      <h2>{openText.title}</h2>
      {countOpen(open) === 0 ? <p className={classes.help}>{openText.nothing}</p> : null}
      <Accounts {...props} />
      <Loans {...props} />
      <Functions {...props} />
      <Others {...props} />
    </section>
  )
}

function Accounts({ memberId, open, others }: GroupProps) {
  const { accounts } = open
  const ids = accounts.map((each) => each.id)
  return (
    <Rows label={openText.accounts} count={accounts.length}>
      {accounts.map((each) => (
        <Row
          key={each.id}
          text={`${each.platform} ${each.login}`}
          more={each.holderIds.length > 1 ? openText.shared(each.holderIds.length - 1) : each.purpose}
        >
          <Button
            variant="default"
            aria-label={openText.withdrawLabel(each.login)}
            onClick={() => void withdrawAccounts(memberId, [each.id])}
          >
            {openText.withdraw}
          </Button>
          <HandTo what={each.login} others={others} onHand={(to) => void handAccount(each, memberId, to)} />
        </Row>
      ))}
      {accounts.length > 1 ? (
        <li>
          <Button variant="default" onClick={() => void withdrawAccounts(memberId, ids)}>
            {openText.withdrawAll(accounts.length)}
          </Button>
        </li>
      ) : null}
    </Rows>
  )
}

function Loans({ view, open, others }: GroupProps) {
  return (
    <Rows label={openText.loans} count={open.loans.length}>
      {open.loans.map(({ loan, equipment }) => {
        const thing = { id: loan.equipmentId, name: equipment?.name ?? loan.equipmentId }
        return (
          <Row key={loan.id} text={thing.name} more={openText.since(loan.from)}>
            <Button
              variant="default"
              aria-label={openText.takeBackLabel(thing.name)}
              onClick={() => void takeBackLoan(loan, thing, view.today)}
            >
              {openText.takeBack}
            </Button>
            <HandTo what={thing.name} others={others} onHand={(to) => void handLoan(loan, thing, to, view.today)} />
          </Row>
        )
      })}
    </Rows>
  )
}

function Functions({ memberId, open, others }: GroupProps) {
  return (
    <>
      <Rows label={openText.answersFor} count={open.answersFor.length}>
        {open.answersFor.map((each) => (
          <Row key={each.id} text={each.name}>
            <HandTo what={each.name} others={others} onHand={(to) => void handFunction(each, to)} />
          </Row>
        ))}
      </Rows>
      <Rows label={openText.stepsInFor} count={open.stepsInFor.length}>
        {open.stepsInFor.map((each) => (
          <Row key={each.id} text={each.name}>
            <Button
              variant="default"
              aria-label={openText.dropLabel(each.name)}
              onClick={() => void dropBackup(each, memberId)}
            >
              {openText.dropBackup}
            </Button>
          </Row>
        ))}
      </Rows>
    </>
  )
}

function Others({ open, others }: GroupProps) {
  return (
    <>
      <Rows label={openText.leads} count={open.leads.length}>
        {open.leads.map((each) => (
          <Row key={each.id} text={each.name}>
            <HandTo what={each.name} others={others} onHand={(to) => void handDepartment(each, to)} />
          </Row>
        ))}
      </Rows>
      <Rows label={openText.contacts} count={open.contacts.length}>
        {open.contacts.map((each) => (
          <Row key={each.id} text={each.organisation} more={each.about}>
            <HandTo what={each.organisation} others={others} onHand={(to) => void handContact(each, to)} />
          </Row>
        ))}
      </Rows>
    </>
  )
}

interface RowsProps {
  readonly label: string
  readonly count: number
  readonly children: ReactNode
}
function Rows({ label, count, children }: RowsProps) {
  if (count === 0) return null
  return (
    <div>
      <p className={classes.help}>{label}</p>
      <ul className={classes.rows} aria-label={label}>
        {children}
      </ul>
    </div>
  )
}

interface RowProps {
  readonly text: string
  readonly more?: string | undefined
  readonly children: ReactNode
}
function Row({ text, more, children }: RowProps) {
  return (
    <li className={classes.row}>
      <span>
        {text}
        {more === undefined || more === '' ? null : <small>{more}</small>}
      </span>
      <span className={classes.tools}>{children}</span>
    </li>
  )
}

interface HandToProps {
  readonly what: string
  readonly others: readonly Member[]
  readonly onHand: (to: Member) => void
}
/** Choosing somebody hands it over at once; undo takes it back. */
function HandTo({ what, others, onHand }: HandToProps) {
  return (
    <Select
      w="8rem"
      aria-label={openText.handToLabel(what)}
      placeholder={openText.handTo}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      searchable
      onChange={(id) => {
        const to = others.find((each) => each.id === id)
        if (to) onHand(to)
      }}
    />
  )
}
