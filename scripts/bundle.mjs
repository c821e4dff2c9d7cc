// Writes dist/: the command line as dist/cli.js, the GitHub Action as dist/action.js, the processes of the lab, and what
// they import dynamically as files of their own beside them.
// Node parses all of a file before it runs a line, so what most runs do not need must not be in cli.js. CommonJS,
// which Node starts faster than ESM.
import { rmSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.join(import.meta.dirname, '..')
const DIST = path.join(ROOT, 'dist')

const ENTRIES = new Map([
  [path.join(ROOT, 'src/cli/bin.ts'), 'cli.js'],
  [path.join(ROOT, 'src/cli/action.ts'), 'action.js'],
  // What prove starts in network namespaces of their own.
  [path.join(ROOT, 'src/lab/lab.ts'), 'lab.js'],
  [path.join(ROOT, 'src/lab/client.ts'), 'client.js'],
])

/** The name of a file in dist/ is that of its source, but for the entries. */
function nameOf(source) {
  return ENTRIES.get(source) ?? `${path.basename(source, '.ts')}.js`
}

/** Builds one file and returns the sources that it imports dynamically. */
async function bundle(source, outfile) {
  const lazy = new Set()
  await build({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    outfile: path.join(DIST, outfile),
    logLevel: 'warning',
    // The same code as what Node would take, but as ESM, of which only the used parts are bundled.
    alias: { yaml: path.join(ROOT, 'node_modules/yaml/browser/index.js') },
    supported: { 'dynamic-import': false },
    // CommonJS has no import.meta.
    define: { 'import.meta.dirname': '__dirname' },
    plugins: [
      {
        name: 'lazy',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ kind, path: specifier, resolveDir }) => {
            if (kind !== 'dynamic-import') return undefined
            const file = path.resolve(resolveDir, specifier)
            lazy.add(file)
            return { path: `./${nameOf(file)}`, external: true }
          })
        },
      },
    ],
  })
  return lazy
}

for (const name of readdirSync(DIST)) if (name.endsWith('.js')) rmSync(path.join(DIST, name))
const built = new Map(ENTRIES)
for (const [source, outfile] of built) {
  for (const file of await bundle(source, outfile)) {
    const name = nameOf(file)
    if (!built.has(file) && [...built.values()].includes(name)) throw new Error(`two lazy modules are called ${name}`)
    built.set(file, name)
  }
}
