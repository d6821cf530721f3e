import { Navigate, useNavigation } from 'react-router';

/** Leads on to another address, unless the user is already on the way to one: a page may still be loading. */
export function Redirect({ to }: { readonly to: string }) {
  const { state } = useNavigation();
  return state === 'idle' ? <Navigate to={to} replace /> : null;
}
