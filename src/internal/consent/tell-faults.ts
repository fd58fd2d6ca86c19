import { warn } from '../dev/warn.js';
import { policyFaults } from './policy-faults.js';

/** Names in the console what keeps a policy from being used: the faults in it, or why it can't be read. */
export const tellFaults = (
  name: string,
  subject: string,
  found: unknown,
  problem: string,
): void => {
  if (problem) warn(subject, `${name} can't be read (${problem})`);
  else for (const fault of policyFaults(found)) warn(subject, `${name}: ${fault}`);
};
