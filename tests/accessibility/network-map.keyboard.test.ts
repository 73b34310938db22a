import '../support/late-parts.js';
import * as stories from '../../stories/network-map.stories.js';
import {describeNotIn} from '../support/engine.js';
import {networkMapActs} from './keyboard/network-map.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describeNotIn(['firefox', 'webkit'], 'the longest of the walks was never seen to end there')(
  'the network map, by keys alone',
  () => worksByKeysAlone(stories, networkMapActs),
);
