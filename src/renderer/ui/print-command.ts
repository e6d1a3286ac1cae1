import { useEffect } from 'react'

let current: (() => void) | null = null

/** A screen says what Ctrl+P prints while it is open. */
export function usePrintCommand(print: () => void): void {
  useEffect(() => {
    current = print
    return () => {
      if (current === print) current = null
    }
  }, [print])
}
/** @returns false if the open screen has no print of its own. */
export function runPrintCommand(): boolean {
  current?.()
  return current !== null
}
