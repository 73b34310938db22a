import {css} from 'lit';

/* A narrow phone with text twice as large: the time stands above the words, and buttons below them. */
export const largeTypeStyles = css`
  @container (max-width: 16rem) {
    .page {
      --_margin: 0rem;
      hyphens: auto;
    }
    .sheet::before {
      display: none;
    }
    :is(.head, .foot, .what, .time, .lines, .overrun, .beside-margin),
    .item > .form {
      padding-inline: var(--_space-2);
    }
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
    .time {
      text-align: start;
    }
    .what {
      grid-template: 'txt' auto 'by' auto 'tools' auto / minmax(0, 1fr);
    }
    .tools {
      flex-wrap: wrap;
      margin-block: 0;
    }
    .tools .grip {
      position: static;
    }
    .loose .what {
      margin-inline: var(--_space-2);
      padding: var(--_space-2);
    }
    .agreed li {
      grid-template-columns: minmax(0, 1fr);
    }
    .agreed li > .form {
      grid-column: 1;
    }
    .card,
    .strip,
    .dates {
      padding-inline: var(--_space-2);
    }
    .btn {
      flex-wrap: wrap;
      overflow-wrap: anywhere;
      padding-inline: 0.25rem;
    }
    .btn.plain {
      justify-content: start;
    }
  }
`;
