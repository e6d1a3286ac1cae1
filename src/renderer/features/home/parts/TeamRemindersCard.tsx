import type { TeamReminder } from '../../../../core/staffing/team-reminders'
import { teamReminderText } from '../../../../core/text/staffing-text'
import type { Problem } from '../../../ui/ProblemList'
import { ProblemList } from '../../../ui/ProblemList'
import { goTo } from '../../../ui/route'
import { homeText } from '../home-text'
import type { NamedReminder } from '../use-team-reminders'
import { useTeamReminders } from '../use-team-reminders'
import classes from './home-parts.module.css'

const SHOWN = 6

/** 团队提醒: each leads to where it is seen to. A shop without any has no such card. */
export function TeamRemindersCard() {
  const reminders = useTeamReminders() ?? []
  if (reminders.length === 0) return null
  return (
    <section className={classes.card} aria-label={homeText.teamTitle}>
      <h2>{homeText.teamTitle}</h2>
      <ProblemList problems={reminders.map(asProblem)} limit={SHOWN} />
    </section>
  )
}

function asProblem({ reminder, name }: NamedReminder): Problem {
  return {
    where: '',
    severity: reminder.daysLeft < 0 ? 'warning' : 'info',
    text: teamReminderText(reminder, name),
    onOpen: () => goTo('team', placeOf(reminder)),
  }
}

/** The step that settles it, or the page of the profile on which it stands. */
function placeOf({ kind, memberId }: TeamReminder): Readonly<Record<string, string>> {
  switch (kind) {
    case 'probation-ends':
    case 'probation-unconfirmed':
      return { step: 'confirm', of: memberId }
    case 'hand-over-open':
    case 'checklist-open':
      return { step: 'todo', of: memberId }
    case 'birthday':
      return { member: memberId }
    case 'contract-ends':
    case 'contract-over':
    case 'contract-unsigned':
    case 'certificate-expires':
    case 'agreement-unsigned':
    case 'agreement-expires':
      return { member: memberId, tab: 'papers' }
  }
}
