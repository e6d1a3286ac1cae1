import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { createTheme } from '@mantine/core'
import { partsText } from './parts-text'

/** The one accent: a quiet blue-green. Shade 7 on white is 6.2:1, shade 3 on the dark ground 8:1. */
const brand: MantineColorsTuple = [
  '#eef6f8',
  '#dbeaef',
  '#b5d4de',
  '#8bbccb',
  '#66a5b9',
  '#4893aa',
  '#2f7f98',
  '#1c687f',
  '#125467',
  '#0a3f4f',
]

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif'

export const theme = createTheme({
  colors: { brand },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: FONT,
  fontFamilyMonospace: `"Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace`,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'sm',
  // Drawers and menus come at once for who has asked the system for less movement.
  respectReducedMotion: true,
  radius: { xs: '0.125rem', sm: '0.25rem', md: '0.375rem', lg: '0.5rem', xl: '1rem' },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.45' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    // A choice's own is hidden from screen readers; that of a date is a button without words.
    InputClearButton: { defaultProps: { 'aria-label': partsText.clear } },
    DateInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none' } },
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 'sm' } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': partsText.close } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
})

interface ToneShades {
  /** Words on a pale or white ground. */
  readonly words: string
  /** Ground under white words. */
  readonly filled: string
  readonly hover: string
  /** Words on the dark ground. */
  readonly darkWords: string
}
/** Mantine's own shades of these colours miss 4.5:1; these reach it on white, on their pale ground and in the dark. */
const TONES: Readonly<Record<string, ToneShades>> = {
  red: { words: '#b42323', filled: '#c02a2a', hover: '#a32020', darkWords: '#ff9a9a' },
  orange: { words: '#9a3d00', filled: '#b54a05', hover: '#983d02', darkWords: '#ffb27a' },
  yellow: { words: '#7a4d00', filled: '#8f5c00', hover: '#774c00', darkWords: '#ffd56b' },
  green: { words: '#1f6b2d', filled: '#27783a', hover: '#1f6530', darkWords: '#83d895' },
  teal: { words: '#0b6a53', filled: '#0d7a60', hover: '#0a664f', darkWords: '#6fd6ba' },
  blue: { words: '#1459a5', filled: '#1b64b4', hover: '#155496', darkWords: '#8fc4ff' },
  cyan: { words: '#0b6375', filled: '#0d7186', hover: '#0a5f71', darkWords: '#74d3e6' },
  indigo: { words: '#3b4fb8', filled: '#4557c4', hover: '#3848ab', darkWords: '#b0bdff' },
  grape: { words: '#86309a', filled: '#93389f', hover: '#7c2c88', darkWords: '#e3a6ee' },
  gray: { words: '#495057', filled: '#5a626a', hover: '#4a5158', darkWords: '#c9cdd2' },
}

function toneVariables(dark: boolean): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, shades] of Object.entries(TONES)) {
    const words = dark ? shades.darkWords : shades.words
    variables[`--mantine-color-${name}-filled`] = shades.filled
    variables[`--mantine-color-${name}-filled-hover`] = shades.hover
    variables[`--mantine-color-${name}-light-color`] = words
    variables[`--mantine-color-${name}-text`] = words
    variables[`--mantine-color-${name}-outline`] = words
  }
  return variables
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...toneVariables(false),
    '--mantine-color-dimmed': '#596169',
    '--mantine-color-placeholder': '#697179',
    '--mantine-color-error': '#b42323',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-default-border': '#949ca4',
    '--mantine-color-brand-light-color': '#125467',
    '--shell-ground': '#f4f6f7',
    '--shell-rail': '#eaeef0',
    '--shell-line': '#d9dee2',
    '--shell-line-strong': '#838b93',
    '--shell-hover': '#eef3f5',
    '--shell-selected': '#dbeaef',
    '--shell-ink': '#1c2226',
  },
  dark: {
    ...toneVariables(true),
    '--mantine-color-dimmed': '#a9b0b6',
    '--mantine-color-placeholder': '#98a0a7',
    '--mantine-color-error': '#ff9a9a',
    '--mantine-color-body': '#1d2124',
    '--mantine-color-default': '#262b2f',
    '--mantine-color-default-border': '#727b82',
    '--mantine-color-text': '#dfe3e6',
    '--mantine-color-brand-light-color': '#a5d0dd',
    '--mantine-color-brand-text': '#8bc3d5',
    '--mantine-color-anchor': '#8bc3d5',
    '--shell-ground': '#16191b',
    '--shell-rail': '#121517',
    '--shell-line': '#353b40',
    '--shell-line-strong': '#7c858c',
    '--shell-hover': '#282e32',
    '--shell-selected': '#1f3d47',
    '--shell-ink': '#e6eaed',
  },
})
