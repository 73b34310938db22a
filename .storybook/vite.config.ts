import {defaultClientConditions, defineConfig} from 'vite';

/** Stories use the package's own import paths; here these lead to its source. */
export default defineConfig({
  resolve: {conditions: ['resourcegroep-source', ...defaultClientConditions]},
  build: {chunkSizeWarningLimit: 2000},
});
