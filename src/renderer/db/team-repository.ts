import type { DepartmentId, MemberId } from '../../core/kernel/ids'
import type { LocalDay } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import type { ContributionTerms, PayTerms, TaxProfile } from '../../core/payroll/pay-terms'
import type { OrganisationChange } from '../../core/staffing/rearrange-organisation'
import type { Assignment, ContractHours, Department, Member } from '../../core/team/member'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'
import { startingWith } from './key-range'
import { countMovementsWith, countRecordsOf, forgetMember } from './record-references'

/** A new person with everything known on the first day: one step for the owner, one step to undo. */
export interface NewHire {
  readonly member: Member
  readonly assignment?: Assignment
  readonly contractHours?: ContractHours
  readonly payTerms?: PayTerms
  readonly contributionTerms?: ContributionTerms
  readonly taxProfile?: TaxProfile
}

export function createTeamRepository(db: AppDb) {
  return {
    departments(): Promise<readonly Department[]> {
      return db.departments.toArray().then((all) => all.sort((a, b) => a.order - b.order))
    },
    saveDepartment(department: Department): Saved {
      return commit(db, { what: 'department-saved', name: department.name }, async (write) => {
        write.put('departments', department)
      })
    },
    saveDepartments(departments: readonly Department[]): Saved {
      return commit(db, { what: 'department-saved', count: departments.length }, async (write) => {
        write.bulkPut('departments', departments)
      })
    },
    /** Whole departments and roles with their new places, and what follows from it: one drag is one step. */
    rearrange(changed: OrganisationChange): Saved {
      const { departments = [], roles = [], assignments = [], descriptions = [], removed = [] } = changed
      const count = departments.length + roles.length + assignments.length + removed.length
      return commit(db, { what: 'organisation-rearranged', count }, async (write) => {
        write.bulkPut('departments', departments)
        write.bulkPut('roles', roles)
        write.bulkPut('assignments', assignments)
        write.bulkPut('jobDescriptions', descriptions)
        for (const id of removed) write.delete('departments', id)
      })
    },
    removeDepartment(id: DepartmentId): Saved<InUse> {
      return commit<InUse>(db, { what: 'department-removed' }, async (write) => {
        const placed = (await db.assignments.toArray()).filter((a) => a.departmentId === id)
        if (placed.length > 0) return inUse('members', new Set(placed.map((a) => a.memberId)).size)
        const children = (await db.departments.toArray()).filter((d) => d.parentId === id).length
        if (children > 0) return inUse('departments', children)
        const roles = (await db.roles.toArray()).filter((r) => r.departmentId === id).length
        if (roles > 0) return inUse('roles', roles)
        const movements = await countMovementsWith(db, { departmentId: id })
        if (movements > 0) return inUse('records', movements)
        write.delete('departments', id)
        return ok(undefined)
      })
    },

    /** Everybody, those who have left too, by employee number. */
    members(): Promise<readonly Member[]> {
      return db.members
        .toArray()
        .then((all) => all.sort((a, b) => a.employeeNo.localeCompare(b.employeeNo, 'en', { numeric: true })))
    },
    member(id: MemberId): Promise<Member | undefined> {
      return db.members.get(id)
    },
    hire(hire: NewHire): Saved {
      return commit(db, { what: 'member-hired', memberId: hire.member.id, name: hire.member.name }, async (write) => {
        write.put('members', hire.member)
        if (hire.assignment) write.put('assignments', hire.assignment)
        if (hire.contractHours) write.put('contractHours', hire.contractHours)
        if (hire.payTerms) write.put('payTerms', hire.payTerms)
        if (hire.contributionTerms) write.put('contributionTerms', hire.contributionTerms)
        if (hire.taxProfile) write.put('taxProfiles', hire.taxProfile)
      })
    },
    saveMember(member: Member): Saved {
      return commit(db, { what: 'member-saved', memberId: member.id, name: member.name }, async (write) => {
        write.put('members', member)
      })
    },
    /** Only for somebody entered by mistake; who has worked here gets a last day instead. */
    removeMember(id: MemberId): Saved<InUse> {
      return commit<InUse>(db, { what: 'member-removed', memberId: id }, async (write) => {
        const records = await countRecordsOf(db, id)
        if (records > 0) return inUse('records', records)
        await forgetMember(db, write, id)
        return ok(undefined)
      })
    },

    assignments(): Promise<readonly Assignment[]> {
      return db.assignments.toArray()
    },
    assignmentsOf(memberId: MemberId): Promise<readonly Assignment[]> {
      return startingWith(db.assignments, memberId).toArray()
    },
    saveAssignment(assignment: Assignment): Saved {
      return commit(db, { what: 'assignment-saved', memberId: assignment.memberId }, async (write) => {
        write.put('assignments', assignment)
      })
    },
    removeAssignment(memberId: MemberId, from: LocalDay): Saved {
      return commit(db, { what: 'assignment-removed', memberId }, async (write) => {
        write.delete('assignments', [memberId, from])
      })
    },

    contractHours(): Promise<readonly ContractHours[]> {
      return db.contractHours.toArray()
    },
    contractHoursOf(memberId: MemberId): Promise<readonly ContractHours[]> {
      return startingWith(db.contractHours, memberId).toArray()
    },
    saveContractHours(hours: ContractHours): Saved {
      return commit(db, { what: 'contract-hours-saved', memberId: hours.memberId }, async (write) => {
        write.put('contractHours', hours)
      })
    },
    removeContractHours(memberId: MemberId, from: LocalDay): Saved {
      return commit(db, { what: 'contract-hours-removed', memberId }, async (write) => {
        write.delete('contractHours', [memberId, from])
      })
    },
  }
}

function inUse(by: InUse['by'], count: number) {
  return err<InUse>({ code: 'in-use', by, count })
}
