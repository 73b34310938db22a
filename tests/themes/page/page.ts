import {memoryBackend} from '../../../src/backend/memory/memory.js';
import '../../../src/define.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import '../../../src/themes/nl-design-system.css';
import '../../../src/themes/high-contrast.css';
import './page.css';

const group = theKitchenTable();
const provider = document.querySelector('rg-provider');
if (provider) {
  provider.backend = memoryBackend({group});
  provider.groupId = group.id;
}
