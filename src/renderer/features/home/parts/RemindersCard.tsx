import { goTo } from '../../../ui/route'
import type { Problem } from '../../../ui/ProblemList'
import { ProblemList } from '../../../ui/ProblemList'
import { homeText } from '../home-text'
import type { Reminder } from '../month-reminders'
import classes from './home-parts.module.css'

interface RemindersCardProps {
  readonly reminders: readonly Reminder[]
}

export function RemindersCard({ reminders }: RemindersCardProps) {
  return (
    <section className={classes.card}>
      <h2>{homeText.remindersTitle}</h2>
      {reminders.length === 0 ? (
        <p className={classes.dim}>{homeText.noReminders}</p>
      ) : (
        <ProblemList problems={reminders.map(asProblem)} />
      )}
    </section>
  )
}

function asProblem(reminder: Reminder): Problem {
  const toTeam = { where: '', severity: 'info', onOpen: () => goTo('team') } as const
  const toBackup = { where: '', severity: 'warning', onOpen: () => goTo('data', { show: 'backup' }) } as const
  switch (reminder.kind) {
    case 'joined':
      return { ...toTeam, text: homeText.joined(reminder.name, reminder.day) }
    case 'leaves':
      return { ...toTeam, text: homeText.leaves(reminder.name, reminder.day) }
    case 'calendar-provisional':
      return { where: '', severity: 'info', text: homeText.calendarProvisional(reminder.year) }
    case 'never-backed-up':
      return { ...toBackup, text: homeText.noBackup }
    case 'backup-old':
      return { ...toBackup, text: homeText.backupOld(reminder.days) }
  }
}
