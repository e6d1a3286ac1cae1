import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { openPalette, usePalette } from './palette-store'

const CommandPalette = lazy(() => import('./CommandPalette').then((m) => ({ default: m.CommandPalette })))

export function PaletteHost() {
  const wanted = usePalette((state) => state.wanted)
  useHotkeys([['mod+K', openPalette]], [])
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <CommandPalette />
    </Suspense>
  )
}
