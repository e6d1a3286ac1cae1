import ts from 'typescript'

/**
 * The code without its comments; line numbers stay as they are. Strings, templates, patterns and JSX text are kept, which is
 * why the compiler's own parser does it: no pattern of ours could tell `'// text'` from a comment.
 */
export function withoutComments(fileName: string, text: string): string {
  if (/\.tsx?$/.test(fileName)) return stripTypeScript(fileName, text)
  if (fileName.endsWith('.css')) return blank(text, /\/\*[\s\S]*?\*\//g)
  if (fileName.endsWith('.html')) return blank(text, /<!--[\s\S]*?-->/g)
  return text
}

function blank(text: string, comments: RegExp): string {
  return text.replace(comments, (comment) => comment.replace(/[^\n]/g, ' '))
}

function stripTypeScript(fileName: string, text: string): string {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true)
  let code = ''
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    const children = node.getChildren(source)
    if (children.length > 0) {
      children.forEach(visit)
      return
    }
    // A token: what stands before it is white space and comments only.
    code += text.slice(node.getFullStart(), node.getStart(source)).replace(/[^\n]/g, ' ')
    code += text.slice(node.getStart(source), node.getEnd())
  }
  visit(source)
  return code
}
