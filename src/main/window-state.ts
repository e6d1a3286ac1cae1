import { readFileSync, renameSync, writeFileSync } from 'node:fs'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** How the owner left the window. */
export interface WindowState {
  /** Absent: let the system place a window of the default size. */
  readonly bounds?: Bounds
  readonly maximized: boolean
  readonly zoomFactor: number
  /** Colour of the page's frame ('#rrggbb'), shown before the page has painted. */
  readonly background?: string
}

export const DEFAULT_SIZE = { width: 1366, height: 768 } as const
export const MIN_SIZE = { width: 1024, height: 640 } as const
export const ZOOM_FACTORS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const
export const DEFAULT_STATE: WindowState = { maximized: false, zoomFactor: 1 }
/** So much of the title bar must be on a screen for the owner to be able to take hold of it. */
const GRIP = { width: 200, height: 60 } as const

export function isColour(text: unknown): text is string {
  return typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text)
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false
  return ['x', 'y', 'width', 'height'].every((key) => Number.isSafeInteger((value as Record<string, unknown>)[key]))
}

/** Whatever the file holds becomes a usable state. */
export function parseWindowState(text: string): WindowState {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return DEFAULT_STATE
  }
  if (typeof raw !== 'object' || raw === null) return DEFAULT_STATE
  const { bounds, maximized, zoomFactor, background } = raw as Record<string, unknown>
  return {
    maximized: maximized === true,
    zoomFactor: ZOOM_FACTORS.find((factor) => factor === zoomFactor) ?? 1,
    ...(isBounds(bounds) ? { bounds } : {}),
    ...(isColour(background) ? { background } : {}),
  }
}

/** The saved bounds if they can still be reached on one of the screens; a screen may have been unplugged since. */
export function reachableBounds(bounds: Bounds | undefined, screens: readonly Bounds[]): Bounds | undefined {
  if (bounds === undefined || bounds.width < MIN_SIZE.width || bounds.height < MIN_SIZE.height) return undefined
  const isReachable = screens.some((screen) => {
    const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
    const below = screen.y + screen.height - bounds.y
    return across >= GRIP.width && bounds.y >= screen.y && below >= GRIP.height
  })
  return isReachable ? bounds : undefined
}

/** The next step from the present zoom. */
export function zoomStep(factor: number, direction: 1 | -1): number {
  const steps = direction === 1 ? ZOOM_FACTORS : [...ZOOM_FACTORS].reverse()
  return steps.find((step) => (step - factor) * direction > 0.001) ?? factor
}

export function readWindowState(file: string): WindowState {
  try {
    return parseWindowState(readFileSync(file, 'utf8'))
  } catch {
    return DEFAULT_STATE
  }
}

/** Synchronous because it runs while the window closes. A failure costs only the window's place. */
export function writeWindowState(file: string, state: WindowState): void {
  const temporary = `${file}.tmp`
  try {
    writeFileSync(temporary, JSON.stringify(state), { mode: 0o600 })
    renameSync(temporary, file)
  } catch {
    // The next start uses the default place.
  }
}
