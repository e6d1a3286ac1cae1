import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import { localDay as day } from '../../../src/core/kernel/local-day'
import {
  agreementProblems,
  certificateProblems,
  contractProblems,
  mayBeSaved,
} from '../../../src/core/team/check-papers'
import type { Agreement, EmploymentContract } from '../../../src/core/team/member-papers'
import { paperProblemText } from '../../../src/core/text/paper-problem-text'

const TODAY = day('2026-03-15')
const HIRED = { hiredOn: day('2025-03-01') }
const contract = (more: Partial<EmploymentContract> = {}): EmploymentContract => ({
  id: toId('k1'),
  memberId: toId('m1'),
  kind: 'fixed-term',
  from: day('2025-03-01'),
  until: day('2028-02-29'),
  signedOn: day('2025-03-31'),
  ...more,
})
const OPEN: EmploymentContract = { id: toId('k0'), memberId: toId('m1'), kind: 'open-ended', from: day('2025-03-01') }
const codes = (problems: readonly { readonly code: string }[]): string => problems.map(({ code }) => code).join(' ')

describe('a contract', () => {
  const check = (more: Partial<EmploymentContract>, others: readonly EmploymentContract[] = []): string =>
    codes(contractProblems(contract(more), others, HIRED, TODAY))
  it('in order is said nothing about', () => {
    expect(check({}, [contract()])).toBe('')
  })
  it('needs an end after its beginning', () => {
    const endless = contractProblems({ ...OPEN, kind: 'fixed-term', signedOn: day('2025-03-01') }, [], HIRED, TODAY)
    expect(codes(endless)).toBe('end-missing')
    expect(mayBeSaved(endless)).toBe(false)
    expect(check({ until: day('2025-02-01') })).toContain('ends-before-start')
  })
  it('is compared with the others and with the first day of work', () => {
    expect(check({}, [OPEN])).toBe('overlapping-contract')
    expect(check({}, [{ ...OPEN, kind: 'labour-service' }])).toBe('')
    expect(check({ from: day('2025-02-27') })).toBe('contract-before-hire signed-late')
    expect(
      codes(
        contractProblems(
          contract({ from: day('2024-01-01') }),
          [],
          { ...HIRED, earlierStints: [{ hiredOn: day('2024-01-01'), leftOn: day('2024-06-30') }] },
          TODAY,
        ),
      ),
    ).toBe('signed-late')
  })
  // 劳动合同法 art. 10: within a month of the first day, that is until 2025-03-31.
  it('is signed within a month', () => {
    expect(check({ signedOn: day('2025-04-01') })).toBe('signed-late')
    expect(codes(contractProblems({ ...OPEN }, [], HIRED, TODAY))).toBe('unsigned-late')
    expect(codes(contractProblems({ ...OPEN, kind: 'internship' }, [], HIRED, TODAY))).toBe('')
    expect(codes(contractProblems({ ...OPEN, from: day('2026-03-01') }, [], HIRED, TODAY))).toBe('')
  })
})

describe('agreements and certificates', () => {
  const agreement = (more: Partial<Agreement> = {}): Agreement => ({
    id: toId('g1'),
    memberId: toId('m1'),
    kind: 'non-compete',
    signedOn: day('2025-03-01'),
    ...more,
  })
  // 劳动合同法 art. 24: two years at most.
  it('keep nobody out of the trade for more than two years', () => {
    const until = (text: string): string => codes(agreementProblems(agreement({ expiresOn: day(text) }), [], TODAY))
    expect([until('2027-03-01'), until('2027-03-02')]).toEqual(['', 'non-compete-too-long'])
  })
  it('are entered once while they hold', () => {
    const other = agreement({ id: toId('g2') })
    expect(codes(agreementProblems(agreement(), [agreement(), other], TODAY))).toBe('same-agreement')
    expect(codes(agreementProblems(agreement(), [{ ...other, expiresOn: day('2026-01-01') }], TODAY))).toBe('')
  })
  it('a certificate has a name, ends after it was issued, and is told when it has run out', () => {
    const check = (name: string, issued: string, expires: string): string =>
      codes(
        certificateProblems(
          { id: toId('z'), memberId: toId('m1'), name, issuedOn: day(issued), expiresOn: day(expires) },
          TODAY,
        ),
      )
    expect(check('健康证', '2025-06-01', '2026-06-01')).toBe('')
    expect(check(' ', '2025-06-01', '2025-05-31')).toBe('name-missing ends-before-start expired')
  })
  it('every finding is a sentence that ends and names its day', () => {
    const all = [
      ...contractProblems(contract({ until: day('2025-02-01'), signedOn: day('2026-01-01') }), [OPEN], HIRED, TODAY),
      ...agreementProblems(agreement({ expiresOn: day('2030-01-01') }), [agreement({ id: toId('g9') })], TODAY),
    ]
    for (const problem of all) expect(paperProblemText(problem)).toMatch(/[。]$/)
    expect(paperProblemText({ severity: 'note', code: 'expired', day: TODAY })).toContain('2026-03-15')
  })
})
