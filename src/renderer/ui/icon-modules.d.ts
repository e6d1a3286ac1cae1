/** One file per icon: importing from the package's index would make the bundler read six thousand modules. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { FunctionComponent, SVGProps } from 'react'
  interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'stroke'> {
    readonly size?: number | string
    readonly stroke?: number
  }
  const icon: FunctionComponent<IconProps>
  export default icon
}
