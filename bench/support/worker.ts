import { serve } from '../../src/main/jobs/serve.ts';
import { models } from './models.ts';

export default serve(models);
