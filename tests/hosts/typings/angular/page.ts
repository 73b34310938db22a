/** Angular lets every tag of ours in, with any property: it checks events and what a `#name` stands for. */
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {RgViewEvent} from '@resourcegroep/elements';
import '@resourcegroep/elements/define.js';

@Component({
  selector: 'my-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <rg-provider
      #provider
      backend="indexeddb"
      group-id="group-1"
      actor-role="client"
      (rg-change)="tell($event.audit.action)"
    >
      <rg-network-map
        #map
        view="list"
        lines
        [rings]="['near', 'far', 'farther']"
        (rg-view)="remember($event)"
        (rg-person-selected)="map.openPerson($event.personId ?? 'person-1')"
      />
      <rg-goal-editor goal-id="goal-7" slot="one" (click)="provider.undo()" />
      <rg-goal-editor (click)="provider.undone()" /><!-- wrong -->
      <rg-goal-editor (click)="map.openPerson(7)" /><!-- wrong -->
      <rg-network-map (rg-view)="remember($event.file)" /><!-- wrong -->
      <rg-network-map (rg-command)="remember($event)" /><!-- wrong -->
      <rg-network-map (rg-command)="tell($event.command.kind)" /><!-- wrong -->
    </rg-provider>
  `,
})
export class Page {
  remember({view}: RgViewEvent): void {
    this.tell(view);
  }

  tell(what: string): void {
    sessionStorage.setItem('told', what);
  }
}
