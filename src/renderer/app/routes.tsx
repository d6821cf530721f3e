import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { pages } from '../pages/index.ts';
import type { Page } from '../pages/page.ts';
import { Frame } from './frame/Frame.tsx';
import { PageError } from './frame/PageError.tsx';

/** `#/product-lab/…`: what follows the page's name is the page's own business. */
function pageRoute({ id, load }: Page): RouteObject {
  return {
    path: `${id}/*`,
    lazy: async () => ({ Component: (await load()).default }),
    errorElement: <PageError />,
  };
}

/** The part after # keeps the place; so the address works under `app://`, on a port and from a bookmark alike. */
export function createRouter() {
  const home = <Navigate to={`/${pages[0]!.id}`} replace />;
  return createHashRouter([
    {
      path: '/',
      element: <Frame />,
      errorElement: <PageError />,
      hydrateFallbackElement: <div />,
      children: [{ index: true, element: home }, ...pages.map(pageRoute), { path: '*', element: home }],
    },
  ]);
}
