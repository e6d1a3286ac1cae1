import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { partsText } from './parts-text'

interface ConfirmButtonProps {
  readonly label: string
  readonly confirmLabel?: string
  readonly question?: string
  readonly tone?: 'danger' | 'plain'
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
}

/** Asks in place, so that no dialog ever opens on a dialog. Escape takes it back. */
export function ConfirmButton({
  label,
  confirmLabel,
  question,
  tone = 'danger',
  disabled,
  busy,
  onConfirm,
}: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) group.current?.querySelector<HTMLButtonElement>('button[data-cancel]')?.focus()
    else if (wasAsking.current) opener.current?.focus()
    wasAsking.current = asking
  }, [asking])
  const colour = tone === 'danger' ? 'red' : 'brand'
  if (!asking) {
    return (
      <Button
        ref={opener}
        variant="default"
        disabled={disabled ?? false}
        loading={busy ?? false}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    )
  }
  return (
    <Group
      ref={group}
      gap="xs"
      wrap="wrap"
      role="group"
      aria-label={question ?? label}
      onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), setAsking(false))}
    >
      {question !== undefined && <Text size="sm">{question}</Text>}
      <Button color={colour} onClick={() => (setAsking(false), onConfirm())}>
        {confirmLabel ?? label}
      </Button>
      <Button data-cancel variant="default" onClick={() => setAsking(false)}>
        {partsText.cancel}
      </Button>
    </Group>
  )
}
