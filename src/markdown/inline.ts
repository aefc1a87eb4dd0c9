/** Inline Markdown, reduced to what recognisers read. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly children: readonly Inline[]; readonly url: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'html'; readonly text: string };
