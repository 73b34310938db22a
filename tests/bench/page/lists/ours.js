/** One of our elements on a group of its own; `changed` makes the next group, `more` says what else one can do. */
export function element(tag, changed, more = () => ({})) {
  return {
    async mount(host, group) {
      const shown = document.createElement(tag);
      shown.actor = {kind: 'client'};
      shown.group = group;
      host.append(shown);
      await shown.updateComplete;
      return {
        async change(index, text) {
          shown.group = changed(shown.group, index, text);
          await shown.updateComplete;
        },
        async complete() {
          // A long list is filled chunk by chunk.
          while (shown.renderRoot.querySelector('.chunk:empty') !== null)
            await new Promise((done) => requestAnimationFrame(done));
        },
        destroy() {},
        ...more(shown),
      };
    },
  };
}
