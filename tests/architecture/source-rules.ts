import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { withoutComments } from './strip-comments'

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** What no linter knows: a pattern that must not occur in the code of some places. */
export interface SourceRule {
  readonly name: string
  readonly pattern: RegExp
  readonly within: RegExp
  readonly except?: RegExp
  /** Comments count too. */
  readonly inComments?: true
}

const CODE = /^src\/.*\.(ts|tsx|css|html)$/

export const SOURCE_RULES: readonly SourceRule[] = [
  {
    name: 'Chinese for the user lives in text files only',
    pattern: /\p{Script=Han}/u,
    within: CODE,
    // fen.ts reads amounts as people type them, with their 元.
    except:
      /(^|\/)text\/|-text\.ts$|^src\/core\/(roles|kpi)\/library\/|\/rates\/|-columns\.ts$|^src\/renderer\/(index|print)\.html$|^src\/core\/kernel\/fen\.ts$/,
  },
  {
    name: 'only the kernel touches Date',
    pattern: /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(/,
    within: /^src\/(core|renderer\/features)\//,
    except: /^src\/core\/kernel\//,
  },
  {
    name: 'money is never formatted by hand',
    pattern: /\.toFixed\(|\/ ?100\b/,
    within: /^src\/(core|renderer)\/.*\.tsx?$/,
    except: /^src\/core\/kernel\/fen\.ts$/,
  },
  {
    name: 'amounts reach the screen through ui/Secret',
    // Also an amount that stands in markup or in a sentence as it is: {slip.netFen}, `${netFen}`.
    pattern:
      /\b(formatFen|fenToDecimal|fenToYuanNumber|yuanText|commissionSchemeText|quantityText)\b|\.toLocaleString\(|[^=]\{[\w.?!]*Fen\}/,
    within: /^src\/renderer\/.*\.tsx?$/,
    // What goes on paper was asked for; so was the demonstration. The form of a plan masks its tiers as a whole.
    except:
      /^src\/renderer\/(print\/|ui\/(secrets\.ts|MoneyInput\.tsx)$|shell\/demo\/run-demo\.ts$|features\/payroll\/commission-form\.ts$)/,
  },
  {
    name: 'ID numbers, accounts and phones reach the screen masked',
    pattern: /\.(idNumber|bankAccount|phone)\b/,
    within: /^src\/renderer\/(features|importing|session|shell|ui)\/.*\.tsx?$/,
    // Drafts of forms, which SecretInput shows, and lists, which show phones by SecretText.
    except:
      /^src\/renderer\/features\/team\/(members\/(member-form\.ts|parts\/MemberTable\.tsx)|staffing-steps\/hire-form\.ts|contacts\/parts\/Contact(Drawer|Table)\.tsx)$/,
  },
  {
    name: 'the app has no network',
    pattern:
      /\bfetch\(|\bXMLHttpRequest\b|\b(WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|(\bfrom |\b(import|require)\()['"](node:)?(https?|http2|net|tls|dgram)['"]/,
    within: /^src\/.*\.tsx?$/,
  },
  {
    name: 'nothing is left for later',
    pattern: /\b(TODO|FIXME|XXX|HACK)\b|敬请期待|即将上线|即将推出/,
    within: /^(src|build|tests)\/.*\.(ts|tsx|mjs|cjs|css|html|sh)$/,
    except: /^tests\/architecture\//,
    inComments: true,
  },
  {
    name: 'interfaces carry no I prefix',
    pattern: /\binterface I[A-Z][a-z]/,
    within: /^(src|tests)\/.*\.tsx?$/,
    except: /^tests\/architecture\//,
  },
]

/**
 * Places where a rule is broken, as "path:line". Comments are taken out only where something is found with them: parsing
 * every file for every rule took seconds, and the white space left in their place can make no match of its own.
 */
export function breaches(rule: SourceRule, files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => rule.within.test(file.path) && !(rule.except?.test(file.path) ?? false))
    .filter((file) => rule.pattern.test(file.text))
    .flatMap((file) => {
      const code = rule.inComments ? file.text : withoutComments(file.path, file.text)
      return code.split('\n').flatMap((line, index) => (rule.pattern.test(line) ? [`${file.path}:${index + 1}`] : []))
    })
}

const MOST_LINES = 400

/** Files that grew past the limit: a second idea has moved in. */
export function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => /\.(ts|tsx|mjs|cjs|css)$/.test(file.path))
    .filter((file) => file.text.trimEnd().split('\n').length > MOST_LINES)
    .map((file) => file.path)
}

const NO_NAME = /^(utils?|helpers?|misc|common|types|shared|constants|index)\.(ts|tsx)$/
const ENTRY_POINT = /^src\/(main|preload)\/index\.ts$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(module|(property\.)?test|e2e|bench|d))?\.(ts|tsx|css|html)$/
/** A component and the styles that belong to it. */
const PASCAL = /^[A-Z][A-Za-z0-9]*(\.module\.css|(\.test)?\.tsx)$/

/** File names that do not say what is inside, or are not written as all others are. */
export function badNames(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => /^(src|tests)\/.*\.(ts|tsx|css|html)$/.test(file.path) && !ENTRY_POINT.test(file.path))
    .filter((file) => {
      const name = path.posix.basename(file.path)
      return NO_NAME.test(name) || !(KEBAB.test(name) || PASCAL.test(name))
    })
    .map((file) => file.path)
}

export const CORE_FOLDERS = [
  'attendance',
  'calendar',
  'documents',
  'imports',
  'kernel',
  'kpi',
  'month',
  'payroll',
  'roles',
  'rostering',
  'schedule',
  'self-check',
  'sheets',
  'staffing',
  'team',
  'text',
]

/** Folders of the core that the import order does not know, and so would not guard. */
export function unknownCoreFolders(files: readonly SourceFile[]): readonly string[] {
  const folders = files.flatMap((file) => /^src\/core\/([^/]+)\//.exec(file.path)?.[1] ?? [])
  return [...new Set(folders)].filter((folder) => !CORE_FOLDERS.includes(folder))
}

const TEXT_FILE = /\.(ts|tsx|mjs|cjs|css|html|sh)$/

/** All source files below some folders of the project. */
export function readSources(root: string, folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name)
        return { path: path.relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }
      }),
  )
}
