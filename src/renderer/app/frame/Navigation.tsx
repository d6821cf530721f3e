import { Tooltip } from 'antd';
import { NavLink } from 'react-router';
import { pages } from '../../pages/index.ts';
import { useText } from '../language/useText.ts';
import { useLook } from '../theme/look.ts';
import { Logo } from './Logo.tsx';
import { messages } from './messages.ts';

/** The pages, on the left; only their signs on a narrow screen. */
export function Navigation() {
  const text = useText(messages);
  const { language } = useLook();
  return (
    <nav className="navigation" aria-label={text('navigation')}>
      <div className="navigation-brand">
        <Logo />
        <span className="navigation-words">{text('productName')}</span>
      </div>
      <ul>
        {pages.map(({ id, title, icon }) => (
          <li key={id}>
            <Tooltip title={title(language)} placement="right" mouseEnterDelay={0.6}>
              <NavLink to={`/${id}`} className="navigation-link" aria-label={title(language)}>
                <span className="navigation-icon">{icon}</span>
                <span className="navigation-words">{title(language)}</span>
              </NavLink>
            </Tooltip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
