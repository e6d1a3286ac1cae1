import { checkGradeRules, checkPlan } from '../../kpi/check-plan'
import { indicatorsOf } from '../../month/in-force'
import { checkJobDescription } from '../../roles/check-job-description'
import type { JobDescriptionVersion } from '../../roles/job-description'
import type { Check } from '../check'
import { groupBy } from '../checked-shop'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { count, onDay } from '../quantities'

const FULL = count(100)

/** Only the newest version is printed and handed out; older ones are history. */
function newestOf(versions: readonly JobDescriptionVersion[]): readonly JobDescriptionVersion[] {
  return [...groupBy(versions, (version) => version.roleId).values()].flatMap((own) => {
    const newest = own.reduce((a, b) => (b.version > a.version ? b : a))
    return [newest]
  })
}

function ofDescription({ content }: JobDescriptionVersion): readonly Finding[] {
  const checked = checkJobDescription(content)
  if (checked.ok) return []
  const where: FindingPlace = { table: 'jobDescriptions', name: content.title }
  return checked.error.flatMap((problem) =>
    problem.code === 'duty-weights-not-100' || problem.code === 'indicator-weights-not-100'
      ? [finding('description-weights', where, FULL, count(problem.sumPercent))]
      : [],
  )
}

/** Whatever is shared out in per cent sums to 100, and every score of a plan has its grade. */
export const weights: Check = {
  id: 'weights',
  *run({ data }) {
    const indicators = indicatorsOf(data)
    for (const plan of data.kpiPlans) {
      const checked = checkPlan(plan, indicators)
      const problems = checked.ok ? [] : checked.error
      const where: FindingPlace = { table: 'kpiPlans', name: plan.name }
      const sum = problems.find((problem) => problem.code === 'weights-not-100')
      // An indicator that does not exist is found by the references.
      const others = problems.filter(({ code }) => code !== 'weights-not-100' && code !== 'unknown-indicator')
      yield {
        looked: 1,
        findings: [
          ...(sum ? [finding('plan-weights', where, FULL, count(sum.sumPercent))] : []),
          ...(others.length > 0 ? [finding('plan-faulty', where, count(0), count(others.length))] : []),
        ],
      }
    }
    for (const rules of data.gradeRules) {
      const checked = checkGradeRules(rules)
      const where: FindingPlace = { table: 'gradeRules', name: rules.source }
      yield { looked: 1, findings: checked.ok ? [] : [finding('grades-faulty', where, undefined, onDay(rules.from))] }
    }
    const descriptions = newestOf(data.jobDescriptions)
    yield { looked: descriptions.length, findings: descriptions.flatMap(ofDescription) }
  },
}
