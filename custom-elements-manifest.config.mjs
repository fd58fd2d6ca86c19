// @ts-check
/** Only what a site may use: private members and what is marked @internal stay out. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        // An event that is made elsewhere and passed on has no name of its own here.
        declaration.events = declaration.events?.filter(({ name }) => name);
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          member =>
            !member.name.startsWith('#') &&
            member.privacy !== 'private' &&
            member.privacy !== 'protected' &&
            !member.description?.includes('@internal') &&
            ![
              'mirrors',
              'properties',
              'styles',
              'lightStyles',
              'internals',
              'role',
              'shadowRootOptions',
              'formAssociated',
            ].includes(member.name) &&
            !(
              member.kind === 'method' &&
              /^(render|connectedCallback|disconnectedCallback|willUpdate|updated|firstUpdated|createRenderRoot|attributeChangedCallback)$/.test(
                member.name,
              )
            ),
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(
        module =>
          // Read for what the elements inherit.
          !module.path.startsWith('src/internal/') &&
          (module.declarations?.length ?? 0) + (module.exports?.length ?? 0) > 0,
      )
      // Folders are read side by side, and on a busy machine not always in the same order.
      .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
};

export default {
  globs: [
    'src/internal/police-element.ts',
    'src/internal/plain-element.ts',
    'src/internal/template-element.ts',
    'src/components/*/*.element.ts',
    // What one of them inherits.
    'src/components/*/*.attributes.ts',
    'src/components/*/*.events.ts',
    'src/consent.ts',
    'src/index.ts',
  ],
  outdir: '.',
  packagejson: false,
  litelement: true,
  plugins: [onlyPublic],
};
