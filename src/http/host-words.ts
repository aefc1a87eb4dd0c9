/** How a word ends that stands for the host in front of a path: `servicePrefix/customers`. The word is in camel case. */
export const HOST_WORD_ENDINGS = ['Prefix', 'Host', 'Root', 'Url', 'Uri', 'Server', 'Endpoint'] as const;
