import { contractHoursOn } from '../../../../../core/month/in-force'
import type { LeavingFacts } from '../../../../../core/staffing/plan-leaving'
import type { Member } from '../../../../../core/team/member'
import { hoursText } from '../../../../../core/text/time-text'
import { openText } from '../open-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'

interface LeavingFactsListProps {
  readonly records: StaffRecords
  readonly member: Member
  readonly facts: LeavingFacts
}

/** What has to be settled with somebody who goes, each with its law. */
export function LeavingFactsList({ records, member, facts }: LeavingFactsListProps) {
  const hours = contractHoursOn(records, member.id, facts.lastPayOn)
  const lines = [
    openText.lastPay(facts.lastPayOn),
    ...leaveLines(facts),
    hours?.employment === 'part-time' ? openText.partTime : severanceLine(facts),
    confidentialityLine(records, member),
    ...(records.agreements.some((each) => each.memberId === member.id && each.kind === 'non-compete')
      ? [openText.nonCompete]
      : []),
    openText.certificate,
  ]
  return (
    <>
      <h2>{openText.factsTitle}</h2>
      <ul className={classes.facts} aria-label={openText.factsTitle}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function leaveLines({ annualLeaveMinutes, compTimeMinutes }: LeavingFacts): readonly string[] {
  const lines = [
    ...(annualLeaveMinutes > 0 ? [openText.annualLeave(hoursText(annualLeaveMinutes))] : []),
    ...(annualLeaveMinutes < 0 ? [openText.annualOver(hoursText(-annualLeaveMinutes))] : []),
    ...(compTimeMinutes > 0 ? [openText.compTime(hoursText(compTimeMinutes))] : []),
  ]
  return lines.length === 0 ? [openText.noLeave] : lines
}

/** Halves of a month's wage as months: '2.5'. */
function severanceLine({ severance, severanceHalfMonths }: LeavingFacts): string {
  const months = `${Math.floor(severanceHalfMonths / 2)}${severanceHalfMonths % 2 === 1 ? '.5' : ''}`
  return openText.severance[severance](months)
}

function confidentialityLine(records: StaffRecords, member: Member): string {
  const own = records.agreements.filter((each) => each.memberId === member.id && each.kind === 'confidentiality')
  const signed = own.find((each) => each.signedOn !== undefined)?.signedOn
  if (signed !== undefined) return openText.confidentiality.signed(signed)
  return own.length > 0 ? openText.confidentiality.unsigned : openText.confidentiality.none
}
