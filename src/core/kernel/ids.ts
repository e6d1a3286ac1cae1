import type { Brand } from './brand'

export type MemberId = Brand<string, 'MemberId'>
export type DepartmentId = Brand<string, 'DepartmentId'>
export type RoleId = Brand<string, 'RoleId'>
export type ShiftId = Brand<string, 'ShiftId'>
export type IndicatorId = Brand<string, 'IndicatorId'>
export type KpiPlanId = Brand<string, 'KpiPlanId'>
export type CommissionPlanId = Brand<string, 'CommissionPlanId'>
export type SkillId = Brand<string, 'SkillId'>
export type EquipmentId = Brand<string, 'EquipmentId'>
/** Ids of records that nothing else refers to by type: leave, overtime, corrections, adjustments, contracts, movements … */
export type RecordId = Brand<string, 'RecordId'>

/** Makes an id that nobody else has; the caller brings it, because chance is not pure. */
export type NewId = <Id extends Brand<string, string>>() => Id

/** The one place where text becomes an id. `toId<MemberId>('m1')`. */
export function toId<Id extends Brand<string, string>>(text: string): Id {
  if (text.length === 0) throw new RangeError('an id may not be empty')
  return text as Id
}
