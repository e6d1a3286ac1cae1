// Who may import whom. docs/architecture.md explains the table; tests/architecture runs it and proves that each rule fires.

// Libraries that take files from outside apart: they work behind the gate of main/reading and nowhere else.
const READERS = ['hucre', '@e965/xlsx', 'htmlparser2']

// Within the core each folder imports only from folders to its left.
const CORE_ORDER = [
  'kernel',
  'calendar',
  'team',
  'roles',
  'schedule',
  'rostering',
  'attendance',
  'kpi',
  'payroll',
  'month',
  'staffing',
  'self-check',
  'text',
  '(sheets|documents|imports)',
]

const coreOrder = CORE_ORDER.slice(0, -1).map((name, index) => ({
  name: `core-order-${name}`,
  severity: 'error',
  from: { path: `^src/core/${name}/` },
  to: { path: `^src/core/(${CORE_ORDER.slice(index + 1).join('|')})/` },
}))

const error = (name, from, to) => ({ name, severity: 'error', from, to })
const npm = (...names) => `^node_modules/(${names.join('|')})/`

// Types only: what page and main say to each other.
const CONTRACT = '^src/ipc/(contract|file-contract|safety-contract|lock-contract)\\.ts$'

module.exports = {
  forbidden: [
    ...coreOrder,
    error('core-is-pure', { path: '^src/core/' }, { pathNot: '^src/core/' }),
    error('schema-imports', { path: '^src/schema/' }, { pathNot: `^src/(core|schema)/|${npm('zod')}` }),
    error('contract-imports', { path: CONTRACT }, { pathNot: `^src/core/|${CONTRACT}` }),
    error('ipc-imports', { path: '^src/ipc/' }, { pathNot: `^src/(core|schema|ipc)/|${npm('zod')}` }),
    error(
      'main-imports',
      { path: '^src/main/' },
      {
        pathNot: `^src/(core|schema|ipc|main)/|${npm('electron', 'zod', 'exceljs', 'docx', ...READERS)}`,
        dependencyTypesNot: ['core'],
      },
    ),
    error(
      'preload-imports',
      { path: '^src/preload/' },
      { pathNot: `^src/preload/|${CONTRACT}|^src/ipc/inner-channels\\.ts$|${npm('electron')}` },
    ),
    error(
      'renderer-has-no-computer',
      { path: '^src/renderer/' },
      { path: `^src/(main|preload)/|${npm('electron', 'exceljs', 'docx', ...READERS)}` },
    ),
    error('renderer-has-no-node', { path: '^src/renderer/' }, { dependencyTypes: ['core'] }),
    error('dexie-in-db-only', { path: '^src/', pathNot: '^src/renderer/db/' }, { path: npm('dexie') }),
    error('exceljs-in-excel-only', { path: '^src/', pathNot: '^src/main/excel/' }, { path: npm('exceljs') }),
    error('docx-in-docx-only', { path: '^src/', pathNot: '^src/main/docx/' }, { path: npm('docx') }),
    error('readers-in-reading-only', { path: '^src/', pathNot: '^src/main/reading/' }, { path: npm(...READERS) }),
    error('rostering-imports', { path: '^src/rostering/' }, { pathNot: `^src/(core|rostering)/|${npm('highs')}` }),
    error(
      'highs-in-rostering-only',
      { path: '^src/', pathNot: '^src/(rostering|renderer/rostering)/' },
      { path: npm('highs') },
    ),
    error('db-has-no-screen', { path: '^src/renderer/db/' }, { path: npm('react', 'react-dom', '@mantine/[^/]+') }),
    error(
      'db-is-below',
      { path: '^src/renderer/db/' },
      { path: '^src/renderer/(shell|features|importing|self-check|session|print|ui)/' },
    ),
    error(
      'platform-is-lowest',
      { path: '^src/renderer/platform/' },
      { path: '^src/renderer/(shell|features|importing|session|print|db)/' },
    ),
    error(
      'features-do-not-meet',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    ),
    error(
      'rooms-do-not-meet',
      { path: '^src/renderer/features/([^/]+)/(?!(?:commands|parts)/)([^/]+)/' },
      {
        path: '^src/renderer/features/[^/]+/(?!(?:commands|parts)/)[^/]+/',
        pathNot: '^src/renderer/features/$1/$2/',
      },
    ),
    error(
      'shell-is-on-top',
      { path: '^src/renderer/', pathNot: '^src/renderer/shell/' },
      { path: '^src/renderer/shell/' },
    ),
    error(
      'features-are-above',
      { path: '^src/renderer/(importing|self-check|session|platform|print|ui)/' },
      { path: '^src/renderer/features/' },
    ),
    error('print-sees-no-data', { path: '^src/renderer/print/' }, { path: '^src/renderer/(db|session)/' }),
    error(
      'ui-knows-no-domain',
      { path: '^src/renderer/ui/' },
      { path: '^src/(core/(?!kernel/)|schema/|ipc/|renderer/(db|importing|session|platform|print)/)' },
    ),
    error('source-needs-no-tests', { path: '^src/' }, { path: '^tests/' }),
    error('no-cycles', {}, { circular: true }),
    // The bundler, not the module system, resolves the address of a file.
    error('everything-resolves', { path: '^src/' }, { couldNotResolve: true, pathNot: '\\?url$' }),
    error('only-declared-packages', { path: '^src/' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    // Anchored: a loose "dist/" would also hide node_modules/dexie/dist and with it the rule about dexie.
    exclude: { path: '^(out|dist|demo-out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
