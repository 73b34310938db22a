import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byOrder} from '../../src/domain/by-order.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {orderAfterMove, orderBeside} from '../../src/elements/meeting-agenda/moving.js';
import {sampleInstant, theKitchenTable} from '../../src/testing.js';

type Moved = ReturnType<typeof orderAfterMove>;

describe('moving a topic where several have one and the same place, written at once on two pages', () => {
  /** The topics of the next meeting with these places; the fourth is parked. */
  function withOrders(...orders: readonly string[]): ResourceGroup {
    const group = theKitchenTable();
    const agendaItems = group.agendaItems.map((item) => {
      const order = orders[Number(/^mt-3-i(\d)$/.exec(item.id)?.[1]) - 1];
      const state = item.id === 'mt-3-i4' ? ('parked' as const) : item.state;
      return {...item, state, ...(order && {order})};
    });
    return {...group, agendaItems};
  }

  function after(group: ResourceGroup, moved: Moved): readonly string[] {
    assert.ok(moved);
    const next = moved.moves.reduce((before, move) => {
      const decision = decide(before, move, {kind: 'client'}, sampleInstant);
      assert.equal(decision.outcome, 'applied');
      return decision.outcome === 'applied' ? decision.group : before;
    }, group);
    const items = next.agendaItems.filter(({meetingId}) => meetingId === 'mt-3');
    return items.toSorted(byOrder).map(({id}) => id.slice(-2));
  }

  const same = withOrders('B', 'V', 'V', 'V', 'V');

  it('goes one up', () => {
    const moved = orderAfterMove(same, 'mt-3-i5', -1);
    assert.deepEqual(after(same, moved), ['i1', 'i2', 'i5', 'i3', 'i4']);
    assert.equal(moved?.place, 3);
  });

  it('goes one down, past what is parked', () => {
    assert.deepEqual(after(same, orderAfterMove(same, 'mt-3-i3', 1)), [
      ...['i1', 'i2', 'i4', 'i5', 'i3'],
    ]);
  });

  it('is dragged to before and behind another', () => {
    const before = orderBeside(same, 'mt-3-i1', 'mt-3-i3', false);
    assert.deepEqual(after(same, before), ['i2', 'i1', 'i3', 'i4', 'i5']);
    const behind = orderBeside(same, 'mt-3-i1', 'mt-3-i3', true);
    assert.deepEqual(after(same, behind), ['i2', 'i3', 'i1', 'i4', 'i5']);
  });

  it('is the only one that moves where each has a place of its own', () => {
    const apart = withOrders('B', 'D', 'F', 'H', 'J');
    assert.deepEqual(
      orderAfterMove(apart, 'mt-3-i3', -1)?.moves.map(({itemId}) => itemId),
      ['mt-3-i3'],
    );
  });
});
