/** Our mark: the three nested bands of a fan of futures. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0b5d8a" />
      <path d="M6 22 26 6v20Z" fill="#fff" fillOpacity=".28" />
      <path d="M6 22 26 10v13Z" fill="#fff" fillOpacity=".4" />
      <path d="M6 22 26 14v6Z" fill="#fff" fillOpacity=".65" />
      <path d="M6 22 26 17" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
