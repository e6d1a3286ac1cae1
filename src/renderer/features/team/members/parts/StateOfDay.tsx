import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { stateOn } from '../../../../../core/staffing/member-state'
import { memberStateLines } from '../../../../../core/text/member-history-text'
import { DayInput } from '../../../../ui/DayInput'
import { MaskedText } from '../../../../ui/MaskedText'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import teamClasses from '../../team.module.css'
import type { TeamRow, TeamView } from '../../use-team'
import { useHistoryWords } from '../use-history-words'
import type { MemberRecords } from '../use-member-records'
import { membersText } from '../members-text'
import classes from './profile.module.css'

interface StateOfDayProps {
  readonly view: TeamView
  readonly row: TeamRow
  readonly records: MemberRecords
}

/** 那一天的情况: what held for the person on any day, past or to come. */
export function StateOfDay({ view, row, records }: StateOfDayProps) {
  const [day, setDay] = useState<LocalDay | null>(view.today)
  const words = useHistoryWords(view)
  const state = day === null ? undefined : stateOn(records, row.member.id, day)
  return (
    <section className={teamClasses.section}>
      <Group justify="space-between" align="flex-end">
        <Title order={2}>{membersText.stateTitle}</Title>
        <Group gap="xs" align="flex-end">
          <DayInput label={membersText.stateDay} value={day} onChange={setDay} />
          <Button variant="default" disabled={day === view.today} onClick={() => setDay(view.today)}>
            {membersText.today}
          </Button>
          <RevealAmountsButton />
        </Group>
      </Group>
      {state === undefined ? (
        <Text size="sm" c="dimmed">
          {membersText.pickDay}
        </Text>
      ) : (
        <dl className={classes.facts} aria-label={membersText.stateTitle}>
          {memberStateLines(state, words).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <MaskedText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
