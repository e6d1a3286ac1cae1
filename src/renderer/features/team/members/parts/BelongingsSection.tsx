import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { openOnLeaving } from '../../../../../core/staffing/open-on-leaving'
import type { Member } from '../../../../../core/team/member'
import {
  accountRepository,
  contactRepository,
  equipmentRepository,
  functionRepository,
  teamRepository,
} from '../../../../db/repositories'
import { goTo } from '../../../../ui/route'
import { LoadingLines } from '../../../../ui/Screen'
import teamClasses from '../../team.module.css'
import { closeMemberDrawer } from '../members-store'
import { membersText } from '../members-text'
import classes from './profile.module.css'

async function readBelongings({ id }: Member) {
  const [shopAccounts, equipment, equipmentLoans, shopFunctions, departments, contacts] = await Promise.all([
    accountRepository.heldBy(id),
    equipmentRepository.all(),
    equipmentRepository.loansOf(id),
    functionRepository.all(),
    teamRepository.departments(),
    contactRepository.all(),
  ])
  const open = openOnLeaving(
    { shopAccounts, equipment, equipmentLoans, shopFunctions, departments, contacts, agreements: [], checklists: [] },
    id,
  )
  const returned = equipmentLoans
    .filter((loan) => loan.until !== undefined)
    .map((loan) => ({ loan, equipment: equipment.find((each) => each.id === loan.equipmentId) }))
  return { open, returned }
}

/** 账号与设备: what is in the person's hands, and what they answer for. */
export function BelongingsSection({ member }: { readonly member: Member }) {
  const found = useLiveQuery(() => readBelongings(member), [member])
  if (found === undefined) return <LoadingLines />
  const { open, returned } = found
  const { belongings: text } = membersText
  return (
    <Stack gap="md">
      <Group justify="flex-end">
        <Button variant="default" onClick={() => (closeMemberDrawer(), goTo('team', { room: 'holdings' }))}>
          {membersText.openBelongings}
        </Button>
      </Group>
      <Held title={text.accounts} empty={text.noAccounts}>
        {open.accounts.map((account) => (
          <li key={account.id}>
            <strong>{account.platform}</strong>
            <span>{account.login}</span>
            <span className={classes.dim}>{[account.purpose, account.permission].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </Held>
      <Held title={text.equipment} empty={text.noEquipment}>
        {open.loans.map(({ loan, equipment }) => (
          <li key={loan.id}>
            <strong>{equipment?.name ?? membersText.gone}</strong>
            <span>{membersText.since(loan.from)}</span>
            <span className={classes.dim}>{[equipment?.kind, loan.condition].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </Held>
      {returned.length > 0 ? (
        <Held title={text.returned} empty="">
          {returned.map(({ loan, equipment }) => (
            <li key={loan.id}>
              <strong>{equipment?.name ?? membersText.gone}</strong>
              <span>{membersText.span(loan.from, loan.until ?? loan.from)}</span>
              <span className={classes.dim}>{loan.returnCondition}</span>
            </li>
          ))}
        </Held>
      ) : null}
      <Held title={text.answersFor} empty={text.noFunctions}>
        {[
          ...open.answersFor.map((each) => ({ id: each.id, name: each.name, as: text.responsible })),
          ...open.stepsInFor.map((each) => ({ id: each.id, name: each.name, as: text.backup })),
          ...open.leads.map((each) => ({ id: each.id, name: each.name, as: text.lead })),
          ...open.contacts.map((each) => ({ id: each.id, name: each.organisation, as: text.contact })),
        ].map(({ id, name, as }) => (
          <li key={`${as} ${id}`}>
            <strong>{name}</strong>
            <span className={classes.dim}>{as}</span>
          </li>
        ))}
      </Held>
    </Stack>
  )
}

interface HeldProps {
  readonly title: string
  readonly empty: string
  readonly children: readonly ReactNode[]
}
function Held({ title, empty, children }: HeldProps) {
  return (
    <section className={teamClasses.section}>
      <Title order={2}>{title}</Title>
      {children.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <ul className={classes.held} aria-label={title}>
          {children}
        </ul>
      )}
    </section>
  )
}
