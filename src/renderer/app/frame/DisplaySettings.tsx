import { SettingOutlined } from '@ant-design/icons';
import { Segmented, Switch } from 'antd';
import { useId } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { Popup } from '../../components/Popup.tsx';
import { useText } from '../language/useText.ts';
import { useLook } from '../theme/look.ts';
import { changeSettings, useSettings } from '../settings/useSettings.ts';
import { messages } from './messages.ts';

type SwitchName = 'largeType' | 'privacy' | 'highContrast' | 'upIsRed';
const switches: readonly SwitchName[] = ['largeType', 'privacy', 'highContrast', 'upIsRed'];

function Panel() {
  const text = useText(messages);
  const settings = useSettings();
  const { upIsRed } = useLook();
  const shown = { ...settings, upIsRed };
  const id = useId();
  return (
    <div className="display-settings">
      <div className="display-row">
        <span>{text('language')}</span>
        <Segmented<Settings['language']>
          size="small"
          aria-label={text('language')}
          value={settings.language}
          options={[
            { value: 'zh', label: text('chinese') },
            { value: 'en', label: text('english') },
            { value: 'system', label: text('followSystem') },
          ]}
          onChange={(language) => void changeSettings({ language })}
        />
      </div>
      <div className="display-row">
        <span>{text('theme')}</span>
        <Segmented<Settings['theme']>
          size="small"
          aria-label={text('theme')}
          value={settings.theme}
          options={[
            { value: 'light', label: text('light') },
            { value: 'dark', label: text('dark') },
            { value: 'system', label: text('followSystem') },
          ]}
          onChange={(theme) => void changeSettings({ theme })}
        />
      </div>
      {switches.map((name) => (
        <div className="display-row" key={name}>
          <label htmlFor={`${id}${name}`}>{text(name)}</label>
          <Switch
            id={`${id}${name}`}
            checked={shown[name]}
            onChange={(checked) => void changeSettings({ [name]: checked })}
          />
        </div>
      ))}
    </div>
  );
}

/** All settings of the screen in one panel. */
export function DisplaySettings() {
  const text = useText(messages);
  return (
    <Popup
      label={text('display')}
      triggerLabel={text('display')}
      triggerClassName="tool-button"
      trigger={<SettingOutlined />}
    >
      <Panel />
    </Popup>
  );
}
