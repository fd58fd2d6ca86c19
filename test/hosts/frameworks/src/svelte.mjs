// @ts-check
import { mount } from 'svelte';
// @ts-expect-error -- compiled by the build
import Page from './Page.svelte';
import { given } from './parts.mjs';

mount(Page, {
  target: /** @type {HTMLElement} */ (document.getElementById('app')),
  props: { base: given.base },
});
