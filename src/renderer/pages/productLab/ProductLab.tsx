import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';

export default function ProductLab() {
  const text = useText(messages);
  return <h1>{text('title')}</h1>;
}
