/** Shows new pages as soon as there are any, and says what keeps them from coming. */
const events = new EventSource('/events');
const status = document.querySelector('#status');

function say(text: string): void {
  if (status) status.textContent = text;
}

events.addEventListener('generation', ({ data }) => {
  if (data !== document.body.dataset.generation) location.reload();
  else say('');
});
events.addEventListener('problem', ({ data }) => say(`Not up to date: ${data}`));
events.addEventListener('error', () => say('The preview has ended: start it again to see changes.'));
