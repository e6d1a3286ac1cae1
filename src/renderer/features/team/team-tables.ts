/** What may be dropped on 团队. */
export const TEAM_TABLES = [
  'members',
  'pay',
  'contributions',
  'tax',
  'agreements',
  'accounts',
  'equipment',
  'contacts',
] as const
