import { monthNumberOf, yearOf } from '../../../core/kernel/local-day'
import { useSession } from '../../session/session'
import { EmptyState } from '../../ui/EmptyState'
import { IconUsers } from '../../ui/icons'
import { RevealAmountsButton } from '../../ui/RevealAmountsButton'
import { goTo } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { homeText } from './home-text'
import { ClosedCard } from './parts/ClosedCard'
import { GatesCard } from './parts/GatesCard'
import { MonthCard } from './parts/MonthCard'
import { MonthFigures } from './parts/MonthFigures'
import { RemindersCard } from './parts/RemindersCard'
import { TeamRemindersCard } from './parts/TeamRemindersCard'
import classes from './parts/home-parts.module.css'
import { useMonthOverview } from './use-month-overview'

/** One card leads through the month; below it what stands in the way, and what should not be forgotten. */
export function HomeScreen() {
  const month = useSession((session) => session.month)
  const overview = useMonthOverview(month)
  return (
    <Screen
      id="home"
      title={homeText.title}
      note={homeText.monthTitle(yearOf(month), monthNumberOf(month))}
      ready={overview !== undefined}
      actions={overview && overview.facts.people > 0 ? <RevealAmountsButton /> : null}
    >
      {overview?.facts.people === 0 && (
        <EmptyState
          text={homeText.nobody}
          icon={<IconUsers size={24} />}
          action={{ label: homeText.addPeople, onClick: () => goTo('team') }}
        />
      )}
      {overview && overview.facts.people > 0 && (
        <>
          <MonthCard overview={overview} />
          <MonthFigures overview={overview} />
        </>
      )}
      {overview && (
        <div className={classes.columns}>
          {overview.closed ? (
            <ClosedCard closed={overview.closed} isIntact={overview.isIntact} canReopen={overview.isNewestClosed} />
          ) : (
            overview.facts.people > 0 && <GatesCard overview={overview} />
          )}
          <div className={classes.stack}>
            <RemindersCard reminders={overview.reminders} />
            <TeamRemindersCard />
          </div>
        </div>
      )}
    </Screen>
  )
}
