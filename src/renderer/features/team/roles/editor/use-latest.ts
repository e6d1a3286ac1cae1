import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** The value of the newest render, for callbacks that must not change with it. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
