import type { Check } from '../check'
import { groupBy } from '../checked-shop'
import { finding } from '../finding'
import { words } from '../quantities'

/** 工号 and 班次代号 are how rows of a sheet find their record, so each stands once. */
export const uniqueCodes: Check = {
  id: 'unique-codes',
  *run({ data }) {
    const people = [...groupBy(data.members, (member) => member.employeeNo).values()].filter((same) => same.length > 1)
    yield {
      looked: data.members.length,
      findings: people.flatMap(([, ...others]) =>
        others.map(({ id, employeeNo }) =>
          finding('employee-no-twice', { table: 'members', memberId: id }, undefined, words(employeeNo)),
        ),
      ),
    }
    const shifts = [...groupBy(data.shifts, (shift) => shift.code).values()].filter((same) => same.length > 1)
    yield {
      looked: data.shifts.length,
      findings: shifts.flatMap(([, ...others]) =>
        others.map(({ code, name }) => finding('shift-code-twice', { table: 'shifts', name }, undefined, words(code))),
      ),
    }
  },
}
