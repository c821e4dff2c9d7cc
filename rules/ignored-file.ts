import { defineRule } from '../src/lint/rule.ts'
import { namesIn } from '../src/lint/words.ts'

export default defineRule({
  id: 'ignored-file',
  meta: {
    severity: 'error',
    about: 'loading',
    docs: { description: 'disallow setting values in files that are never loaded', recommended: true },
    messages: {
      suffix: 'this file is never loaded, as its name does not end in .conf: what it sets of {{names}} has no effect; rename it to {{rename}}',
      hidden: '{{loader}} does not load hidden files, so what this one sets of {{names}} has no effect; rename it to {{rename}}',
      directory: '{{loader}} does not load files of this directory, so what this one sets of {{names}} has no effect; move it to /etc/sysctl.d',
    },
  },

  *check({ document, scope, absence }) {
    const first = document.assignments[0]
    if (first === undefined || absence === undefined) return
    const name = document.path.slice(document.path.lastIndexOf('/') + 1)
    const data = { names: namesIn(document), loader: scope.loader }
    if (absence.why === 'name' && absence.meant) yield { at: first.key, messageId: 'suffix', data: { ...data, rename: `${name.replace(/\.(?:conf|cfg|config|cnf)$/i, '')}.conf` } }
    if (absence.why === 'hidden') yield { at: first.key, messageId: 'hidden', data: { ...data, rename: name.replace(/^\.+(?:conf$)?/, '') || 'keepalive.conf' } }
    if (absence.why === 'directory') yield { at: first.key, messageId: 'directory', data }
  },
})
