import { Autocomplete, Button, Text, Textarea, TextInput } from '@mantine/core'
import type { Fen } from '../../../../../core/kernel/fen'
import type { EquipmentId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { Equipment } from '../../../../../core/team/equipment'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { DayInput } from '../../../../ui/DayInput'
import { MoneyInput } from '../../../../ui/MoneyInput'
import { useDraft } from '../../../../ui/use-draft'
import { removeEquipment, saveEquipment } from '../commands/save-holdings'
import type { HoldingRecords } from '../holdings-rows'
import { closeHolding, openHolding } from '../holdings-store'
import { holdingsText } from '../holdings-text'
import classes from '../holdings.module.css'

interface EquipmentFormProps {
  readonly records: HoldingRecords
  readonly equipment: Equipment | undefined
}
interface EquipmentDraft {
  readonly name: string
  readonly kind: string
  readonly serial: string
  readonly boughtOn: LocalDay | null
  readonly priceFen: Fen | null
  readonly retiredOn: LocalDay | null
  readonly note: string
}

function draftOf(equipment: Equipment | undefined): EquipmentDraft {
  return {
    name: equipment?.name ?? '',
    kind: equipment?.kind ?? '',
    serial: equipment?.serial ?? '',
    boughtOn: equipment?.boughtOn ?? null,
    priceFen: equipment?.priceFen ?? null,
    retiredOn: equipment?.retiredOn ?? null,
    note: equipment?.note ?? '',
  }
}
function equipmentOf(draft: EquipmentDraft, id: EquipmentId): Equipment {
  const optional = (key: 'serial' | 'note') => (draft[key].trim() === '' ? {} : { [key]: draft[key].trim() })
  return {
    id,
    kind: draft.kind.trim(),
    name: draft.name.trim(),
    ...optional('serial'),
    ...(draft.boughtOn === null ? {} : { boughtOn: draft.boughtOn }),
    ...(draft.priceFen === null ? {} : { priceFen: draft.priceFen }),
    ...(draft.retiredOn === null ? {} : { retiredOn: draft.retiredOn }),
    ...optional('note'),
  }
}

/** A thing of the shop. A new one stays open after saving, so that it can be lent at once. */
export function EquipmentForm({ records, equipment }: EquipmentFormProps) {
  const key = `team.holdings.equipment.${equipment?.id ?? 'new'}`
  const [draft, setDraft, clear] = useDraft<EquipmentDraft>(key, draftOf(equipment))
  const change = (part: Partial<EquipmentDraft>): void => setDraft({ ...draft, ...part })
  const problem = draft.name.trim() === '' ? holdingsText.needName : undefined
  const save = async (): Promise<void> => {
    const saved = equipmentOf(draft, equipment?.id ?? newId<EquipmentId>())
    if (!(await saveEquipment(saved))) return
    clear()
    openHolding({ kind: 'equipment', id: saved.id })
  }
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <TextInput
          label={holdingsText.equipment}
          required
          value={draft.name}
          maxLength={80}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Autocomplete
          label={holdingsText.kind}
          data={[...new Set(records.equipment.map((each) => each.kind))].filter((kind) => kind !== '')}
          value={draft.kind}
          maxLength={40}
          onChange={(kind) => change({ kind })}
        />
        <TextInput
          label={holdingsText.serial}
          value={draft.serial}
          maxLength={80}
          onChange={(event) => change({ serial: event.currentTarget.value })}
        />
        <DayInput
          label={holdingsText.boughtOn}
          clearable
          value={draft.boughtOn}
          onChange={(boughtOn) => change({ boughtOn })}
        />
        <MoneyInput label={holdingsText.price} value={draft.priceFen} onChange={(priceFen) => change({ priceFen })} />
        <DayInput
          label={holdingsText.retiredOn}
          clearable
          value={draft.retiredOn}
          onChange={(retiredOn) => change({ retiredOn })}
        />
      </div>
      <Textarea
        label={holdingsText.note}
        value={draft.note}
        autosize
        minRows={2}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {problem === undefined ? null : (
        <Text size="sm" c="dimmed" role="status">
          {problem}
        </Text>
      )}
      <div className={classes.bar}>
        {equipment ? (
          <ConfirmButton
            label={holdingsText.removeEquipment}
            question={holdingsText.removeEquipmentQuestion}
            onConfirm={() => void removeEquipment(equipment).then((gone) => gone && (clear(), closeHolding()))}
          />
        ) : (
          <span />
        )}
        <Button disabled={problem !== undefined} onClick={() => void save()}>
          {holdingsText.save}
        </Button>
      </div>
    </div>
  )
}
