import type { PropertyValues } from '@lit/reactive-element';
import { nothing, render } from 'lit/html.js';
import { PoliceElement } from './police-element.js';

/**
 * An element that draws itself with Lit's templates. Those that stand on every page draw little, and
 * do without: three kilobytes less for every visitor (ADR 0014).
 */
export class TemplateElement extends PoliceElement {
  /** What to show now; pure. */
  protected render(): unknown {
    return nothing;
  }

  protected override update(changed: PropertyValues): void {
    const drawn = this.render();
    super.update(changed);
    render(drawn, this.renderRoot, { host: this });
  }
}
