import { mount } from 'svelte';
import App from './ui/App.svelte';
import './app.css';

const target = document.querySelector('#app');
if (!target) throw new Error('index.html has no element #app');
mount(App, { target });
