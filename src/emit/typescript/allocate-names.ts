import { appendTo } from '../../collections/collect.js';
import type { TypeDefinition } from '../../model/api-model.js';
import { code, type SafeToken, typeIdentifier } from './literals.js';

/** Gives out the names of one module, each once, ignoring case. */
export interface NameAllocator {
  /** The first candidate that is free, else the last one with the first number that makes it free. */
  allocate(...candidates: readonly string[]): SafeToken;
}

/** An allocator that never gives out a name of `reserved`. */
export function createNameAllocator(reserved: readonly string[]): NameAllocator {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const take = (name: SafeToken) => {
    if (taken.has(name.toLowerCase())) return undefined;
    taken.add(name.toLowerCase());
    return name;
  };
  return {
    allocate(...candidates) {
      let last = code`_`;
      for (const candidate of candidates) {
        last = typeIdentifier(candidate);
        if (take(last)) return last;
      }
      for (let number = 2; ; number++) {
        const name = take(typeIdentifier(`${last}${number}`));
        if (name) return name;
      }
    },
  };
}

interface Spelling {
  readonly qualifiedName: string;
  /** From the outermost namespace to the name itself, each PascalCase. */
  readonly segments: readonly string[];
}

/**
 * Names every type: `acme.graph.user` is `User`. Where several types end alike, the one in the shortest namespace keeps the short
 * name, if it is alone there, and each other one takes as much of its namespace as it needs: `CallRecordsSession`.
 */
export function nameTypes(types: readonly TypeDefinition[], allocator: NameAllocator): ReadonlyMap<string, SafeToken> {
  const spellings = types.map(spell);
  const owners = new Set(groupByEnding(spellings).map(ownerOfShortName));
  const names = new Map<string, SafeToken>();
  for (const spelling of spellings) {
    if (owners.has(spelling)) names.set(spelling.qualifiedName, allocator.allocate(...endings(spelling, 1)));
  }
  for (const spelling of spellings) {
    if (!owners.has(spelling)) names.set(spelling.qualifiedName, allocator.allocate(...endings(spelling, 2)));
  }
  return names;
}

function groupByEnding(spellings: readonly Spelling[]): readonly (readonly Spelling[])[] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const ending = spelling.segments.at(-1)?.toLowerCase() ?? '';
    appendTo(groups, ending, spelling);
  }
  return [...groups.values()];
}

/** Undefined when two types have equally short namespaces: neither has a better claim. */
function ownerOfShortName(group: readonly Spelling[]): Spelling | undefined {
  const shortest = Math.min(...group.map(({ segments }) => segments.length));
  const [owner, rival] = group.filter(({ segments }) => segments.length === shortest);
  return rival ? undefined : owner;
}

function spell({ name }: TypeDefinition): Spelling {
  const segments = name.split('.').filter((segment) => segment !== '');
  return { qualifiedName: name, segments: segments.map(typeIdentifier) };
}

/** The last `shortest` segments as one name, then one more at a time; all of them when there are fewer. */
function endings({ segments }: Spelling, shortest: number): readonly string[] {
  const count = Math.max(segments.length - shortest + 1, 1);
  return Array.from({ length: count }, (_, index) => segments.slice(-(shortest + index)).join(''));
}
