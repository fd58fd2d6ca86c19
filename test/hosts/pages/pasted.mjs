// @ts-check
import { usePrinted } from '../rig/printed.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'the whole HTML printed by a server or pasted into a CMS, and enhanced where it stands',
  change: usePrinted,
};
