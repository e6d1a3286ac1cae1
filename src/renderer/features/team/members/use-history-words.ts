import { useMemo } from 'react'
import type { HistoryWords } from '../../../../core/text/member-history-text'
import { useMoneyText } from '../../../ui/secrets'
import type { TeamView } from '../use-team'
import { membersText } from './members-text'

/** Names of departments and roles, and amounts as the screen may show them. */
export function useHistoryWords(view: TeamView): HistoryWords {
  const money = useMoneyText()
  return useMemo(() => {
    const namesOf = (items: readonly { readonly id: string; readonly name: string }[]) => {
      const names = new Map(items.map(({ id, name }) => [id, name]))
      return (id: string): string => names.get(id) ?? membersText.gone
    }
    return { money, department: namesOf(view.departments), role: namesOf(view.roles) }
  }, [view, money])
}
