import { goTo } from '../../../ui/route'
import { SecretMoney } from '../../../ui/SecretMoney'
import { StatCard } from '../../../ui/StatCard'
import { homeText } from '../home-text'
import type { MonthOverview } from '../use-month-overview'
import classes from './home-parts.module.css'

interface MonthFiguresProps {
  readonly overview: MonthOverview
}

export function MonthFigures({ overview: { facts, joined, left, grossFen, netFen } }: MonthFiguresProps) {
  return (
    <div className={classes.figures}>
      <StatCard
        label={homeText.people}
        value={facts.people}
        note={homeText.peopleNote(joined, left)}
        onClick={() => goTo('team')}
      />
      <StatCard
        label={homeText.exceptions}
        value={facts.openExceptions}
        note={homeText.exceptionsNote}
        tone={facts.openExceptions > 0 ? 'warn' : 'good'}
        onClick={() => goTo('attendance', { only: 'exceptions' })}
      />
      <StatCard
        label={homeText.kpi}
        value={facts.kpiScored}
        note={homeText.kpiNote(facts.kpiPeople)}
        onClick={() => goTo('kpi')}
      />
      <StatCard label={homeText.gross} value={<SecretMoney amount={grossFen} />} />
      <StatCard label={homeText.net} value={<SecretMoney amount={netFen} />} />
    </div>
  )
}
