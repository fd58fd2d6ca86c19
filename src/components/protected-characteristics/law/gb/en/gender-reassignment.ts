import type { Texts } from '../../law.types.js';

export const genderReassignment: Texts = {
  name: 'Gender reassignment',
  gist: 'You plan to change from your birth sex, are doing so, or have done so.',
  meaning: [
    'This protects anyone who plans to go through a process to change from their birth sex, is going through it, or has been through it. Part of a process is enough. The Act uses an older word; the usual word today is trans.',
    'No medical step is needed. You do not have to see a doctor, take medicine or have an operation.',
    'Sex is a separate characteristic. The Supreme Court decided on 16 April 2025 that sex in the Act means biological sex. Trans people keep the protection described here.',
  ],
  examples: [
    'A trans man applies to be a police officer. The force must not turn him down because he is trans.',
    'An officer refuses to take a crime report because the person is trans. The law does not allow this.',
    'A worker tells her team that she plans to change from her birth sex, and they make cruel jokes about it. That can be harassment.',
  ],
  notCovered: ['The meaning of sex. It has its own place in the list, under section 11.'],
};
