import {css} from 'lit';

/* The same sheet on a phone. */
export const phoneStyles = css`
  @container (max-width: 58rem) {
    .table {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 40rem) {
    .page {
      --_margin: var(--rg-meeting-agenda-margin, 4.25rem);
    }
    .sheet {
      padding-block: var(--_space-5);
    }
    .head,
    .foot {
      padding-inline: calc(var(--_margin) + 0.875rem) var(--_space-4);
    }
    .facts,
    .people {
      display: grid;
    }
    .time {
      padding-inline-end: 0.5rem;
    }
    .what,
    .item > .form {
      padding-inline: 0.875rem var(--_space-3);
    }
    .what {
      grid-template: 'txt txt' auto 'by tools' auto / minmax(0, 1fr) auto;
    }
    .txt {
      font-size: 1.3125rem;
    }
    .loose,
    .item:has(> .form) {
      grid-template-columns: minmax(0, 1fr);
    }
    .loose .time,
    .item:has(> .form) > .time {
      display: none;
    }
    .item > .form {
      position: relative;
      background: var(--_color-surface);
    }
    .strip .btn {
      flex: 1 1 100%;
    }
  }
`;
