import { h } from '../../../internal/markup/markup.js';
import type { DrawField } from './context.js';

/** Goes along unseen; what the site wrote, never what came in a post. */
export const hidden: DrawField = ({ name, value = '' }) =>
  h('input', { type: 'hidden', name, value });
