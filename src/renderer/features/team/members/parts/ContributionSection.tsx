import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Fen } from '../../../../../core/kernel/fen'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { yearOf } from '../../../../../core/kernel/local-day'
import type { Ppm } from '../../../../../core/kernel/ppm'
import { formatPercent, ppm } from '../../../../../core/kernel/ppm'
import type { ContributionTerms } from '../../../../../core/payroll/pay-terms'
import { CONTRIBUTION_CITIES, NO_CONTRIBUTIONS_CITY } from '../../../../../core/payroll/rates/contribution-cities'
import type { Member } from '../../../../../core/team/member'
import { contributionTermsText } from '../../../../../core/text/member-history-text'
import { payrollRepository } from '../../../../db/repositories'
import { useSession } from '../../../../session/session'
import { DayInput } from '../../../../ui/DayInput'
import { MoneyInput } from '../../../../ui/MoneyInput'
import { notifyProblem } from '../../../../ui/notify'
import { LoadingLines } from '../../../../ui/Screen'
import { useMoneyText } from '../../../../ui/secrets'
import { removeTerms, saveContributions } from '../commands/save-terms'
import { readHousingRate } from '../rate-form'
import { membersText } from '../members-text'
import { DatedHistory } from './DatedHistory'
import { TaxFields } from './TaxFields'
import classes from '../../team.module.css'

interface ContributionSectionProps {
  readonly member: Member
  readonly today: LocalDay
  readonly city: string
}

export function ContributionSection({ member, today, city }: ContributionSectionProps) {
  // The year of the month that is shown: wages of an earlier year are taxed by that year's profile.
  const year = useSession((s) => yearOf(s.month))
  const history = useLiveQuery(() => payrollRepository.contributionTermsOf(member.id), [member.id])
  const profile = useLiveQuery(
    () => payrollRepository.taxProfileOf(member.id, year).then((p) => p ?? null),
    [member.id, year],
  )
  const money = useMoneyText()
  if (history === undefined || profile === undefined) return <LoadingLines />
  const newest = history.at(-1)
  return (
    <Stack gap="md">
      <section className={classes.section}>
        <Title order={2}>{membersText.contributionTitle}</Title>
        <ContributionFields key={newest?.from ?? 'first'} member={member} newest={newest} today={today} city={city} />
        <DatedHistory
          onRemove={(from) => void removeTerms('contributionTerms', member.id, from)}
          items={history.map((terms) => ({ from: terms.from, text: contributionTermsText(terms, money) }))}
        />
      </section>
      <TaxFields key={`${member.id} ${year}`} member={member} profile={profile} year={year} />
    </Stack>
  )
}

interface ContributionFieldsProps extends ContributionSectionProps {
  readonly newest: ContributionTerms | undefined
}
function ContributionFields({ member, newest, today, city }: ContributionFieldsProps) {
  const cities = [...CONTRIBUTION_CITIES.map((c) => c.city), NO_CONTRIBUTIONS_CITY]
  const [place, setPlace] = useState(newest?.city ?? (cities.includes(city) ? city : NO_CONTRIBUTIONS_CITY))
  const [socialBaseFen, setSocial] = useState<Fen | null>(newest?.socialBaseFen ?? null)
  const [housingBaseFen, setHousing] = useState<Fen | null>(newest?.housingBaseFen ?? null)
  const [rate, setRate] = useState(percentWords(newest?.housingRatePpm ?? ppm(70_000)))
  const [supplement, setSupplement] = useState(percentWords(newest?.housingSupplementPpm ?? ppm(0)))
  const [from, setFrom] = useState<LocalDay | null>(newest ? today : member.hiredOn)
  const save = async (): Promise<void> => {
    const [housingRatePpm, housingSupplementPpm] = [readHousingRate(rate), readHousingRate(supplement)]
    if (from === null) return notifyProblem(membersText.needFrom)
    const hasBase = socialBaseFen !== null || housingBaseFen !== null
    if (place === NO_CONTRIBUTIONS_CITY && hasBase) return notifyProblem(membersText.needCity)
    if (housingRatePpm === undefined || housingSupplementPpm === undefined) return notifyProblem(membersText.badRate)
    await saveContributions({
      memberId: member.id,
      from,
      city: place,
      ...(socialBaseFen === null ? {} : { socialBaseFen }),
      ...(housingBaseFen === null ? {} : { housingBaseFen }),
      housingRatePpm,
      housingSupplementPpm,
    })
  }
  return (
    <Stack gap="sm">
      <div className={classes.fields}>
        <Select label={membersText.city} data={cities} value={place} onChange={(value) => value && setPlace(value)} />
        <MoneyInput
          label={membersText.socialBase}
          description={membersText.socialBaseHelp}
          value={socialBaseFen}
          onChange={setSocial}
        />
        <MoneyInput
          label={membersText.housingBase}
          description={membersText.housingBaseHelp}
          value={housingBaseFen}
          onChange={setHousing}
        />
        <TextInput
          label={membersText.housingRate}
          value={rate}
          maxLength={6}
          onChange={(e) => setRate(e.currentTarget.value)}
        />
        <TextInput
          label={membersText.supplement}
          value={supplement}
          maxLength={6}
          onChange={(e) => setSupplement(e.currentTarget.value)}
        />
        <DayInput label={membersText.from} value={from} onChange={setFrom} minDay={member.hiredOn} required />
      </div>
      <Group justify="flex-end">
        <Button onClick={() => void save()}>{membersText.saveChange}</Button>
      </Group>
    </Stack>
  )
}

function percentWords(rate: Ppm): string {
  return formatPercent(rate).replace('%', '')
}
