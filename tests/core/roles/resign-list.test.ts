import { describe, expect, it } from 'vitest'
import type { MemberId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { SignatureRecords } from '../../../src/core/roles/resign-list'
import { signatureStates } from '../../../src/core/roles/resign-list'

const day = localDay
const SERVICE = toId<RoleId>('service')
const PACKER = toId<RoleId>('packer')
const person = (id: string, more: object = {}) => ({
  id: toId<MemberId>(id),
  employeeNo: id,
  name: '甲一鸣',
  hiredOn: day('2025-01-01'),
  ...more,
})
const placed = (id: string, roleId: RoleId, from = '2025-01-01') => ({
  memberId: toId<MemberId>(id),
  from: day(from),
  departmentId: toId<never>('d'),
  roleId,
})
const version = (roleId: RoleId, number: number, effectiveOn: string) => ({
  roleId,
  version: number,
  effectiveOn: day(effectiveOn),
})
const RECORDS: SignatureRecords = {
  members: [person('a'), person('b'), person('c', { leftOn: day('2025-05-31') }), person('d'), person('e')],
  assignments: [
    placed('a', SERVICE),
    placed('b', SERVICE),
    placed('c', SERVICE),
    placed('d', PACKER),
    placed('d', SERVICE, '2025-07-01'),
  ],
  descriptions: [version(SERVICE, 2, '2025-06-01'), version(SERVICE, 1, '2025-01-01')],
  signatures: [
    { roleId: SERVICE, version: 1, memberId: toId('a'), signedOn: day('2025-01-02') },
    { roleId: SERVICE, version: 2, memberId: toId('b'), signedOn: day('2025-06-02') },
    { roleId: PACKER, version: 9, memberId: toId('d'), signedOn: day('2025-01-02') },
  ],
}

const dueOn = (text: string, records = RECORDS) => signatureStates(records, day(text)).filter(({ isDue }) => isDue)

describe('who still has to sign', () => {
  it('is everybody in the role who has not signed its newest version', () => {
    expect(dueOn('2025-06-15').map((due) => [due.memberId, due.version, due.signedVersion])).toEqual([['a', 2, 1]])
  })
  it('is nobody who has signed it, whose day of signing is known', () => {
    expect(signatureStates(RECORDS, day('2025-06-15')).find(({ memberId }) => memberId === 'b')).toMatchObject({
      signedVersion: 2,
      signedOn: '2025-06-02',
      isDue: false,
    })
  })
  it('includes who comes into the role later, and nobody who has left or has no role', () => {
    expect(dueOn('2025-07-01')).toEqual([
      {
        roleId: SERVICE,
        memberId: 'a',
        version: 2,
        effectiveOn: '2025-06-01',
        signedVersion: 1,
        signedOn: '2025-01-02',
        isDue: true,
      },
      { roleId: SERVICE, memberId: 'd', version: 2, effectiveOn: '2025-06-01', isDue: true },
    ])
  })
  it('is nobody where the role has no description', () => {
    expect(dueOn('2025-07-01', { ...RECORDS, descriptions: [] })).toEqual([])
  })
})
