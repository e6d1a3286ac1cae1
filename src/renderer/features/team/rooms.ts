import type { ComponentType } from 'react'
import { lazy } from 'react'
import { MembersActions, MembersRoom } from './members/MembersRoom'
import type { RoomProps } from './room-props'
import type { teamText } from './team-text'

export interface Room {
  readonly id: RoomId
  readonly Component: ComponentType<RoomProps>
  /** Buttons for the head of the screen. */
  readonly Actions?: ComponentType<RoomProps>
}
export type RoomId = keyof typeof teamText.rooms

/** The rooms of 团队 in their order; all but the first load when they are first opened. They never import each other. */
export const ROOMS: readonly Room[] = [
  { id: 'members', Component: MembersRoom, Actions: MembersActions },
  {
    id: 'roles',
    Component: lazy(async () => ({ default: (await import('./roles/RolesRoom')).RolesRoom })),
  },
  {
    id: 'organisation',
    Component: lazy(async () => ({ default: (await import('./organisation/OrganisationRoom')).OrganisationRoom })),
  },
  {
    id: 'functions',
    Component: lazy(async () => ({ default: (await import('./functions/FunctionsRoom')).FunctionsRoom })),
  },
  {
    id: 'skills',
    Component: lazy(async () => ({ default: (await import('./skills/SkillsRoom')).SkillsRoom })),
  },
  {
    id: 'holdings',
    Component: lazy(async () => ({ default: (await import('./holdings/HoldingsRoom')).HoldingsRoom })),
  },
  {
    id: 'contacts',
    Component: lazy(async () => ({ default: (await import('./contacts/ContactsRoom')).ContactsRoom })),
  },
]

/** `#/team?room=roles`; anything unknown leads to the first. */
export function roomOf(params: Readonly<Record<string, string>>): Room {
  return ROOMS.find((room) => room.id === params['room']) ?? (ROOMS[0] as Room)
}
