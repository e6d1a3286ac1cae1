import { Title } from '@mantine/core'
import type { TimelineDay, TimelineFact } from '../../../../../core/staffing/member-timeline'
import { memberTimeline } from '../../../../../core/staffing/member-timeline'
import type { Movement } from '../../../../../core/team/movement'
import { movementText, timelineFactText } from '../../../../../core/text/member-history-text'
import { MaskedText } from '../../../../ui/MaskedText'
import { ToneBadge } from '../../../../ui/ToneBadge'
import teamClasses from '../../team.module.css'
import type { TeamRow, TeamView } from '../../use-team'
import { membersText } from '../members-text'
import { useHistoryWords } from '../use-history-words'
import type { MemberRecords } from '../use-member-records'
import classes from './profile.module.css'

interface TimelineProps {
  readonly view: TeamView
  readonly row: TeamRow
  readonly records: MemberRecords
}

/** A movement that says that somebody came or went says it better than the bare fact. */
function withoutEcho({ day, movements, facts }: TimelineDay): TimelineDay {
  const says = (...kinds: readonly Movement['kind'][]): boolean => movements.some(({ kind }) => kinds.includes(kind))
  const isEcho = (fact: TimelineFact): boolean =>
    (fact.kind === 'joined' && says('hired', 'rehired')) || (fact.kind === 'left' && says('leaving'))
  return { day, movements, facts: facts.filter((fact) => !isEcho(fact)) }
}

/** 时间线: every dated change of the person and why, the newest first; what is still to come stands above. */
export function Timeline({ view, row, records }: TimelineProps) {
  const words = useHistoryWords(view)
  const days = [...memberTimeline(records, row.member.id)].reverse().map(withoutEcho)
  return (
    <section className={teamClasses.section}>
      <Title order={2}>{membersText.timelineTitle}</Title>
      <ol className={classes.timeline} aria-label={membersText.timelineTitle}>
        {days.map(({ day, movements, facts }) => (
          <li key={day} data-future={day > view.today || undefined}>
            <time dateTime={day}>
              {day}
              {day > view.today ? <ToneBadge tone="info">{membersText.future}</ToneBadge> : null}
            </time>
            <ul>
              {movements.map((movement) => (
                <li key={movement.id}>
                  <strong>{movementText(movement)}</strong>
                </li>
              ))}
              {facts.map((fact, index) => (
                <li key={`${fact.kind} ${index}`}>
                  <MaskedText text={timelineFactText(fact, words)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
