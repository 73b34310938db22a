import {css} from 'lit';

/* All sizes follow that of the page, so that a long agenda can be made to fit: see `fitOnPage`. */
export const agendaPaper = css`
  body {
    font-size: 15pt;
    line-height: 1.3;
  }
  .kicker {
    font-size: 0.8em;
  }
  h1 {
    font-size: 1.6em;
    margin-block-end: 0.15em;
  }
  h2 {
    font-size: 1em;
    margin-block-start: 1em;
  }
  .facts span + span::before {
    content: ' · ';
  }
  table {
    inline-size: 100%;
    margin-block: 0.8em;
    border-collapse: collapse;
  }
  tr {
    border-block-start: 0.75pt solid #777;
    break-inside: avoid;
  }
  td {
    padding: 0.35em 0;
    vertical-align: top;
  }
  .time {
    inline-size: 4em;
    padding-inline-end: 0.5em;
    white-space: nowrap;
  }
  .topic {
    font-weight: 600;
    font-size: 1.15em;
  }
  .open {
    padding-inline-start: 1em;
    text-indent: -0.7em;
  }
  .open::before,
  li::before {
    content: '– ';
  }
  .notes {
    margin-block-start: 1em;
    break-inside: avoid;
  }
  .notes i {
    display: block;
    block-size: 1.7em;
    border-block-end: 0.75pt solid #777;
  }
`;
