import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Relative addresses: the static build works in any folder of a plain file server.
  viteFinal: vite => ({ ...vite, base: './', server: { ...vite.server, strictPort: true } }),
};

export default config;
