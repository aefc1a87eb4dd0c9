const ONE_WORD = /^[a-z]+$/;

/**
 * The words of a name, whatever its spelling: `user-id`, `userId`, `User ID` and `user_id` are `user`, `id`.
 * A run of capitals is one word (`iOSLobApp` → `i`, `os`, `lob`, `app`), with the `s` of its plural (`cloudPCs` → `cloud`, `pcs`);
 * digits stay with the word before them.
 */
export function wordsOf(name: string): string[] {
  if (ONE_WORD.test(name)) return [name];
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])/g, '$1 ')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** `user-id` → `UserId`. */
export function pascalCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `UserId` → `userId`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `userId` → `user-id`. */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-');
}

/** Endings of English plurals, most specific first. */
const PLURAL_ENDINGS: readonly (readonly [ending: string, singular: string])[] = [
  ['ies', 'y'],
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['tuses', 'tus'],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
];

/** The singular of a camelCase plural: `mobileApps` → `mobileApp`. A word that is no plural stays. */
export function singular(name: string): string {
  const lower = name.toLowerCase();
  for (const [ending, replacement] of PLURAL_ENDINGS) {
    if (lower.length > ending.length + 1 && lower.endsWith(ending)) {
      return name.slice(0, name.length - ending.length) + replacement;
    }
  }
  return name;
}

/** A name with each of its words in the singular and in lower case, for comparing: `countriesRegions` → `countryregion`. */
export function inSingular(name: string): string {
  return wordsOf(name).map(singular).join('');
}

/** True for the name of several: its last word is no singular. */
export function isPlural(name: string): boolean {
  return singular(name) !== name;
}

/** True for the name of several of what the other name is one of, whichever words say so: `unitsOfMeasure` of `unitOfMeasure`. */
export function isPluralOf(several: string, one: string): boolean {
  if (several.toLowerCase() === one.toLowerCase() || inSingular(several) !== inSingular(one)) return false;
  if (isPlural(several)) return true;
  const words = wordsOf(one);
  return wordsOf(several).every((word, index) => word === words[index] || singular(word) === words[index]);
}

/** The last part of a qualified name: `library.catalog.book` → `book`. */
export function bareName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf('.') + 1);
}

/** Everything before the last dot; absent for a bare name. */
export function namespaceOf(qualified: string): string | undefined {
  const dot = qualified.lastIndexOf('.');
  return dot < 0 ? undefined : qualified.slice(0, dot);
}
