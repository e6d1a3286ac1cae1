import type { Punch } from '../attendance/records'
import type { MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { monthOf } from '../kernel/local-day'
import type { ShopData, ShopSettings } from '../month/shop-data'
import type { ShopPatch } from './import-plan'
import type { ProblemAt } from './import-report'
import { sameRecord, unitePunches } from './merge-patch'
import type { RecordOf, ShopList } from './record-keys'
import { RECORD_KEYS } from './record-keys'

function sourceOf(record: object): ProblemAt | undefined {
  return 'source' in record && typeof record.source === 'object' && record.source
    ? (record.source as ProblemAt)
    : undefined
}

/** Records of one list: what is stored, overlaid by what the import brings. */
export class DraftList<L extends ShopList> {
  readonly #stored: ReadonlyMap<string, RecordOf<L>>
  readonly #brought = new Map<string, RecordOf<L>>()
  readonly #origin = new Map<string, ProblemAt>()
  readonly #keyOf: (record: RecordOf<L>) => string

  constructor(list: L, stored: readonly RecordOf<L>[]) {
    this.#keyOf = RECORD_KEYS[list]
    this.#stored = new Map(stored.map((record) => [this.#keyOf(record), record]))
  }
  /** @param at where it stood, for records that belong to a month */
  put(record: RecordOf<L>, at?: ProblemAt): void {
    const key = this.#keyOf(record)
    this.#brought.set(key, record)
    if (at) this.#origin.set(key, at)
  }
  /** Takes back what changes a month that is closed: it was paid as it was. */
  dropClosed(
    closedMonthOf: (record: RecordOf<L>) => Month | undefined,
    say: (month: Month, at: ProblemAt) => void,
  ): void {
    for (const record of this.changed()) {
      const month = closedMonthOf(record)
      const key = this.#keyOf(record)
      if (month === undefined) continue
      const at = this.#origin.get(key) ?? sourceOf(record)
      if (at) say(month, at)
      this.#brought.delete(key)
    }
  }
  get(key: string): RecordOf<L> | undefined {
    return this.#brought.get(key) ?? this.#stored.get(key)
  }
  /** Brought by this import, whether or not it is stored too. */
  brought(key: string): RecordOf<L> | undefined {
    return this.#brought.get(key)
  }
  all(): readonly RecordOf<L>[] {
    return [...new Map([...this.#stored, ...this.#brought]).values()]
  }
  /** What the import adds or changes; nothing that is stored already. */
  changed(): readonly RecordOf<L>[] {
    return [...this.#brought]
      .filter(([key, record]) => !sameRecord(record, this.#stored.get(key)))
      .map(([, record]) => record)
  }
}

/** The shop as it is being built from the sheets. */
export class ShopDraft {
  readonly existing: ShopData
  settings: Partial<ShopSettings> = {}
  readonly departments: DraftList<'departments'>
  readonly roles: DraftList<'roles'>
  readonly members: DraftList<'members'>
  readonly assignments: DraftList<'assignments'>
  readonly contractHours: DraftList<'contractHours'>
  readonly payTerms: DraftList<'payTerms'>
  readonly contributionTerms: DraftList<'contributionTerms'>
  readonly taxProfiles: DraftList<'taxProfiles'>
  readonly shifts: DraftList<'shifts'>
  readonly rosters: DraftList<'rosters'>
  readonly corrections: DraftList<'corrections'>
  readonly leaves: DraftList<'leaves'>
  readonly overtimes: DraftList<'overtimes'>
  readonly indicators: DraftList<'indicators'>
  readonly kpiPlans: DraftList<'kpiPlans'>
  readonly kpiMonths: DraftList<'kpiMonths'>
  readonly commissionPlans: DraftList<'commissionPlans'>
  readonly sales: DraftList<'sales'>
  readonly adjustments: DraftList<'adjustments'>
  readonly contracts: DraftList<'contracts'>
  readonly certificates: DraftList<'certificates'>
  readonly agreements: DraftList<'agreements'>
  readonly movements: DraftList<'movements'>
  readonly checklists: DraftList<'checklists'>
  readonly skills: DraftList<'skills'>
  readonly skillLevels: DraftList<'skillLevels'>
  readonly shopFunctions: DraftList<'shopFunctions'>
  readonly ladders: DraftList<'ladders'>
  readonly shopAccounts: DraftList<'shopAccounts'>
  readonly equipment: DraftList<'equipment'>
  readonly equipmentLoans: DraftList<'equipmentLoans'>
  readonly contacts: DraftList<'contacts'>
  readonly descriptionSignatures: DraftList<'descriptionSignatures'>
  readonly #punches = new Map<
    string,
    { readonly memberId: MemberId; readonly month: Month; readonly punches: Punch[] }
  >()

  constructor(existing: ShopData) {
    this.existing = existing
    this.departments = new DraftList('departments', existing.departments)
    this.roles = new DraftList('roles', existing.roles)
    this.members = new DraftList('members', existing.members)
    this.assignments = new DraftList('assignments', existing.assignments)
    this.contractHours = new DraftList('contractHours', existing.contractHours)
    this.payTerms = new DraftList('payTerms', existing.payTerms)
    this.contributionTerms = new DraftList('contributionTerms', existing.contributionTerms)
    this.taxProfiles = new DraftList('taxProfiles', existing.taxProfiles)
    this.shifts = new DraftList('shifts', existing.shifts)
    this.rosters = new DraftList('rosters', existing.rosters)
    this.corrections = new DraftList('corrections', existing.corrections)
    this.leaves = new DraftList('leaves', existing.leaves)
    this.overtimes = new DraftList('overtimes', existing.overtimes)
    this.indicators = new DraftList('indicators', existing.indicators)
    this.kpiPlans = new DraftList('kpiPlans', existing.kpiPlans)
    this.kpiMonths = new DraftList('kpiMonths', existing.kpiMonths)
    this.commissionPlans = new DraftList('commissionPlans', existing.commissionPlans)
    this.sales = new DraftList('sales', existing.sales)
    this.adjustments = new DraftList('adjustments', existing.adjustments)
    this.contracts = new DraftList('contracts', existing.contracts)
    this.certificates = new DraftList('certificates', existing.certificates)
    this.agreements = new DraftList('agreements', existing.agreements)
    this.movements = new DraftList('movements', existing.movements)
    this.checklists = new DraftList('checklists', existing.checklists)
    this.skills = new DraftList('skills', existing.skills)
    this.skillLevels = new DraftList('skillLevels', existing.skillLevels)
    this.shopFunctions = new DraftList('shopFunctions', existing.shopFunctions)
    this.ladders = new DraftList('ladders', existing.ladders)
    this.shopAccounts = new DraftList('shopAccounts', existing.shopAccounts)
    this.equipment = new DraftList('equipment', existing.equipment)
    this.equipmentLoans = new DraftList('equipmentLoans', existing.equipmentLoans)
    this.contacts = new DraftList('contacts', existing.contacts)
    this.descriptionSignatures = new DraftList('descriptionSignatures', existing.descriptionSignatures)
  }

  get city(): string {
    return this.settings.city ?? this.existing.settings.city
  }
  addPunch(memberId: MemberId, punch: Punch): void {
    const key = `${memberId}|${monthOf(punch.day)}`
    const month = this.#punches.get(key) ?? { memberId, month: monthOf(punch.day), punches: [] }
    month.punches.push(punch)
    this.#punches.set(key, month)
  }
  /** Department and role of a person on a day, or the first ones if the day is before. */
  assignmentOn(memberId: MemberId, day: LocalDay): RecordOf<'assignments'> | undefined {
    const own = this.assignments
      .all()
      .filter((a) => a.memberId === memberId)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
    return own.filter((a) => a.from <= day).at(-1) ?? own[0]
  }

  /** The finished patch: empty lists are left out, and so is what would change a closed month. */
  patch(say: (month: Month, at: ProblemAt) => void): ShopPatch {
    const closed = new Set(this.existing.closedMonths.map((record) => record.month))
    if (closed.size > 0) this.#dropClosed(closed, say)
    const settings = Object.fromEntries(
      Object.entries(this.settings).filter(
        ([key, value]) => !sameRecord(value, this.existing.settings[key as keyof ShopSettings]),
      ),
    )
    const lists = {
      departments: this.departments.changed(),
      roles: this.roles.changed(),
      members: this.members.changed(),
      assignments: this.assignments.changed(),
      contractHours: this.contractHours.changed(),
      payTerms: this.payTerms.changed(),
      contributionTerms: this.contributionTerms.changed(),
      taxProfiles: this.taxProfiles.changed(),
      shifts: this.shifts.changed(),
      rosters: this.rosters.changed(),
      punches: this.#newPunches(),
      corrections: this.corrections.changed(),
      leaves: this.leaves.changed(),
      overtimes: this.overtimes.changed(),
      indicators: this.indicators.changed(),
      kpiPlans: this.kpiPlans.changed(),
      kpiMonths: this.kpiMonths.changed(),
      commissionPlans: this.commissionPlans.changed(),
      sales: this.sales.changed(),
      adjustments: this.adjustments.changed(),
      contracts: this.contracts.changed(),
      certificates: this.certificates.changed(),
      agreements: this.agreements.changed(),
      movements: this.movements.changed(),
      checklists: this.checklists.changed(),
      skills: this.skills.changed(),
      skillLevels: this.skillLevels.changed(),
      shopFunctions: this.shopFunctions.changed(),
      ladders: this.ladders.changed(),
      shopAccounts: this.shopAccounts.changed(),
      equipment: this.equipment.changed(),
      equipmentLoans: this.equipmentLoans.changed(),
      contacts: this.contacts.changed(),
      descriptionSignatures: this.descriptionSignatures.changed(),
    }
    const filled = Object.fromEntries(Object.entries(lists).filter(([, records]) => records.length > 0))
    return Object.keys(settings).length > 0 ? { ...filled, settings } : filled
  }
  #dropClosed(closed: ReadonlySet<Month>, say: (month: Month, at: ProblemAt) => void): void {
    const only = (month: Month): Month | undefined => (closed.has(month) ? month : undefined)
    this.rosters.dropClosed((record) => only(record.month), say)
    this.kpiMonths.dropClosed((record) => only(record.month), say)
    this.sales.dropClosed((record) => only(record.month), say)
    this.adjustments.dropClosed((record) => only(record.month), say)
    this.corrections.dropClosed((record) => only(monthOf(record.day)), say)
    this.overtimes.dropClosed((record) => only(monthOf(record.day)), say)
    this.leaves.dropClosed(({ span }) => {
      const [from, to] = span.kind === 'clock' ? [span.day, span.day] : [span.from, span.to]
      return [...closed].find((month) => monthOf(from) <= month && month <= monthOf(to))
    }, say)
    for (const { memberId, month, punches } of this.#newPunches()) {
      const source = punches[0]?.source
      if (!closed.has(month)) continue
      if (source) say(month, source)
      this.#punches.delete(`${memberId}|${month}`)
    }
  }
  #newPunches(): readonly RecordOf<'punches'>[] {
    const stored = new Map(this.existing.punches.map((record) => [RECORD_KEYS.punches(record), record]))
    return [...this.#punches].flatMap(([key, brought]) => {
      const before = new Set((stored.get(key)?.punches ?? []).map((punch) => `${punch.day}|${punch.minute}`))
      const added = unitePunches([], brought.punches).filter((punch) => !before.has(`${punch.day}|${punch.minute}`))
      return added.length > 0 ? [{ ...brought, punches: added }] : []
    })
  }
}

/** Text that may stand in an id: no blanks, nothing that ends a key. */
export function idPart(text: string): string {
  return text
    .trim()
    .replace(/[\s|]+/g, '-')
    .slice(0, 60)
}
/** A short fingerprint of a text (FNV-1a, 32 bit), for ids of records whose only name is a sentence. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
