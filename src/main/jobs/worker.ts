import { models } from '../engine/models.ts';
import { serve } from './serve.ts';

/** A worker of the pool: runs blocks of any model of the engine. */
export default serve(models);
