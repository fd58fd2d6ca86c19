/** Whether a name is one of those declared; `*` in a declared name stands for anything. */
export const matcher = (declared: readonly string[]): ((name: string) => boolean) => {
  const patterns = declared.map(
    name =>
      new RegExp(
        `^${name
          .split('*')
          .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
        // A key of web storage may hold the end of a line.
        's',
      ),
  );
  return name => patterns.some(pattern => pattern.test(name));
};

/**
 * Every domain that a host may hold cookies for, "" (host-only) first. Which of them it can own is
 * found by trying: `police.uk` is a public suffix, so no rule about labels is right.
 */
export const domainsOf = (host: string): string[] => {
  const labels = host.split('.');
  return ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
};

/** The folders of a path and the path itself: `/a/b` gives `/`, `/a`, `/a/b`. */
export const foldersOf = (path: string): string[] => {
  const parts = path.split('/').filter(Boolean);
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
};

/** Every path that a page's cookies may lie under: `/a/b` gives `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
export const pathsOf = (path: string): string[] =>
  foldersOf(path).flatMap(folder => (folder === '/' ? [folder] : [folder, `${folder}/`]));
