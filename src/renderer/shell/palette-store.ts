import { create } from 'zustand'

interface PaletteState {
  /** The palette's code is loaded when it is first asked for. */
  readonly wanted: boolean
  readonly open: boolean
}
export const usePalette = create<PaletteState>(() => ({ wanted: false, open: false }))

export function openPalette(): void {
  usePalette.setState({ wanted: true, open: true })
}
export function closePalette(): void {
  usePalette.setState({ open: false })
}
