import { configure } from '@testing-library/svelte';

// What is waited for comes soon, but a loaded machine has its own sense of it: a test fails by what is shown, not by when.
configure({ asyncUtilTimeout: 10_000 });
