import type { StorybookConfig } from '@storybook/web-components-vite';

/**
 * The package's `sideEffects` names files of `dist`, so a bundler of the sources would drop
 * `import '…/quick-exit.js'` and every story would show an element that was never registered.
 */
const keepRegistrations = {
  name: 'keep-registrations',
  transform: (_code: string, id: string) =>
    /\/src\/.*\.ts$/.test(id) ? { moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: vite => ({
    ...vite,
    // Relative addresses: the static build works in any folder of a plain file server.
    base: './',
    plugins: [...(vite.plugins ?? []), keepRegistrations],
    // Storybook's own chunks: nobody waits for them but us.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
    server: { ...vite.server, strictPort: true },
  }),
};

export default config;
