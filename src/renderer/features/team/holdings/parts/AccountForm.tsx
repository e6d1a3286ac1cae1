import { Autocomplete, Button, Checkbox, MultiSelect, Text, Textarea, TextInput } from '@mantine/core'
import type { RecordId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { ShopAccount } from '../../../../../core/team/shop-account'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { DayInput } from '../../../../ui/DayInput'
import { maskNumber } from '../../../../ui/mask-number'
import { SecretInput } from '../../../../ui/SecretInput'
import { useDraft } from '../../../../ui/use-draft'
import type { TeamView } from '../../use-team'
import { removeAccount, saveAccount } from '../commands/save-holdings'
import type { HoldingRecords } from '../holdings-rows'
import { closeHolding } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import classes from '../holdings.module.css'
import { holderChoices } from './holder-choices'

interface AccountFormProps {
  readonly view: TeamView
  readonly records: HoldingRecords
  readonly account: ShopAccount | undefined
}
interface AccountDraft {
  readonly platform: string
  readonly login: string
  readonly purpose: string
  readonly permission: string
  readonly holderIds: readonly ShopAccount['holderIds'][number][]
  readonly openedOn: LocalDay | null
  readonly boundPhone: string
  readonly twoFactor: boolean
  readonly closedOn: LocalDay | null
  readonly note: string
}

function draftOf(account: ShopAccount | undefined, view: TeamView): AccountDraft {
  return {
    platform: account?.platform ?? '',
    login: account?.login ?? '',
    purpose: account?.purpose ?? '',
    permission: account?.permission ?? '',
    holderIds: account?.holderIds ?? [],
    openedOn: account ? (account.openedOn ?? null) : view.today,
    boundPhone: account?.boundPhone ?? '',
    twoFactor: account?.twoFactor ?? false,
    closedOn: account?.closedOn ?? null,
    note: account?.note ?? '',
  }
}
function accountOf(draft: AccountDraft, id: RecordId): ShopAccount {
  const optional = (key: 'boundPhone' | 'note') => (draft[key].trim() === '' ? {} : { [key]: draft[key].trim() })
  return {
    id,
    platform: draft.platform.trim(),
    login: draft.login.trim(),
    purpose: draft.purpose.trim(),
    permission: draft.permission.trim(),
    holderIds: draft.holderIds,
    ...(draft.openedOn === null ? {} : { openedOn: draft.openedOn }),
    ...optional('boundPhone'),
    twoFactor: draft.twoFactor,
    ...(draft.closedOn === null ? {} : { closedOn: draft.closedOn }),
    ...optional('note'),
  }
}
function problemOf(draft: AccountDraft, own: RecordId | undefined, records: HoldingRecords): string | undefined {
  if (draft.platform.trim() === '') return holdingsText.needPlatform
  if (draft.login.trim() === '') return holdingsText.needLogin
  const isTaken = records.shopAccounts.some(
    (each) => each.id !== own && each.platform === draft.platform.trim() && each.login === draft.login.trim(),
  )
  return isTaken ? holdingsText.sameAccount : undefined
}

/** A shop account. There is no field for a password. */
export function AccountForm({ view, records, account }: AccountFormProps) {
  const key = `team.holdings.account.${account?.id ?? 'new'}`
  const [draft, setDraft, clear] = useDraft<AccountDraft>(key, draftOf(account, view))
  const change = (part: Partial<AccountDraft>): void => setDraft({ ...draft, ...part })
  const problem = problemOf(draft, account?.id, records)
  const leave = (isStored: boolean): void => {
    if (!isStored) return
    clear()
    closeHolding()
  }
  const text = (field: 'login' | 'purpose' | 'permission', required = false) => (
    <TextInput
      label={holdingsText[field]}
      required={required}
      value={draft[field]}
      maxLength={field === 'login' ? 120 : 200}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <Autocomplete
          label={holdingsText.platform}
          required
          data={[...new Set(records.shopAccounts.map((each) => each.platform))]}
          value={draft.platform}
          maxLength={60}
          onChange={(platform) => change({ platform })}
        />
        {text('login', true)}
        {text('purpose')}
        {text('permission')}
      </div>
      <MultiSelect
        label={holdingsText.holders}
        data={holderChoices(view, draft.holderIds)}
        value={[...draft.holderIds]}
        onChange={(ids) => change({ holderIds: ids })}
        searchable
        clearable
      />
      <div className={classes.fields}>
        <DayInput
          label={holdingsText.openedOn}
          clearable
          value={draft.openedOn}
          onChange={(openedOn) => change({ openedOn })}
        />
        <DayInput
          label={holdingsText.closedOn}
          clearable
          value={draft.closedOn}
          onChange={(closedOn) => change({ closedOn })}
        />
        <SecretInput
          label={holdingsText.boundPhone}
          value={draft.boundPhone}
          mask={(value) => maskNumber(value, 'phone')}
          field={`${account?.id ?? 'new'} boundPhone`}
          onChange={(boundPhone) => change({ boundPhone })}
        />
      </div>
      <Checkbox
        label={holdingsText.twoFactor}
        checked={draft.twoFactor}
        onChange={(event) => change({ twoFactor: event.currentTarget.checked })}
      />
      <Textarea
        label={holdingsText.note}
        value={draft.note}
        autosize
        minRows={2}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <p className={classes.help}>{holdingsText.noPassword}</p>
      {problem === undefined ? null : (
        <Text size="sm" c="dimmed" role="status">
          {problem}
        </Text>
      )}
      <div className={classes.bar}>
        {account ? (
          <ConfirmButton
            label={holdingsText.removeAccount}
            question={holdingsText.removeAccountQuestion}
            onConfirm={() => void removeAccount(account).then(leave)}
          />
        ) : (
          <span />
        )}
        <Button
          disabled={problem !== undefined}
          onClick={() => void saveAccount(accountOf(draft, account?.id ?? newId<RecordId>())).then(leave)}
        >
          {holdingsText.save}
        </Button>
      </div>
    </div>
  )
}
