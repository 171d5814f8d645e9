type Attributes = Readonly<Record<string, string>>;

/**
 * What a field is called: by its element ("g:brand"), or by the name that it gives itself, where all fields are one
 * element: `<field name="brand">`, `<param name="Бренд">`.
 */
export function columnOf(element: string, attributes: Attributes): string {
  const [, named] = Object.entries(attributes).find(([name]) => /^(name|имя)$/i.test(name)) ?? [];
  return named?.trim() || element;
}

/** What an element without text says by an attribute: `<link href="…"/>`, `<brand value="…"/>`. */
export function attributeText(attributes: Attributes): string {
  return attributes.href ?? attributes.value ?? attributes.content ?? attributes.url ?? '';
}
