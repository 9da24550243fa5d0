// The layers of docs/layers.md as rules. test/layers.test.ts plants a violation of each and sees it caught.
// Tests stand beside what they test and may reach for fixtures and stand-ins, so most rules leave them out.

const TEST = '\\.test\\.tsx?$';
const CAPABILITIES = ['storage', 'documents', 'recognition', 'workbooks', 'exchange'];
const HOSTS = '^electron/(hosts|window)/|^electron/(main|preload)\\.ts$';

/** Capabilities that `name` may not import: all others, but recognition reads the pages that documents renders. */
const others = (name) => CAPABILITIES.filter((other) => other !== name && !(name === 'recognition' && other === 'documents'));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'electron-only-in-main-and-preload',
      'The program runs without the electron module; only the Electron host may import it.',
      { pathNot: '^electron/(main|preload)\\.ts$' },
      { path: '(^|/)node_modules/electron/|^electron$' },
    ),
    forbid(
      'shared-is-pure',
      'shared/ runs anywhere: it imports itself, four pure packages and the schema of the standards; no Node, no layer above.',
      { path: '^shared/', pathNot: TEST },
      { pathNot: '^shared/|^scoring-templates/[^/]+\\.json$|(^|/)node_modules/(zod|decimal\\.js|yaml|ajv)/' },
    ),
    forbid(
      'shared-tests-stay-below',
      'A test of shared/ must not need a layer above it.',
      { path: `^shared/.*${TEST}` },
      { path: '^(electron|renderer)/' },
    ),
    forbid('renderer-not-to-electron', 'The renderer speaks to the application through shared/contract only.', { path: '^renderer/' }, { path: '^electron/' }),
    forbid(
      'renderer-not-to-node',
      'The renderer runs in a browser.',
      { path: '^renderer/', pathNot: `${TEST}|vite\\.config\\.ts$` },
      { dependencyTypes: ['core'] },
    ),
    forbid('electron-not-to-renderer', 'The Node side serves the built renderer, it does not import it.', { path: '^electron/' }, { path: '^renderer/' }),
    forbid(
      'hosts-through-application',
      'Hosts are thin: what they need of a capability the application offers.',
      { path: HOSTS, pathNot: TEST },
      { path: `^electron/(${CAPABILITIES.join('|')})/` },
    ),
    forbid('application-not-to-hosts', 'The application knows no host.', { path: '^electron/application/', pathNot: TEST }, { path: HOSTS }),
    forbid(
      'capabilities-not-up',
      'Storage, documents, recognition, workbooks and exchange know neither application nor hosts.',
      { path: `^electron/(${CAPABILITIES.join('|')})/` },
      { path: `^electron/application/|${HOSTS}` },
    ),
    ...CAPABILITIES.map((name) =>
      forbid(`${name}-alone`, 'Capabilities do not import each other (recognition may import documents).', { path: `^electron/${name}/` }, {
        path: `^electron/(${others(name).join('|')})/`,
      }),
    ),
    forbid('no-tests-in-product', 'The product does not import its tests.', { path: '^(shared|electron|renderer)/', pathNot: TEST }, { path: `^test/|${TEST}` }),
    forbid('no-cycles', 'A cycle has no layers. Types may refer to each other: they are gone when the program runs.', {}, {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only'] },
    }),
    forbid('resolvable', 'An import that resolves to nothing hides what it imports.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|test/fixtures/(sample|held-out))' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
