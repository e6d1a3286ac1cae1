import type { MemberId, RecordId } from '../kernel/ids'

/** 职能: a piece of work that the shop cannot do without, with the one who answers for it and those who can step in. */
export interface ShopFunction {
  readonly id: RecordId
  /** Key of the ready-made function it was made from, if any. */
  readonly key?: string
  readonly name: string
  readonly order: number
  readonly responsibleId?: MemberId
  /** 备份; each person once, never the responsible one. */
  readonly backupIds: readonly MemberId[]
  readonly note?: string
}
