import type { SeededRandom } from '../core/kernel/seeded-random'
import type { WorkingRoster } from '../core/rostering/improve/working-roster'
import type { RosterModel } from '../core/rostering/roster-model'
import type { Scope } from './columns/scope'
import { scopeAround } from './columns/scope'

/** Kinds of neighbourhoods: some people over the whole time, or everybody (or many) over some days. */
export type NeighbourhoodKind = 'people' | 'days' | 'block'

interface Size {
  people: number
  days: number
}

/** Chooses what to free next, and learns how much the solver can take at once. */
export class Neighbourhoods {
  private readonly sizes: Record<NeighbourhoodKind, Size>
  private readonly score: Record<NeighbourhoodKind, number> = { people: 1, days: 1, block: 1 }
  private kind: NeighbourhoodKind = 'people'

  constructor(
    private readonly model: RosterModel,
    private readonly random: SeededRandom,
  ) {
    const everybody = model.people.length
    this.sizes = {
      people: { people: Math.min(everybody, 3), days: model.days },
      days: { people: everybody, days: Math.min(model.days, 5) },
      block: { people: Math.min(everybody, Math.max(8, Math.ceil(everybody / 3))), days: Math.min(model.days, 10) },
    }
  }

  next(roster: WorkingRoster): Scope {
    const kinds: readonly NeighbourhoodKind[] = ['people', 'days', 'block']
    let drawn = this.random.next() * kinds.reduce((sum, kind) => sum + this.score[kind], 0)
    this.kind = kinds.find((kind) => (drawn -= this.score[kind]) <= 0) ?? 'people'
    const size = this.sizes[this.kind]
    const from = this.random.below(Math.max(1, this.model.days - size.days + 1))
    return scopeAround(
      this.model,
      roster,
      this.choosePeople(roster, size.people, from, size.days),
      from,
      from + size.days,
    )
  }

  private choosePeople(roster: WorkingRoster, count: number, from: number, days: number): readonly number[] {
    const all = this.model.people.map((_, person) => person)
    if (count >= all.length) return all
    this.random.shuffle(all)
    if (this.random.next() < 0.4) return all.slice(0, count)
    // Around a place where the cover costs: those who are there, or could be.
    const attraction = this.attraction(roster, from, days)
    const weight = (person: number): number => (attraction[person] ?? 0) + this.random.next() * 2
    const weights = new Map(all.map((person) => [person, weight(person)]))
    return all.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, count)
  }

  /** Per person: how much the person's own row costs, drawn by chance, so that unhappy rows come up more often. */
  private attraction(roster: WorkingRoster, from: number, days: number): Float64Array {
    const day = from + this.random.below(days)
    const shift = this.random.below(this.model.shifts)
    const most = Math.max(1, ...roster.rowCosts)
    return Float64Array.from(this.model.people, ({ groupOf }, person) => {
      const works = roster.rows[person]?.[day] === shift ? 1 : 0
      const could = (groupOf[shift] ?? -1) >= 0 ? 0.5 : 0
      return works + could + (roster.rowCosts[person] ?? 0) / most
    })
  }

  /** What came of the last neighbourhood: one that was solved to its end without gain may be larger next time. */
  learn({ improved, cutShort }: { readonly improved: boolean; readonly cutShort: boolean }): void {
    const size = this.sizes[this.kind]
    this.score[this.kind] = Math.max(0.15, this.score[this.kind] * 0.9 + (improved ? 0.3 : 0))
    const change = cutShort ? -1 : improved ? 0 : 1
    if (this.kind === 'people') size.people = Math.max(2, Math.min(this.model.people.length, size.people + change))
    else if (this.kind === 'days') size.days = Math.max(2, Math.min(this.model.days, size.days + change))
    else size.people = Math.max(3, Math.min(this.model.people.length, size.people + change))
  }
}
