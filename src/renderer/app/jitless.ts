import { z } from 'zod';

/** The page's policy forbids code made from text, which zod would otherwise try. Imported before everything else. */
z.config({ jitless: true });
