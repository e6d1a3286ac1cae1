import { Button, Group, Text } from '@mantine/core'
import { hideNotification, showNotification } from '@mantine/notifications'
import { partsText } from './parts-text'

const SHOWN_MS = 7_000

let undoOfApp: () => void = () => undefined
/** The shell says once what taking back the last step means. */
export function setUndoOfApp(undo: () => void): void {
  undoOfApp = undo
}
/** Give it to `notifyDone` after a stored change. */
export function undoLast(): void {
  undoOfApp()
}

interface NoticeAction {
  readonly label: string
  readonly onClick: () => void
}

/** Something was done. With `undo` the message carries an undo button. */
export function notifyDone(text: string, undo?: () => void): void {
  showDone(text, undo && { label: partsText.undo, onClick: undo })
}
/** Something was done, and there is one thing to do with it: open the folder, look at the month. */
export function notifyWithAction(text: string, action: NoticeAction): void {
  showDone(text, action)
}
function showDone(text: string, action: NoticeAction | undefined): void {
  const id = showNotification({
    color: 'brand',
    autoClose: SHOWN_MS,
    withBorder: true,
    message: action ? (
      <WithAction text={text} label={action.label} onClick={() => (hideNotification(id), action.onClick())} />
    ) : (
      text
    ),
    closeButtonProps: { 'aria-label': partsText.close },
  })
}
export function notifyInfo(text: string): void {
  showNotification({
    color: 'gray',
    autoClose: SHOWN_MS,
    withBorder: true,
    message: text,
    closeButtonProps: { 'aria-label': partsText.close },
  })
}
/** What went wrong and what to do next; stays until it is closed. */
export function notifyProblem(text: string): void {
  showNotification({
    color: 'red',
    autoClose: false,
    withBorder: true,
    role: 'alert',
    message: text,
    closeButtonProps: { 'aria-label': partsText.close },
  })
}

function WithAction({ text, label, onClick }: NoticeAction & { readonly text: string }) {
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text size="sm">{text}</Text>
      <Button variant="light" flex="none" onClick={onClick}>
        {label}
      </Button>
    </Group>
  )
}
