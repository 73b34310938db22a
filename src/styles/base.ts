import {css} from 'lit';

/* Reset, type and focus: what every element starts from. */
export const base = css`
  /* Not of ::before and ::after: each element would have their styles resolved, too. */
  * {
    box-sizing: border-box;
  }
  :host {
    display: block;
    container-type: inline-size;
    /* In a box that asks how wide it is: a phone, or the window where that is narrower. */
    contain-intrinsic-inline-size: min(20rem, 80vw);
    font-family: var(--_font-family);
    font-size: var(--_font-size-body);
    line-height: var(--_line-height);
    overflow-wrap: anywhere;
    color: var(--_color-text);
  }
  :host([hidden]) {
    display: none;
  }
  /* A list in ":where" would be tried on every element. */
  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    display: block;
  }
  /* WebKit does not count a field for a date among what shows its focus. */
  [type='date']:focus,
  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  /* For screen readers only. */
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .title {
    font-size: var(--_font-size-title);
    line-height: var(--_line-height-tight);
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .kicker {
    font-size: var(--_font-size-small);
    font-weight: 600;
    color: var(--_color-text-muted);
  }
  .muted {
    color: var(--_color-text-muted);
  }
  .small {
    font-size: var(--_font-size-small);
  }
  .flow > * + * {
    margin-block-start: var(--_space-3);
  }

  /* The client's own words: a book face on ruled lines. The one ornament of the library. */
  .voice {
    font-family: var(--_font-family-voice);
    font-size: var(--_font-size-voice);
    line-height: var(--_line-height-voice);
    font-weight: 400;
    letter-spacing: -0.005em;
    text-wrap: pretty;
  }
  .voice.large {
    font-size: var(--_font-size-voice-large);
    line-height: 1.3;
  }
  .ruled {
    background-image: linear-gradient(
      transparent calc(1lh - 1.5px),
      var(--_color-rule) calc(1lh - 1.5px)
    );
    background-size: 100% 1lh;
  }
  .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
