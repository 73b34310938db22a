import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import '@resourcegroep/elements/define.js';

@Component({
  selector: 'my-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Mijn groep</h1>
    <p>
      Bewaard: <output>{{ saved() }}</output>
      <button (click)="provider.undo()">Laatste stap terug</button>
    </p>
    <rg-provider
      #provider
      backend="indexeddb"
      group-id="my-group"
      actor-role="client"
      (rg-change)="saved.set(saved() + 1)"
    >
      <rg-phase-tracker />
      <rg-network-map [rings]="rings" />
      <rg-goal-editor />
      <rg-meeting-agenda />
    </rg-provider>
  `,
})
export class Page {
  readonly rings = ['in huis', 'in de buurt', 'verder weg'];
  readonly saved = signal(0);
}
