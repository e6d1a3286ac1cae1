import { useCallback } from 'react'
import { create } from 'zustand'

/** Typed but unsaved input, by key. Lives outside the screens, so that an error or a change of screen loses nothing. */
const useDrafts = create<Readonly<Record<string, unknown>>>(() => ({}))

/** Like useState, but the value stays until it is cleared. Write keys as 'feature.what' or 'feature.what.id'. */
export function useDraft<T>(key: string, initial: T): readonly [T, (value: T) => void, () => void] {
  const stored = useDrafts((drafts) => drafts[key])
  const set = useCallback((value: T) => useDrafts.setState({ [key]: value }), [key])
  const clear = useCallback(() => useDrafts.setState(({ [key]: _gone, ...others }) => others, true), [key])
  return [stored === undefined ? initial : (stored as T), set, clear]
}

/** Puts a draft where the form that will open finds it: the copy of something else, to be changed. */
export function keepDraft(key: string, value: unknown): void {
  useDrafts.setState({ [key]: value })
}
