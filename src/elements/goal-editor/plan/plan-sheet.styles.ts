import {css} from 'lit';

/* The plan in large type, for who reads it across a table. */
export const planPaper = css`
  body {
    font-size: 14pt;
  }
  h1 {
    font-size: 24pt;
  }
  h2 {
    font-size: 15pt;
    margin-block-start: 6mm;
  }
  article {
    padding-block: 4mm;
    border-block-end: 0.5pt solid #999;
    break-inside: avoid;
  }
  h3 {
    font-size: 18pt;
    white-space: pre-line;
  }
  .fact {
    margin-block-start: 1mm;
    white-space: pre-line;
  }
  article > ul {
    margin-block-start: 2mm;
  }
  li {
    display: flex;
    gap: 3mm;
    padding-block: 1.25mm;
  }
  .box {
    flex: none;
    inline-size: 5mm;
    block-size: 5mm;
    margin-block-start: 0.75mm;
    border: 1pt solid #000;
    border-radius: 1mm;
    text-align: center;
    line-height: 5mm;
  }
  .beside {
    color: #333;
  }
  .beside::before {
    content: ' · ';
  }
  .made {
    margin-block-start: 6mm;
    font-size: 11pt;
  }
`;
