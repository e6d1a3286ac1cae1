import { agreedWage } from '../../../../../core/staffing/wages'
import { contractHoursText, contractTermText, paySchemeText } from '../../../../../core/text/notice-text'
import { AGREEMENT_KIND_LABELS } from '../../../../../core/text/staffing-text'
import { useMoneyText } from '../../../../ui/secrets'
import { wishOfHire } from '../hire-form'
import { stepsText } from '../steps-text'
import type { HirePageProps } from '../hire-page'
import { Summary } from './Summary'

/** Everything that will be written. */
export function HireCheck({ records, draft, name }: HirePageProps & { readonly name: string }) {
  const money = useMoneyText()
  const { pay, probationPay, contract, hours, agreements = [] } = wishOfHire(draft)
  const payText = (scheme: typeof pay) => scheme && paySchemeText(scheme, money(agreedWage(scheme).fen), money)
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name
  const from = contract?.from ?? draft.hiredOn
  return (
    <Summary
      items={[
        [stepsText.name, stepsText.withNumber(name, draft.employeeNo)],
        [stepsText.hiredOn, draft.hiredOn],
        [stepsText.department, nameIn(records.departments, draft.departmentId)],
        [stepsText.role, nameIn(records.roles, draft.roleId)],
        [stepsText.employment, contractHoursText(hours)],
        [
          stepsText.contract,
          contract && from !== null ? contractTermText({ ...contract, from }) : stepsText.noContract,
        ],
        [stepsText.probationUntil, draft.probationUntil ?? undefined],
        [stepsText.probationPay, payText(probationPay)],
        [stepsText.pages.pay, payText(pay)],
        [stepsText.agreementsShort, agreements.map((kind) => AGREEMENT_KIND_LABELS[kind]).join(stepsText.listMark)],
        [stepsText.listShort, draft.withChecklist ? stepsText.yes : stepsText.no],
      ]}
    />
  )
}
