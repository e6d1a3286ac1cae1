import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import { maskNumber } from '../../../src/renderer/ui/mask-number'
import { MoneyInput } from '../../../src/renderer/ui/MoneyInput'
import { SecretInput } from '../../../src/renderer/ui/SecretInput'
import { SecretMoney } from '../../../src/renderer/ui/SecretMoney'
import { SecretText } from '../../../src/renderer/ui/SecretText'
import type { Secrets } from '../../../src/renderer/ui/secrets'
import { SecretsContext, useMoneyText } from '../../../src/renderer/ui/secrets'

const ID = '110101199001011234'
const WAGE = fen(912_345)
const nothing = (): void => undefined

/** The markup of a part while the owner has asked for this, and for nothing else. */
function markup(part: ReactNode, asked?: Partial<Secrets>): string {
  const secrets: Secrets = {
    amountsShown: false,
    toggleAmounts: nothing,
    shownFields: new Set(),
    toggleField: nothing,
    hidings: 0,
    ...asked,
  }
  const inside = asked === undefined ? part : <SecretsContext value={secrets}>{part}</SecretsContext>
  return renderToStaticMarkup(<MantineProvider>{inside}</MantineProvider>)
}
function Sentence() {
  const money = useMoneyText()
  return <p>{money(WAGE)}</p>
}
const field = (value: string) => (
  <SecretInput label="身份证号" value={value} onChange={nothing} mask={() => '110…'} field="m1 idNumber" />
)

describe('numbers of a person', () => {
  it('show only the ends by which one knows them', () => {
    expect(maskNumber(ID, 'id-number')).toBe('110***********1234')
    expect(maskNumber(' 6222021234567890123 ', 'bank-account')).toBe('***************0123')
    expect(maskNumber('13812345678', 'phone')).toBe('138****5678')
  })
  it('that are too short to have ends do not even tell how short they are', () => {
    for (const value of ['', '1', '1234567', '1380000567']) expect(maskNumber(value, 'phone')).toBe('••••')
    expect(maskNumber('1234567', 'bank-account')).toBe('••••')
  })
})

describe('while nothing was asked for', () => {
  it.each([
    ['without any provider', undefined],
    ['with one', {}],
  ])('no amount is anywhere in the markup (%s)', (_how, asked) => {
    const parts = [<SecretMoney key="a" amount={WAGE} />, <Sentence key="b" />]
    const input = <MoneyInput key="c" label="基本工资" value={WAGE} onChange={nothing} />
    const html = markup([...parts, input], asked)
    expect(html).not.toMatch(/9,?123|912345/)
    expect(html).toContain('aria-label="金额已隐藏"')
    expect(html.match(/••••/g)).toHaveLength(3)
    expect(html).toMatch(/readOnly=""/i)
  })
  it('no number of a person is anywhere in the markup', () => {
    const html = markup([<SecretText key="a" value={ID} kind="id-number" field="m1 idNumber" label="甲 身份证号" />])
    expect(html).toContain('110***********1234')
    expect(html).not.toContain('19900101')
    expect(markup(field(ID))).not.toContain('19900101')
    expect(markup(field(ID))).toMatch(/readOnly=""/i)
  })
  it('an empty field is filled in as any other', () => {
    expect(markup(field(''))).not.toMatch(/readOnly=""/i)
    expect(markup(<MoneyInput label="基本工资" value={null} onChange={nothing} />)).not.toMatch(/readOnly=""/i)
  })
})

describe('what was asked for is shown, and nothing else', () => {
  it('amounts', () => {
    const parts = [<SecretMoney key="a" amount={WAGE} />, <Sentence key="b" />]
    const html = markup([...parts, <div key="c">{field(ID)}</div>], { amountsShown: true })
    expect(html.match(/9,123\.45/g)).toHaveLength(2)
    expect(html).not.toContain('19900101')
  })
  it('one field of one person', () => {
    const shownFields = new Set(['m1 idNumber'])
    const other = <SecretText value={ID} kind="id-number" field="m2 idNumber" label="乙 身份证号" />
    expect(markup(field(ID), { shownFields })).toContain(ID)
    expect(markup(other, { shownFields })).not.toContain(ID)
    expect(markup(<SecretMoney amount={WAGE} />, { shownFields })).not.toContain('9,123')
  })
})
