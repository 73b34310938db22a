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
  .topics {
    margin-block: 0.8em;
  }
  .topics li {
    display: flex;
    padding-block: 0.35em;
    border-block-start: 0.75pt solid #777;
  }
  .time {
    flex: none;
    inline-size: 4em;
    line-height: 1.5;
  }
  .topic {
    font-weight: 600;
    font-size: 1.15em;
  }
  .dash {
    padding-inline-start: 0.9em;
    text-indent: -0.9em;
  }
  .dash::before {
    content: '– ';
  }
  .notes {
    margin-block-start: 1em;
    break-inside: avoid;
  }
  .notes i:not([hidden]) {
    display: block;
    block-size: 1.7em;
    border-block-end: 0.75pt solid #777;
  }
`;
