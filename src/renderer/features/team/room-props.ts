import type { TeamView } from './use-team'

export interface RoomProps {
  readonly view: TeamView
}
