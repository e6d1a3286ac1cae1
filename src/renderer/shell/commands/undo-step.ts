import { commitErrorText, operationText } from '../../db/operation-text'
import { historyRepository } from '../../db/repositories'
import type { RedoError, UndoError } from '../../db/undo'
import { notifyInfo, notifyProblem } from '../../ui/notify'
import { shellText } from '../shell-text'

function stepErrorText(error: UndoError | RedoError): string {
  switch (error.code) {
    case 'nothing-to-undo':
      return shellText.nothingToUndo
    case 'nothing-to-redo':
      return shellText.nothingToRedo
    case 'month-closed-since':
      return shellText.monthClosedSince
    case 'too-large-to-undo':
      return shellText.tooLargeToUndo
    case 'shop-replaced':
      return shellText.shopReplaced
    case 'month-closed':
    case 'duplicate':
    case 'disk-full':
    case 'database-failed':
    case 'journal-failed':
      return commitErrorText(error)
  }
}

/** Nothing went wrong: there is just nothing to do. */
const HARMLESS: ReadonlySet<string> = new Set(['nothing-to-undo', 'nothing-to-redo', 'shop-replaced'])

function tellFailure(error: UndoError | RedoError): void {
  const harmless = HARMLESS.has(error.code)
  if (harmless) notifyInfo(stepErrorText(error))
  else notifyProblem(stepErrorText(error))
}

export async function undoStep(): Promise<void> {
  const result = await historyRepository.undo()
  if (result.ok) notifyInfo(shellText.undone(operationText(result.value.undone)))
  else tellFailure(result.error)
}

export async function redoStep(): Promise<void> {
  const result = await historyRepository.redo()
  if (result.ok) notifyInfo(shellText.redone(operationText(result.value.redone)))
  else tellFailure(result.error)
}

const BOXES: readonly string[] = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file']

/** A text field that has the focus undoes its own typing first, as everywhere else. */
export function isTyping(): boolean {
  const focused = document.activeElement
  if (focused instanceof HTMLTextAreaElement) return !focused.readOnly
  if (focused instanceof HTMLInputElement) return !focused.readOnly && !BOXES.includes(focused.type)
  return focused instanceof HTMLElement && focused.isContentEditable
}
