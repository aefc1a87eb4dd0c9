import fc from 'fast-check';

// Property tests look for new counterexamples on a developer's machine. In continuous integration they try the same values
// every time: a change is judged by what it changes.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_101 });
