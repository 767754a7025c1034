/** Of menus and popovers: what finds no room above or below becomes as high as the room, and scrolls. */
export const withinWindow = { autoSize: "height", overflowBoundaryPadding: 4 } as const;
