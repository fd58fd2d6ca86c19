import { parsed } from '../dom/parsed.js';
import type { Policy } from './policy.js';
import { isPolicy } from './policy.js';

/**
 * Reads a policy from the page (`#id`) or a file. A policy that can't be used is `undefined`, and
 * named in the console by the part that knows how, which loads only then.
 */
export const loadPolicy = async (source: string, subject: string): Promise<Policy | undefined> => {
  let found: unknown;
  let problem = '';
  try {
    if (document.readyState === 'loading') await parsed();
    if (source.startsWith('#')) {
      found = JSON.parse(document.getElementById(source.slice(1))?.textContent ?? '');
    } else {
      const response = await fetch(source, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(`status ${response.status}`);
      found = await response.json();
    }
    if (isPolicy(found)) return found;
  } catch (error) {
    problem = String(error);
  }
  const { tellFaults } = await import('./tell-faults.js');
  tellFaults(`policy="${source}"`, subject, found, problem);
  return undefined;
};
