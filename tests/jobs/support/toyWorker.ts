import { serve } from '../../../src/main/jobs/serve.ts';
import { toyModels } from './toyModels.ts';

export default serve(toyModels);
