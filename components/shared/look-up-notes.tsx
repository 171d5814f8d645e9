/** What nobody looked up of a listing, a sentence a line; nothing where all of it was. */
export function LookUpNotes({ notes }: { notes: readonly string[] | undefined }) {
  if (!notes) return null;
  return (
    <ul class="why look-up-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
