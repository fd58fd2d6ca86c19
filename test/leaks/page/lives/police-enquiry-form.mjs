// @ts-check
import { until } from '../until.mjs';

const MESSAGE = 'When does the front desk open on Saturdays?';

/** @param {any} form */
const fill = async form => {
  await form.ready();
  form.type('name', 'Sam Jones');
  form.type('message', MESSAGE);
  for (const radio of form.form.querySelectorAll('input[type=radio]')) radio.click();
  for (const field of form.form.querySelectorAll('input[type=email]')) {
    form.type(field.name, 'sam@example.com');
  }
  for (const field of form.form.querySelectorAll('input[type=tel]')) {
    form.type(field.name, '01632 960983');
  }
  for (const select of form.form.querySelectorAll('select')) select.selectedIndex = 1;
};

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-enquiry-form action="/enquiries" privacy-href="/privacy">
    <p slot="help">You can also call 101.</p>
  </police-enquiry-form>`,
  acts: {
    'words typed': async form => {
      await fill(form);
      await until(() => form.countShown);
    },
    'words typed, and the exit': async form => {
      await fill(form);
      await until(() => form.countShown);
      document.dispatchEvent(new Event('police-exit'));
    },
    'errors found': async form => {
      await form.ready();
      form.send();
      await form.reached('invalid');
    },
    'taken out while it sends': async form => {
      await fill(form);
      form.send();
      await form.reached('sending');
    },
    'taken out while it waits to try again': async (form, element) => {
      await fill(form);
      form.form.action = '/busy';
      form.send();
      await form.reached('waiting');
      await element.updateComplete;
    },
    sent: async form => {
      await fill(form);
      form.form.action = '/accepts';
      form.send();
      await form.reached('sent');
    },
  },
};
