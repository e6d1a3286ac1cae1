import { useLiveQuery } from 'dexie-react-hooks'
import { preferenceRepository } from '../db/repositories'

const IDLE_MINUTES = 'lock.idle-minutes'
const AMOUNTS_SHOWN = 'amounts.shown'

/** After so many minutes without a hand on it the app locks itself; 0: never. */
export const IDLE_CHOICES = [5, 15, 30, 0] as const
export type IdleMinutes = (typeof IDLE_CHOICES)[number]
const USUAL_IDLE: IdleMinutes = 15

/** undefined while it is read. */
export function useIdleMinutes(): IdleMinutes | undefined {
  return useLiveQuery(async () => {
    const stored = await preferenceRepository.get<number>(IDLE_MINUTES, USUAL_IDLE)
    return IDLE_CHOICES.find((minutes) => minutes === stored) ?? USUAL_IDLE
  }, [])
}
export const setIdleMinutes = (minutes: IdleMinutes): Promise<void> => preferenceRepository.set(IDLE_MINUTES, minutes)

/** An owner who works alone may see amounts without asking; false until the stored choice is read. */
export function useAmountsPreferred(): boolean {
  return useLiveQuery(() => preferenceRepository.get(AMOUNTS_SHOWN, false), [], false)
}
export const setAmountsPreferred = (shown: boolean): Promise<void> => preferenceRepository.set(AMOUNTS_SHOWN, shown)
