import type { OpenError } from '../db/open-database'
import { shellText } from './shell-text'

/** Why the shop's data could not be opened, and what to do. */
export function openErrorText(error: OpenError): string {
  switch (error.code) {
    case 'newer-schema':
      return shellText.newerSchema
    case 'database-broken':
      return shellText.databaseBroken
  }
}
