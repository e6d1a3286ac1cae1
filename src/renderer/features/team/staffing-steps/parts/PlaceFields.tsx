import { Select } from '@mantine/core'
import { stepsText } from '../steps-text'
import type { StaffRecords } from '../use-staff-records'

interface PlaceFieldsProps {
  readonly records: StaffRecords
  readonly departmentId: string | null
  readonly roleId: string | null
  readonly onChange: (place: { readonly departmentId: string | null; readonly roleId: string | null }) => void
}

/** Department and role; a role brings its department along while none is chosen. */
export function PlaceFields({ records, departmentId, roleId, onChange }: PlaceFieldsProps) {
  const options = (items: readonly { readonly id: string; readonly name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }))
  const chooseRole = (next: string | null): void => {
    const own = records.roles.find((each) => each.id === next)?.departmentId
    onChange({ departmentId: departmentId ?? own ?? null, roleId: next })
  }
  return (
    <>
      <Select
        label={stepsText.role}
        data={options(records.roles)}
        value={roleId}
        onChange={chooseRole}
        searchable
        clearable
      />
      <Select
        label={stepsText.department}
        data={options(records.departments)}
        value={departmentId}
        onChange={(next) => onChange({ departmentId: next, roleId })}
        searchable
        clearable
      />
    </>
  )
}
