import {css} from 'lit';

/* One question on a sheet, and whoever came of it. */
export const start = css`
  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    inline-size: min(30rem, 100%);
    position: relative;
  }
  .first > .voice {
    overflow-wrap: anywhere;
  }
  .nobody {
    display: grid;
    justify-items: center;
  }
  .nobody .first {
    margin-block-start: -8.5rem;
  }
  /* The question lies on the lower half of the map, where this would stick out from under it. */
  .nobody .sides.end {
    visibility: hidden;
  }
  .first-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    inline-size: 100%;
  }
  .first-row .input {
    flex: 1 1 9rem;
  }
  .first .actions {
    margin: 0 -0.5rem -0.5rem;
  }
  .roster .choices {
    gap: var(--_space-2);
  }
  .just-added {
    display: grid;
    gap: var(--_space-3);
    overflow-wrap: anywhere;
  }
  @container (max-width: 44rem) {
    .first-row .btn {
      flex: 1 1 100%;
    }
  }
  @container (min-width: 44rem) {
    .nobody .first {
      margin-block-start: -16rem;
    }
  }
`;
