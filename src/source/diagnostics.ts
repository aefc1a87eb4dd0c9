import { defineDiagnostics } from '../diagnostics/define-diagnostics.js';

const ROOT_HINT = 'if it belongs to the docs, name the folder that holds both with --root';

/** What can be wrong before a page is read as Markdown. */
export const SOURCE_DIAGNOSTICS = defineDiagnostics('source', {
  'folder-unreadable': {
    severity: 'error',
    message: (parameters: { reason: string }) =>
      `The folder cannot be read (${parameters.reason}); its pages are missing from the result.`,
    help: 'The program has no right to list the folder, or the disk reports an error.',
  },
  'unreadable-toc': {
    severity: 'warning',
    message: (parameters: { reason: string }) =>
      `The table of contents cannot be read (${parameters.reason}); areas are taken from paths.`,
    help: 'The file is no YAML, or the program has no right to read it. Without it, operations are grouped by the first segment of their paths.',
  },
  'page-unreadable': {
    severity: 'error',
    message: (parameters: { reason: string }) => `The page cannot be read (${parameters.reason}).`,
    help: 'The program has no right to read the file, the file has gone since the folder was listed, or the disk reports an error.',
  },
  'page-too-large': {
    severity: 'error',
    message: (parameters: { bytes: number }) =>
      `The page has ${parameters.bytes} bytes, and at most 16 MB are read; it is left out.`,
    help: 'A file of this size is hardly a page that somebody wrote. Split it, or move it out of the input folder.',
  },
  'page-empty': {
    severity: 'warning',
    message: () => 'The page is empty; it is left out.',
    help: 'The file holds nothing but white space.',
  },
  'not-utf8': {
    severity: 'error',
    message: (parameters: { byte: number }) =>
      `The byte 0x${parameters.byte.toString(16).toUpperCase().padStart(2, '0')} is no UTF-8; it and its like are read as U+FFFD.`,
    help: 'Pages have to be saved as UTF-8. The position is that of the first byte that is not.',
  },
  'byte-order-mark': {
    severity: 'info',
    message: () => 'The page begins with a byte order mark, which is ignored; UTF-8 needs none.',
    help: 'Some editors write U+FEFF at the beginning of a file. It means nothing, but other tools may take it for text.',
  },
  'carriage-returns': {
    severity: 'info',
    message: () => 'The lines of the page end in CR LF or CR; LF was expected.',
    help: 'The page is read all the same. Lines that end differently make every line of a later change look changed.',
  },
  'merge-conflict': {
    severity: 'error',
    message: () => 'Found the marks of a merge conflict; expected one of the two versions.',
    help: 'Two changes of the page met, and nobody has decided between them. Both versions and the marks are read as text, which breaks tables. Keep one of them and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  },
  'front-matter-not-closed': {
    severity: 'warning',
    message: () => 'The page begins with "---", but no later "---" line closes the front matter; it is read as text.',
    help: 'Front matter stands between two lines that hold nothing but three dashes. Without the second one, the page has no front matter.',
  },
  'front-matter-on-one-line': {
    severity: 'warning',
    message: () => 'The front matter and the heading behind it stand on one line; they were read all the same.',
    help: 'Each entry, each of the two lines of dashes, and the heading stand on lines of their own. A tool that joins lines has been at work.',
  },
  'include-missing': {
    severity: 'warning',
    message: (parameters: { path: string; file: string }) =>
      `The include "${parameters.path}" does not exist: there is no ${parameters.file} below the docs root.`,
    help: 'The page is read without the included text. Correct the path, or name the right docs root with --root: paths that begin with a slash or `~/` start there.',
  },
  'include-unreadable': {
    severity: 'warning',
    message: (parameters: { path: string; reason: string }) =>
      `The include "${parameters.path}" cannot be read (${parameters.reason}).`,
    help: 'The page is read without the included text.',
  },
  'include-outside-root': {
    severity: 'warning',
    message: (parameters: { path: string }) =>
      `The include "${parameters.path}" leads out of the docs root and is not read; ${ROOT_HINT}.`,
    help: 'Includes are read only below the docs root, which is the input folder unless --root names another one. A symbolic link that leads out of it is not followed either.',
  },
  'include-cycle': {
    severity: 'warning',
    message: (parameters: { chain: readonly string[] }) =>
      `The include goes in a circle: ${parameters.chain.join(' > ')}.`,
    help: 'A file that includes itself, directly or through others, has no end. The text is included once.',
  },
  'include-too-deep': {
    severity: 'warning',
    message: (parameters: { chain: readonly string[] }) =>
      `The include is not read, because too many files include each other: ${parameters.chain.join(' > ')}.`,
    help: 'Includes of includes are followed through a limited number of files.',
  },
  'include-too-large': {
    severity: 'warning',
    message: (parameters: { path: string }) =>
      `With the include "${parameters.path}" the page would have more than 16 MB of included text; it is left out.`,
    help: 'Includes that include each other several times multiply. The page is read without the rest of them.',
  },
});
