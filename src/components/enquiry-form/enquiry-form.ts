import { EnquiryForm } from './enquiry-form.element.js';

EnquiryForm.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-enquiry-form': EnquiryForm;
  }
}

export { EnquiryForm };
