import { useState } from "react";

const narrowest = 320;
const usual = 350;
const widest = 480;
const step = 16;

const within = (width: number): number => Math.min(widest, Math.max(narrowest, Math.round(width)));

/** Between sheets and pane: the pane's width, by pointer or by arrow keys. */
export function Divider({ label }: { readonly label: string }) {
  const [width, setWidth] = useState(usual);
  const change = (wanted: number): void => {
    const next = within(wanted);
    setWidth(next);
    document.body.style.setProperty("--pane-width", `${next}px`);
  };
  return (
    <div
      className="browser-divider"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) change(innerWidth - clientX);
      }}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") change(width + step);
        if (key === "ArrowRight") change(width - step);
      }}
    />
  );
}
