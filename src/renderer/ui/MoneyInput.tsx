import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Fen, MoneyError } from '../../core/kernel/fen'
import { formatFen, parseMoney } from '../../core/kernel/fen'
import { HIDDEN } from './mask-number'
import { partsText } from './parts-text'
import { useOwnTyping, useSecrets } from './secrets'

interface MoneyInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'error'> {
  /** 分; null = nothing entered. */
  readonly value: Fen | null
  readonly onChange: (value: Fen | null) => void
  readonly error?: string | undefined
}

function moneyErrorText(error: MoneyError): string {
  switch (error.code) {
    case 'not-money':
      return partsText.notMoney
    case 'more-than-two-decimals':
      return partsText.twoDecimals
    case 'money-too-large':
      return partsText.moneyTooLarge
  }
}

/**
 * 分 in, 分 out. What was typed stays on screen until it is money. A stored amount is dots, and not to be typed into, until
 * amounts are shown.
 */
export function MoneyInput({ value, onChange, error, onBlur, ...rest }: MoneyInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const { amountsShown } = useSecrets()
  const { isOwn, mark } = useOwnTyping()
  const isHidden = !amountsShown && !isOwn && (value !== null || (typed ?? '') !== '')
  const parsed = typed === null || typed.trim() === '' ? undefined : parseMoney(typed)
  const own = parsed && !parsed.ok ? moneyErrorText(parsed.error) : undefined
  const change = (text: string): void => {
    mark()
    setTyped(text)
    if (text.trim() === '') return onChange(null)
    const money = parseMoney(text)
    if (money.ok) onChange(money.value)
  }
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      classNames={{ input: isHidden ? 'num masked' : 'num' }}
      value={isHidden ? HIDDEN : (typed ?? (value === null ? '' : formatFen(value)))}
      readOnly={isHidden}
      error={own ?? error}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={(event) => {
        if (!own) setTyped(null)
        onBlur?.(event)
      }}
    />
  )
}
