import {css} from 'lit';

export const styles = css`
  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--rg-proposals-gap, var(--_space-5));
  }
  .changes {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
  .theirs > p + .voice,
  .link,
  .rewording {
    margin-block-start: var(--_space-3);
  }
  .rewording {
    display: grid;
    gap: var(--_space-3);
  }
  .before ul {
    display: grid;
    gap: var(--_space-3);
    padding-block-start: var(--_space-2);
  }
  .before li {
    display: grid;
  }
`;
