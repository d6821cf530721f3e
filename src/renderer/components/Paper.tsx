import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { cssVariables } from '../app/theme/cssVariables.ts';
import { LookContext, useLook } from '../app/theme/look.ts';
import { paletteOf } from '../app/theme/palette.ts';
import './Paper.css';

export interface PaperProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is printed: white whatever the theme, as wide as A4. Everything around it stays off paper (Paper.css). */
export function Paper({ label, className = '', children }: PaperProps) {
  const look = useLook();
  const paper = useMemo(
    () => ({ ...look, dark: false, palette: paletteOf({ dark: false, highContrast: false }) }),
    [look],
  );
  const colours = {
    ...Object.fromEntries(cssVariables(paper.palette)),
    '--up': look.upIsRed ? paper.palette.red : paper.palette.gain,
    '--down': look.upIsRed ? paper.palette.green : paper.palette.loss,
    colorScheme: 'light',
  } as CSSProperties;
  return (
    <LookContext value={paper}>
      <article className={`paper ${className}`} aria-label={label} style={colours}>
        {children}
      </article>
    </LookContext>
  );
}
