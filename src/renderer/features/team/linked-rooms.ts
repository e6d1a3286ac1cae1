import { teamText } from './team-text'

/** Rooms to which others lead, by the names that they may bear in the address. */
const NAMES = {
  skills: ['skills'],
  belongings: ['holdings', 'belongings', 'accounts', 'equipment'],
} as const

/** The room's id in the address; undefined while the team has no such room. */
export function linkedRoom(room: keyof typeof NAMES): string | undefined {
  return NAMES[room].find((id) => Object.hasOwn(teamText.rooms, id))
}
