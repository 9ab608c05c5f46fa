<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>ActivityPanel</name>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been sent yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AirState</name>
  <message>
   <source>Off air</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n steps done again</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n steps undone</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On air: {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Baking</name>
  <message>
   <source> %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Font</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Font size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a picture of a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: save it, put the file where anyone can fetch it without signing in, and paste its address here. The cloud takes http and https addresses, and PNG up to 5 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace the text with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {name}. Now put the file where anyone can fetch it without signing in, and paste its address here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shadow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shadow colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Softness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text made into a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The look is not in the show any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture on the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrap lines at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line breaks only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>transparent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: “{text}” is no colour. Write it 0xRRGGBB, or by its name in English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size}. No font here has {characters}: they are shown as boxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size}: larger than the frame, shown smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{wide} × {high} px, {kilobytes} KB</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Dismiss the message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BottomTabs</name>
  <message numerus="yes">
   <source>%n errors to mend</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n errors to mend before going live</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All clear to go live: no errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes to air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Callbacks</name>
  <message>
   <source>Callbacks are received at {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No callback key: they are not checked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Calm</name>
  <message>
   <source>The settings ask for less motion: the canvas moves once a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system asks for less motion: the canvas moves once a second.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>Action safe 93 % (EBU R 95)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covered by vertical video apps (approximate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title safe 90 % (EBU R 95)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CanvasBar</name>
  <message>
   <source>+ Tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ Watermark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tile for whoever enters next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guests: away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guests: present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand-ins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people do on the canvas, and what they are shown as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the people of the local stage are in the room: without them the idle time runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CanvasSurface</name>
  <message>
   <source>on air</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CanvasView</name>
  <message numerus="yes">
   <source>%n selected</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop: drag or arrows pan, wheel or + − zoom, handles crop, Del shows all, Enter ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked: click to unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show another person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CastDesk</name>
  <message>
   <source>Columns of the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag a step, or move it with Alt and an arrow key; Enter goes there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End arrivals (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the selected person leave, or come in, now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let them enter one after another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither seen nor heard: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play arrivals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the whole cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number} of {count}. None of this is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cast: who they are, who is seen and heard, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order of arriving and leaving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system asks for less motion: go step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gets which place in this look, with everybody there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} enters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} leaves</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CastMenu</name>
  <message>
   <source>Cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cast: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose somebody in the cast first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No slot is kept for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a camera with a user id has a sound of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this slot to whoever enters next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place on the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserve this slot for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are in no open slot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They have no user id yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, screen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CastPanel</name>
  <message>
   <source>Add people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add people: type one per line, or paste a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double click or drag onto the frame to place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the cast; see who is seen and heard, and why; play arrivals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody yet: add people with the button above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One per line: user id, name, room, kind, size, separated by tabs or commas. Only the user id is required.
anna, Anna Kovač, 4711, camera, 1280×720</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place on the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heard only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not there yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seen, not heard</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CastTable</name>
  <message>
   <source> %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A volume needs an allow list: where there is none, all who are heard now get into one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Muted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The show's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they send, such as 1280×720 or 720p; empty counts as 1280×720</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever enters next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a user id it is an open slot: whoever enters next takes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason} Assumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no size: type one such as 1280×720 or 720p</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangesPanel</name>
  <message>
   <source>Changes to air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be said now whether this is what is on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is on air to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is edited is what is on air.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter runs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No command has these letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not possible now: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{command}: {look}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Accounts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add look from preset…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add people…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add templates from files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always ask before the cloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canvas alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct mode: send each change at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export a sheet of all looks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export activity for support…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export look as preset…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export request…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch pictures from private addresses too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the pictures again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame and encoding…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go live…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the picture is mixed…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this look as a template of your own…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a push URL…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play the look in motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play the motion on the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receive relay callbacks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return to the previous look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revert to air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the tips of the first start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the broadcast…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cloud cannot reach them: a picture on one is missing on air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The show has fewer looks than that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What an hour costs…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Copying</name>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste geometry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clipboard holds no geometry: copy one with Ctrl+Shift+C.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clipboard holds no style: copy one with Ctrl+Alt+C.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clipboard holds no tiles or watermarks, and no request.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CostMeter</name>
  <message>
   <source>Cost: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixing is charged by the input pixels. Prices as published on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No mixing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{usd} USD/h</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CostSheet</name>
  <message>
   <source>In: {sizes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep these prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixing {mixing} and relay to other CDNs {relay} USD an hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No mixing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not counted: the robot's own subscription, traffic of the CDN, recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One input of {size} is charged, since no picture goes in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One more input of {size} is charged: the output has more than twice the pixels of all inputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices of {date}. Source: {source}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relay to one other CDN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is more than the largest tier: what it costs is not documented.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local stage charges nothing: this is what the cloud would charge.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>They are %n months old.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>They are %n months old: check that they still hold.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>USD an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>USD for 1000 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the published prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, USD for 1000 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pixels} input pixels are charged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pixels} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {usd} USD an hour</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Crop</name>
  <message>
   <source>Crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>size assumed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Difference</name>
  <message>
   <source>No update can carry this, it stays as it is on air: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent, since no update can carry it: {paths}. Stop and start to change it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DynamicNote</name>
  <message>
   <source>Mode 1: one large, the others float over it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 2: the screen large, the others beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 3: all in a grid of equal cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode {mode} · assumed places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode {mode}: not documented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{how}. Who stands where is assumed, in order of arrival.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditActions</name>
  <message>
   <source>Actual size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add text as a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align centres across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align centres down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align to the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align to the key item: the one selected last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align to the next of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align to the selection (one alone: to the frame)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring to front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert to custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy geometry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distribute across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distribute down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Geometry and style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep {ratio}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a picture of the text…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste geometry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send backward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send to back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set gap…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn what the layout mode places into tiles of your own: the picture stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type place and size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom to frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditsPossible</name>
  <message>
   <source>End cropping first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a tile that is cropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a tile that is not locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select at least three items first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select at least two items first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one tile that is neither locked nor hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one tile, or two, and nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select something first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The look has tiles of its own already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is selected is locked: unlock it first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Error</name>
  <message>
   <source>1 to 1000 pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A frame has a width and a height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number is missing in the callback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A password needs a user name, which stands in the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A push URL with a key needs a time of expiry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A request has members such as SdkAppId, RoomId and VideoParams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A show has one look at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A start was sent and no answer came: a task may be running, and its TaskId is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A task is {state} already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A task may be running: look at the player or the callbacks before starting another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A template has 1 to {most_tiles} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add tiles first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agree who drives it. What you apply next counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An endpoint holds no user name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another machine changes this task too: its numbers are ahead, and this change was not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again, whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct its address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct or unset it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter it again in the window: Settings, Network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter it in the window: Settings, Network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter its secret id and key again, or choose another account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File exists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File name too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input/output error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install ffmpeg, or save a frame as a picture and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is a directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the disk full, or the file damaged?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ends by itself when its room has been empty for its idle time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ends by itself when its room has been empty for its idle time; give it up to start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ends by itself {idle_seconds} s after the last person has left the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look into room {room}: if a user {value} is in it, the task runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it smaller first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the text smaller, or break it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keys for Tencent Cloud were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keys for Tencent Cloud were found ({looked})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keys for Tencent Cloud were found for the profile {profile}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No request can be read here: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No show is that large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No space left on device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such file or directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known of what this task shows, so nothing can be sent to try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is on air to be changed: the task is {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is pushed to this URL.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent. Ask those who run the proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent. Correct them; they are from {source}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One is ap-singapore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a show, a preset or a request in JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a show, a preset or a request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the costs and edit the prices again, or go back to the published ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG, JPEG, WebP, GIF, BMP, TIFF, SVG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a StartPublishCdnStream or UpdatePublishCdnStream body, or code, a log or a command line that holds one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permission denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read-only file system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readers differ on what this means: leave one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the quotes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the white space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SOCKS proxies cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a frame as a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, keep them in the keyring under the service “mixframe” as secret-id and secret-key, or run “tccli configure”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still connecting after {tries} tries: the URL may be wrong; an update can replace it.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it or give it up first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a frame of the mixed stream itself, not of a player's window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task_id} can be changed and stopped for {span} more: its TaskId is good for 30 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task_id} is older than 30 days: it can be neither changed nor stopped any more, and ends {idle_seconds} s after the last person has left the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task_id} may be running and costs money until it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task_id} was asked to stop, and nobody knows whether it did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The SDK secret key is empty or has white space in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The TaskId of this start was never learnt, so it can be neither changed nor stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The TaskId was never learnt, so the task cannot be stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address has a password but no user name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address has no host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The callback has no {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The callback is larger than {max_bytes} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The callback is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The callback is not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The endpoint is not an https address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The endpoint is not of the form https://host or https://host:port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The frame has {value} × {value1} pixels, the output {value2} × {value3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal cannot be used ({problem})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring cannot be used ({name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The opening look is not in the show; its first look opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outcome is unknown: the answer is about another task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outcome is unknown: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password of the proxy is not at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The port is no number from 1 to 65535</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The port of the endpoint is no number from 1 to 65535</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {shown} refused to connect ({status})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy {shown} refused: it wants another user name or password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push has failed: replace the URL by an update.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push is connecting.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push is lost and taken up again in quick turns: probably another task pushes to this URL too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push is running.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push was lost and is being taken up again; after a minute it fails.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request has {body} bytes, {max_body_bytes} is the most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret is not at hand for {members}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret {name} has characters that no key has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret {name} has white space in or around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret {name} stands in quotes, which would be taken for a part of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service answered {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service was not reached: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings hold no address of a proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The start broke off ({name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table of prices cannot be used: the published one counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template has no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user name has characters that no address can hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} of a push URL is empty or has one of / ? # &amp; = @ or white space in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {count} whole numbers here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no request in this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to give up: the task is {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be read: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be written: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This changes task {task_id}: room, robot and recording are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has half of a character in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has neither looks, as a show, nor a look, as a preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is JSON, but neither a show nor a preset nor a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is JSON, but not an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is UTF-16 text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is larger than {value} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is longer than {most_characters} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no address of a proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no name of a host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no name of a region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no template that this Mixframe knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no template: it is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not JSON: {complaint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not UTF-8 text: byte {value} is not part of a character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is too large for a template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This kind of proxy is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This look has no tile to make a template of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This place is empty, or not inside the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was made by a newer Mixframe (schema version {version}, this one knows {schema_version})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Those of http and https work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two looks had the same id; all got new ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two people had the same id; all got new ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Mixframe to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use that Mixframe, so that no running task is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was there before is unchanged. Choose another folder, or make room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as http://host:port or https://host:port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as http://name@host:port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a PNG of one frame is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a \u escape is half of a character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a comma stands before a closing bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a frame of a video is read by the program ffmpeg, which is not on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number has too many digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a placeholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text holds a raw control character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text {size} pixels high cannot be painted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a watermark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ffmpeg could not be run, or took too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ffmpeg found no picture in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>http is taken for this machine only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends too early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a video, which is not shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is nested too deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its address is inside a private network, which the cloud cannot reach.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name was not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mixframe must be the number of a schema version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something follows after its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the background of the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the connection broke off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the connection failed ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has more than 5 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has {value} MB, more than 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is a WebP picture, which is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is a drawing (SVG), whatever it is called; png and jpg are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is a {name} animation; {use_name} takes {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is a {name}; {use_name} takes {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is damaged or cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is damaged: it does not say how large the picture is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is no picture of a kind that is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is not a picture that can be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file would have {value} MB, more than 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the keyring cannot be used: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture has {value} × {value1} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture has {value} × {value1} pixels, more than 2K.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture would have {wide} × {high} pixels, more than 2K</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the proxy cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the proxy cannot be used: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the proxy refused to connect to the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the proxy refused: it wants another user name or password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server answered {answered}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server broke off before all of the file had come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server redirected more than {most_redirects} times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server sent a web page, not a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server took longer than {seconds} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server was not reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the system's settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no record {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no text to make a picture of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no web address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was written by a newer Mixframe (version {version}, this one knows {schema_version})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, line {line}, column {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} asks a cloud machine for its role, which works on that machine only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no secretId and secretKey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no secret_id and secret_key in [{section}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not an INI file: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{problem} What is shown was fetched before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{profile} is not a name of a profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} ({clock_behind}: set its clock right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} holds no address of a proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} names a SOCKS proxy, which Mixframe cannot use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} names a kind of proxy that Mixframe does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}. {hint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}: {what}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportDesk</name>
  <message>
   <source>Copied the picture of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export a sheet of all looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the activity for support, secrets masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the look as a preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the request, secrets left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presets (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileDesk</name>
  <message>
   <source>Add a look from a preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add look from preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a show, a preset or a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the changes to “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows (*.mixframe.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows, presets, requests (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is not saved is lost when another show takes its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy the body of a StartPublishCdnStream or Update request first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open it with Ctrl+O instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the clipboard holds no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a preset</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message>
   <source>Enter goes to it, M mends it, F1 tells how to mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to mend: go live when you are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FrameSize</name>
  <message>
   <source>Change frame to {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the frame from {old} to {new}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything keeps its shape and the edge of the frame it is near to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything keeps its share of the frame, {factor} × as large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything keeps its share of the frame; shapes are stretched from {old} to {new}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep pixels</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Nothing moves; %n items would stick out of the frame, which the service refuses.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing moves; everything still lies inside the frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re-flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re-flow to {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale to {size}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>This affects %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>This affects %n tiles and watermarks. Crops stay, and one undo takes it back.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Tiles are put as before, to the new shape, in {looks}. All else keeps its shape and its edge.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GapField</name>
  <message>
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gap between the selected items, in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One below the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Gesture</name>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Move %n items</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Move tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move watermark</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Resize %n items</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Resize tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resize watermark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap people</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guides of this show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Horizontal at Y {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Horizontal, at Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No guides yet: add one below, or drag one out of a ruler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vertical at X {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vertical, at X</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the help has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the help</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>As opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}, this is where the show is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}, undone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HowMixed</name>
  <message>
   <source>API reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assumed: the vendor does not say ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documented by the vendor ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is as assumed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget what was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the picture is mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure a frame…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measured with a frame of yours ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One frame of the mixed stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules of the mix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The canvas, the exported pictures and the findings follow these rules. Those that are assumed can be measured: with one frame, as PNG, of a task that mixed the look in hand as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people in the frame sent Mixframe's test cards, as render --stand-ins paints them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This frame says nothing about what is assumed. Try a look that shows more of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This frame shows {count} of the assumed rules: all hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This frame shows {count} of the assumed rules: one is other than assumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This frame shows {count} of the assumed rules: {other} are other than assumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as assumed, on {pixels} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>client API</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contradictory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>legacy guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other than assumed, on {pixels} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recording reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>relay guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{documented} rules are documented, {measured} measured, {assumed} assumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} (in part)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n items</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tiles</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>0 keeps it for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 up to half the shorter side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 up to the frame's height, with the place added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 up to the frame's width, with the place added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0xRRGGBB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0–10000, place and size together at most 10000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0–15 (assumed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 up to the height of the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 up to the tile's height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 up to the tile's width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>100–254 without 244</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 for talk, 25 or 30 for most, 50 or 60 for sport. Sets frame rate and bit rate together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 min, 1 h 30, or 1:30. With everybody gone for longer than the robot waits, the task ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>20:30, 2030-12-24 20:30, or +2 h. Signatures and push URLs are checked to last until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>32 hexadecimal digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>48000 unless a player needs something else. HE-AAC cannot do 8000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5, or 100–254 without 244</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A bracket is not closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A longer recording goes on in another file; a file also ends at 2 GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A look may have SEI of its own; it replaces that of the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A look may have lists of its own; they replace those of the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number is missing at the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person's camera, or the screen they share. The same person may have a tile for each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture whose transparency cuts the tile into shape. Works with Crop only; stretched to the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A watermark that moves is harder to cut out of a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ASCII, no spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About 50 for speech in mono, 64 for music in stereo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About 800 for 640×360, 1200 for 960×540, 1500 for 1280×720, 2500 for 1920×1080 at 15 fps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Absent counts as 0, and 0 is not seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a CDN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allowed {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An Update cannot change it: it is settled when the task starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An interruption shorter than this stays in the same file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another provider's, charged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another room of the same application; its people need client SDK 10.4 or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applies to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrives in players as app_data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio-only people take a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back into rooms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beats the colour. The cloud tries three times, then goes on without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind the placeholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Big picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bit rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Block somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocked {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bounces off the edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CDN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CDN {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot change on air: needs stop and start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carries the mix into the room; nobody else there may have its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes back in the library's events, to tell what they belong to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes back when the upload is done, to tell where the file came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Content of our own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corner radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop fills the tile and cuts what is over; fit shows all of it, on the background or on black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop of the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Custom: the tiles of this look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decides which of the two, picture or text, is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default: {default}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destinations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documented: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: everybody is heard. Mixes of several rooms need it, or a guest is heard twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: the show's own room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: the show's own room. Other rooms only in the custom layout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: whoever enters next takes the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Even numbers: colour is stored for two pixels at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File prefix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filling of all tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit on black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Floating, screen share and grid only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Floating, screen share and grid only; in the custom mode each tile has its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Floating: one big, others small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Font</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Font size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For S3 of other providers: the address of their storage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For payload type 5 only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame and bit rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame and video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the frame's left edge. A part outside the frame is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the frame's top edge. A part outside the frame is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the outermost in, with commas between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GOP {count} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grid: all the same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HE-AACv2 needs stereo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has to be the kind the people used when they entered: room 123 and room “123” are two rooms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height of the letters in the frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hint: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often it is written into the stream.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the background picture fills the frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the placeholder fills the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In pixels of the picture that arrives, not of the frame. All four empty: no crop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its key is a secret: shown as dots, never saved. Type to replace all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name; the keys have to be allowed to write into it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joins the room to fetch the streams; nobody there may have its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key frame every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LC-AAC plays everywhere; the others sound better at low bit rates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger is nearer. Tiles and watermarks share one order; equal numbers are not defined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout and volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked. Unlock it to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked: nothing changes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made for this robot's UserId. Never saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made for this robot's UserId. Never saved; the local stage needs none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixing needs the first; the second relays one person untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Music: stereo, 60 kbps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the task flow that the library runs on the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed where the library belongs to a sub-application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never saved: asked anew when the show is opened again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New file after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be divided by 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nowhere yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OUTPUT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On air it stays {value}: needs stop and start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On air: what has a lock cannot change, it needs a stop and a start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the two; the keys of a bucket are asked anew when it is chosen again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One stream as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One stream is sent as it is: nothing is mixed, so none of this is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only sound is sent: there is no picture that this could be part of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the custom mode uses the tiles; the others place people by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only these are heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opacity, shadow, rotation: make a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of range, a task may start and send no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payload type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick a colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture shown as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placeholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Players can start at a key frame only: shorter starts sooner, longer looks better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procedure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull it to another place in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts somebody of the cast here: user, room and stream at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random place each second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Range: {range}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resumes within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Robot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Robot's signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room and robot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rooms in which a robot shows the mix. A task needs a CDN or a room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen share: big left, others right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen where no tile is, unless there is a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it always: a foreign CDN taken for Tencent's gets no stream.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets rate, channels, bit rate and codec at once: the relay guide's two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets width, height and the bit rate that suits them. What becomes of the items is asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown while the person is away or sends no video. What cannot be loaded is left out silently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the placeholder inside the tile, for “Size of its own”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound and picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speech: mono, 50 kbps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stays when empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stereo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sub-application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sums work too: 333+16, 50%, 1/3w, +16, *2. Drag the label to scrub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tasks with the same key go into the same files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells players who is where and how loud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tencent's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of our own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is too long for a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That number is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API takes {most} at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application the room belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class of the library the file goes into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cloud has these two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lists apply to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mix, charged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The names of the files begin with it, so that they can be told apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number by which players find it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one stream, without mixing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot waits for {waits} only: if everybody leaves, the task ends in the break.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot waits for {waits} with everybody gone: the break is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room whose people are mixed; the robot enters it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shape that resizing keeps, by handles, keys and numbers. The tile shrinks to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vendor says of this field that it is not in effect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vendor's video library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are not heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This look only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This look's layout mode places people by itself: tiles are used in Custom only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transparency is kept. What cannot be loaded is left out silently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transparent where nothing is said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type 5 needs a UUID; some players do not like it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UUID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit: {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watermark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is recorded of the mix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands in the box, in one line or, where it is longer, several (assumed).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the bucket is, as its provider writes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the library keeps the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the mix is pushed to. A task needs a CDN or a room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the tile's colour is used when a picture does not fill the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White where nothing is said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose CDN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose sound is meant, by the id they enter the room with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose storage it is: the vendor's own, or one that speaks S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wins over the allow list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With each key frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With everybody gone for longer, the task ends. Breaks have to be shorter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the console's template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the settings below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works in the allow list only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a span of more than nothing, up to a year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a span of time, such as 15 min, 1 h 30 or 1:30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a time, such as 20:30, 2030-12-24 20:30, or +2 h for two hours from now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written as it is, without layout and volumes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written at key frames too, so that players that just joined have it at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written into the stream as it stands here; without it nothing is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a UserSig, valid beyond the end of the show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number above 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number of 1–4294967294, or a text of up to 64 bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a-z A-Z 0-9 _ - each (assumed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>above 0 (assumed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an http or https address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any text; its longest is not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as its provider gives it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>break of {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>console template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fewer than 4096 characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>floating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folded sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden, not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>idle {count} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layout every {count} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>letters, digits and _, up to 32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mp4 and aac exclude each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paste again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>png, jpg or jpeg, up to 5 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>png, jpg, jpeg, bmp, gif or webm, up to 5 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>png, up to 5 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stereo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tile {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to 1000 characters (assumed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to 128 of a-z A-Z 0-9 _ -</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to 250 characters (assumed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to 64 of a-z A-Z 0-9 _ -</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>watermark {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bits:.3f} bits per pixel, above the sensible {high}: {kbps} kbps are recommended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bits:.3f} bits per pixel, below the sensible {low}: {kbps} kbps are recommended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bits:.3f} bits per pixel; {kbps} kbps are recommended for this frame and rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} CDN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} fps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rooms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{fps} fps · {kbps} kbps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{locked} of {count} are locked and stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (default)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user}, not in the cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} (unknown)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Items</name>
  <message numerus="yes">
   <source>%n items</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Key item: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snapped to {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a safe area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a third</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an equal gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at the back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in front of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keeps {ratio}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>x {x}, y {y}, {w} by {h}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {percent} % covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} % covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} moved to x {x}, y {y}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} resized to {w} by {h} at x {x}, y {y}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Arranging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrows, Shift+Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End a mode, else clear the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold snapping off while dragging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to mend it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave a copy while dragging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next, previous item from back to front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nudge by 1 or 10 pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resize by 1 pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show and air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space and drag, or the middle button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom at the pointer</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Change places with whom? Press an arrow, or Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody to change places with on that side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nudge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{one} and {other} changed places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysInUse</name>
  <message>
   <source>Keys: {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes, and whose keys the calls go out with: {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>account {name} (keyring)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the stage’s own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LayersPanel</name>
  <message>
   <source>Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background, always behind everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing on the frame yet: choose a template, or drag somebody from the cast onto it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>front → back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in front of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>x {x}, y {y}, {w} by {h}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LeftCard</name>
  <message>
   <source>Discard it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work of “{name}” was kept, as it was at {when}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LiveControl</name>
  <message>
   <source>A broadcast may be running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the broadcast?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the window closes, task {task} goes on until it is stopped or everyone has left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its start got no answer. If it runs, it ends when everyone has left its room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not applied: mend what the findings call an error first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On air: the push is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the broadcast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The audience loses the picture at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The broadcast has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The broadcast is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal keeps it, and the next window asks about it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stop it first, or open another window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this window drives a task already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“mixframe stop” ends it later: the journal keeps the task.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LooksPanel</name>
  <message>
   <source>A show has one look at least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a look that starts as a copy of the one in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the opening look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the last one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the opening look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use as opening look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opening look</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Findings and activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks, cast and layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{fps} fps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rate} kbps</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MotionPreview</name>
  <message>
   <source>In motion: {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OnAir</name>
  <message>
   <source>After {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revert to air</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrphanCard</name>
  <message>
   <source>A task may be running, and nobody drives it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nobody has been in its room since, it is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nobody has been in its room, it is over in {n} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it over in this window, after checking that it still runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tasks that may be running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This window drives a task already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>start without an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was being stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} tasks may be running, and nobody drives them</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrphanDesk</name>
  <message>
   <source>End the broadcast?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget this task?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not stopped. If it runs, it costs money until its room has been empty for {n} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixframe does not mention it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the broadcast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The audience loses the picture at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Preflight</name>
  <message>
   <source>Mend</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PriceFile</name>
  <message>
   <source>The prices cannot be kept: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They count until the window is closed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pushes</name>
  <message>
   <source>Nothing is pushed: nothing is on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pushes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PushesPanel</name>
  <message>
   <source>Pushes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>%1 File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message numerus="yes">
   <source>%n files were put aside: {path}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The file was put aside: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kept file can be neither moved nor removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work cannot be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>save the show yourself; {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{file}” is open in another window too: who saves last wins.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>Request</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Resuming</name>
  <message>
   <source>Forgotten: a task of “{show}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task} has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task} is driven by this window again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Ruler</name>
  <message>
   <source>Add guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull a guide out of the ruler; double click to type its position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove guide</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Seeing</name>
  <message>
   <source>Edges and middles of items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edges of the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Even pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Middle of the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixel grid from 400 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safe areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thirds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title- and action-safe areas (EBU R 95)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What vertical video apps cover (approximate, 9:16)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SelectionStatus</name>
  <message>
   <source>Nothing selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no font here has {characters}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{asked} approximated with {used}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} selected · X {x} Y {y} · {w} × {h}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsDesk</name>
  <message>
   <source>The folder cannot be made: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings cannot be kept: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They count until the window is closed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Show</name>
  <message>
   <source> (assumed: of equal ZOrders the later one is nearer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (measured: of equal ZOrders the earlier one is nearer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (measured: of equal ZOrders the later one is nearer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A CustomCrop beyond the source is cut to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A UserSig is wrong: expired, cut short, for another user, or made with another application's key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A blank tile is filled by whoever enters next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A blank tile takes the kind of stream it asks for, a camera otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fifteenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fifth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fourteenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fourth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A frame without a colour is black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line begins a third of its height inside the box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line begins at the edge of the box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A member of the request has a value that is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer update of this task was already applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A ninth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number is outside its range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture that cannot be had is left out, the task goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A push address is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quota is used up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A seventh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sixteenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sixth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A string room has a name of 64 bytes at most, without * / \ and quotes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A task is running and costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A task that has ended costs nothing any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A third</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A thirteenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tile that names a person is kept for that person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tile with neither picture nor placeholder is black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tile with neither picture nor placeholder shows what lies behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A twelfth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user id is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A value of the request is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A watermark picture is fitted into its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A watermark picture is stretched to its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add VideoParams, or remove SeiParams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a push address or a room to push back into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tile, or choose another layout mode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add as many slots as are missing ({surplus}), or name those who matter in tiles of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add it in the console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add one of them, or remove SeiParams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the groups that are to change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the people who will be in the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add them to the cast, or choose somebody of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add them to the cast, or name somebody of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add them to the cast, or remove them from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An eighth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An eleventh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An integer room has a number from 1 to 4294967294.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An update may be repeated with the same sequence number after a few seconds (3, 6, 12). Before repeating a start, check in the player whether a task runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another task that may be running has the robot {user} in this room: the new one would throw it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another task that may be running pushes to this URL: the two would cut each other off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AppData is {length} characters long, but it has to be shorter than {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AppData is {length} characters long, but {size} bytes; it is assumed that the service may count bytes against the limit of {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the provider for its rtmp:// address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the vendor for a larger quota.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio bit rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio codec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio sample rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackGroundColor fills the frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackGroundColorMode says when the colour of the tile is used, but BackGroundColor is not set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackGroundColorMode says when the tile's colour is used: 1 placeholder scaled, 2 picture scaled, 3 both; the colour itself is called not supported elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background picture fills by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 0 of a tile crops.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 0 of the frame crops.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 1 of a tile fits on the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 1 of the frame fits on black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 2 of a tile fits on black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 2 of the frame, and none, stretch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 3 of a tile, and none, stretch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BackgroundRenderMode 4 has its own size, and a corner radius.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bit rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it forward, or move it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it to the front, or move it beside the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came too late: a task mixes {limit} streams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came too late: all open slots are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the list in the console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check RoomId and RoomIdType; someone has to be in the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check in the console that relaying is switched on for this application and account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check in the console that relaying is switched on for this application; else try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check in the player whether a task runs; then ask the support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its spelling; the service may refuse names it does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check size, frame rate, bit rate and key frames.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the application's settings in the console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the endpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the endpoint: it must be the one of TRTC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the endpoint; else report a bug.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network, the proxy and the endpoint, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the robot's user id first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the room and the destinations, then try again once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the secret id and key in the keyring, the environment or the vendor's file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the task id and the SdkAppId; start a new task if it should be on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the tiles of the custom layout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose Tencent or SourceHanSans.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a frame size, 1280×720 for example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a smaller frame, or have people send larger pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another stream name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose ap-singapore, ap-hongkong or ap-guangzhou.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose somebody with a camera, or a screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the custom layout (MixLayoutMode 4) to mix several rooms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codec {codec} is made for low bit rates, but {value} kbps are given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codec {value} does not work at 8000 Hz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the second factor in the console, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert the picture to {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again, whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the SdkAppId from the console's list of applications.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the SdkAppId from the console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the address again, to its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the address again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the address again; percent-encode other characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the push address in place of the playback address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the task id as it was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy {member} again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct or remove the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create the key in the console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop the picture instead (RenderMode 0), or give the tile its shape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CustomCrop takes its piece of the source frame first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DynamicPosType 1 takes another place at random once a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DynamicPosType 2 moves every frame and turns at the edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edited in Mixframe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EndpointUrl is no complete http or https address; it is assumed that the recording cannot be delivered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter id and key again; look for a proxy that changes requests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody is heard: there is no allow list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch new temporary credentials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in sample rate, channels and bit rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the SdkAppId.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the member that the message names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the robot's user id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in width, height, frame rate, bit rate and key frames.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in {member}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill it in, or remove PassThrough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fills open slot {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit the picture instead (RenderMode 1), or give the tile its shape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FontSize is the height of the type in output pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FontSize is {size} px, but the watermark is {height} px high; it is assumed that the letters are cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FontSize is {value}; it is assumed that the text cannot be seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fps is {fps} and BitRate {rate} kbps: they are probably swapped, and the relay would start without a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fractions of pixels are cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fractions of pixels are rounded to the nearest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a picture of the shape of its place, or, where there is a choice, another way to fill it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give each robot a user id of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a size, or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one of them a larger ZOrder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one of them another PayloadType.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the URL of a picture that can be fetched by anyone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the key's user a policy that allows the TRTC calls in access management, or use other keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the key's user a policy that allows the TRTC calls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the robot a name of its own, with the room's id in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the robot a user id that nobody has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the watermark the shape of its picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HE-AAC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HE-AACv2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HE-AACv2 (Codec 2) needs two channels, but Channel is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a place, but sends no picture: the placeholder shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a tile of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a tile without width or height.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a tile, but it is hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a tile, but others lie over all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has the big picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Idle time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it was about a task: that one is over, or was started by another application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nobody stops the task, it goes on for {idle} s after everybody has left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In modes 1-3 who sends sound only takes a place where PureAudioHoldPlaceMode is 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {span} this task can no longer be changed or stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interval is {value} ms; it is assumed that the service needs a number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is in another room, and this layout mixes the main room only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is in another room: open slots take people of the main room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is in the allow list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is in the block list, which always wins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not in the allow list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not in the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is placed by the layout in order of arrival.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IsTencentCdn is not set, which counts as Tencent's own CDN (1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It moves two pixels a frame, to the right and down at first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key frame every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LC-AAC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout SEI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout SEI data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout SEI every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout SEI type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout SEI with key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LayoutParams is missing; it is assumed that the service then takes its floating layout (1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LayoutVolume and PassThrough both have the payload type {value}; it is assumed that players cannot tell them apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the stream blank: the next person who enters takes the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the player, the callbacks or the room before starting anything again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for a proxy that changes headers; else report a bug.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new UserSig for exactly this user id and application, with a life longer than the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new UserSig for this application and this robot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new UserSig that lasts longer than the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new one that outlives the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it larger, or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one for exactly this user id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one for this SdkAppId.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the URL again, valid beyond the end of the show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the URL again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the crop smaller, or correct the size in the cast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the tile smaller, or ask for a larger picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>McuStorageParams has CloudStorage and McuCloudVod, but a recording goes to one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend what the findings name, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MixLayoutMode is not set: the API page takes that for floating (1), the guide for custom (4).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 1 stands as published for recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 2 stands as published for recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 3 fills its cells column by column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 3 fills its cells row by row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode 3 stands as published for recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More people wait ({count}) than there are open slots ({slots}): who enters later is neither seen nor, as the vendor's guide has it (assumed), heard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More pictures of {size} stay in {tier}: {usd:.2f} USD/h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than 20 calls a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it or make it smaller by {surplus} px.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the crop or make it smaller by {surplus}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name everybody who is to be heard in SubscribeAudioList.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the other room, or remove the entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the task.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name those who matter in tiles of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name {surplus} fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tile names them, and there is no open slot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is in the cast: who will be seen is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note the RequestId and look the code up in the console or ask the vendor's support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new was started; the tasks that run go on and cost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was started or changed by this call; a task that already runs goes on and costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing: what the newer update says is on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of equal ZOrders the earlier in the list is nearer, tiles over watermarks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of equal ZOrders the later in the list is nearer, watermarks over tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only people of the main room fill blank tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open slot {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own SEI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own SEI UUID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own SEI content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own SEI every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own SEI type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own SEI with key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste or make a UserSig.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PayloadContent is empty: there is nothing to write into the stream.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PayloadType is not set; it is assumed that the service refuses this or chooses one that players do not expect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PayloadType is {value}, but it can only be {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PayloadUuid has no effect with payload type {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PayloadUuid is {length} characters long or has others than digits and a to f, but payload type 5 needs 32 such digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People enter in the order of the cast, late ones after all others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People in the room {room!r} see the mix with client SDK 10.4 or newer only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People of {count} rooms are mixed, but nobody is named in SubscribeAudioList: a guest who is in two rooms is heard twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent-encode these characters, or give the file another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PiP, bottom left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PiP, bottom right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PiP, top left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PiP, top right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture while away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place for people without picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places and sizes of mode 4 are output pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan a later end, or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan a new start within 30 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PureAudioHoldPlaceMode is not set: the vendor's pages differ on whether people without video get a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push-back into room {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the picture on a public web server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the picture on a web server and write its whole address, https://… .</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the room id into it, so that two tasks never send the same robot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Radius is {value} px, but it can only be 0 to {high} px, half the short side of the placeholder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the message, change the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the message, try later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RecordFormat has mp4 and aac, which exclude each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RecordFormat has {value} twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording cut every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove BackGroundColorMode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove SingleSubscribeParams, or set WithTranscoding to 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it here; set it in SubscribeAudioList.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it, or set PayloadType to 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove one of the entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove one of them, or make it their screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the member that the message names, or correct its spelling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove them from one of the lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {member} unless the mainland endpoint is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {member}, or set {other} to {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {surplus} of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RenderMode 0 fills the tile and cuts around the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RenderMode 1 shows all; the rest shows the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RenderMode 2 shows all; the rest is black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Robot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEI is part of the video stream, but there is no VideoParams; it is assumed that no SEI is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen and strip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SdkAppId is {value}, but it has to be the number of an application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SeiParams has neither LayoutVolume nor PassThrough: no SEI is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it for real.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send {member} too, empty if nobody is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sends no picture, and PureAudioHoldPlaceMode is 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sends no picture: who has never sent one fills no open slot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set BackgroundImageUrl of the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set BitRate to 64 kbps for two channels, 48 for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set BitRate to {guide} or so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set BitRate to {wanted} kbps or so, or choose a smaller frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set BitRate to {wanted} kbps or so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set Channel to 2, or Codec to 0 or 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set Codec to 0, or BitRate to 64 or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set FontSize to its height in pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set FontSize to {height} or less, or make the watermark higher.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set Fps to 30, or to 15 for talk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set Fps to {rate} and BitRate to {fps}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set Interval to 1000 for once a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set IsTencentCdn to 0 (charged as a push to another provider).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set IsTencentCdn to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set LayoutParams with a MixLayoutMode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set MaxIdleTime to the longest break that is planned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set MaxIdleTime to {wanted} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set MaxVideoUser to the person whose screen is shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set MixLayoutMode; 4 uses the tiles of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set PayloadType: 100 to 254 without 244, or 5 with a PayloadUuid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set PureAudioHoldPlaceMode to 1 to hold a place for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set Radius to a number from 0 to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set RenderMode to 0, or remove the mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set RoomIdType to {main} if the same room is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set RoomIdType.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set SampleRate to 16000 or more, or Codec to 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set StreamType of MaxVideoUser to 1 for their screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set StreamType to 1 for the person's screen, or name somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set UniRecord to 2 or 3, or remove RecordParams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set UniRecord: 1 off, 2 by the console's template, 3 by these parameters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set WithTranscoding to 1 (charged), or remove {member}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it always: 1 for Tencent's CDN, 0 for any other (charged).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it to 0 (no place) or 1 (a place).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set sample rate, channels and bit rate: 48000, 2 and 64 for example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the clock (switch on network time), then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set width, height, frame rate, bit rate and key frame interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {member} to 0 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {member} to a number from 1 to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {member} to a number from {low} to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {member} to the number of source pixels to keep, or remove the crop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it by {surplus} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it by {surplus} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten texts and lists of the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SingleSubscribeParams names the one stream of a relay that does not mix, but WithTranscoding is 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Solo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some players do not like SEI of payload type 5, says the vendor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside the service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SoundLevel has no effect in UnSubscribeAudioList.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start a new one if needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start a new task, and have everybody leave the room of the old one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it and start a new one before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop tasks that are not needed, or ask the vendor for a larger quota.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop that task, or give the robot another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop that task, or push to another URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such a task already runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch relaying on in the console; an application from before 2020-01-09 has to be replaced by a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tasks are started or changed too often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tencent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tencent RTC documentation, document 47631 (mixed stream transcoding) and 74102 (relay to CDN)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text is set in Tencent, or SourceHanSans.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text is white and its ground see-through where nothing is said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text stands at the top of its box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text stands in the middle of its box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text that is too long goes on in the next line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text that is too long is cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That background is black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That background is what lies behind the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Authorization header is malformed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The SdkAppId is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The SdkAppId is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The UserSig has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The UserSig is cut short or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The UserSig is for another application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The UserSig is for another user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The UserSig was made with another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account has not been verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account makes too many calls over all regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account makes too many calls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address of a background picture is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer would be too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application belongs to another account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application has no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application may not do this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application's plan does not include this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The audio encoding is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The big picture of mode 2 is cropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The big picture of mode 2 is shown whole, where nothing is said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body of the request is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The call has been taken out of service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The call was a rehearsal and would have worked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The call was broken off from here before its answer came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The call was sent, and no answer came that can be trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cloud may reach it all the same: check that it opens elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The crop reaches to {reach} px, but {name} sends {size} px {direction}; it is assumed that it is cut to that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The crop reaches to {reach} source pixels, but {high} is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The font {value!r} is not one of the service's; it is assumed that Tencent is used in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form of the request is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The frame has more than twice the pixels of all pictures in it ({count}): one more input of {width}×{height} is charged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The frame size is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal keeps the task: the window speaks of it again when it starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of this push URL expired {span} ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of this push URL expires in {span}: after that no broken push can be taken up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of this push address expires {span} before the planned end: after that no broken push can be taken up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The larger ZOrder is nearer; tiles and watermarks share it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The layout is custom, but has no tiles; it is assumed that nobody is shown or that the service refuses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of destinations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of push-back rooms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of tiles does not fit the layout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of watermarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mask does not hold for the placeholder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mask holds for the placeholder too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mix is carried into this room by FeedBackRoomParams[{first}] already: it would be seen and heard twice there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the room has {characters} in it, which no room name may have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the room is {length} bytes long, but {high} is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The only item has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is assumed that a coloured seam can show at its edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The open slots take {wanted} only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placeholder of mode 4 is cropped to that size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placeholder of mode 4 is fitted into that size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placeholder of mode 4 is stretched to that size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placeholder of mode 4 stands at the upper left of the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placeholder of mode 4 stands in the middle of the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placeholder shows while no picture comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned end is {span} away, but a task can be changed and stopped for 30 days only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The planned end was {span} ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push address begins with {scheme!r}, but only rtmp:// is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push address has no {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push address has one part after the host; it is assumed that the application name or the stream key is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The push address has white space or characters beyond ASCII in it, {count} in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request is larger than 10 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request lacks a member it needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot bears the name of someone in the cast, {user}: one would throw the other out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot's UserSig</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot's UserSig is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot's user id is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The robot's user id {value!r} does not have the room id {room!r} in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room is {value!r}, but an integer room has a number from 1 to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room name is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room number is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room {value!r} is another than the task's, and RoomIdType is not set; it is assumed that the task's type {main} counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room {value!r} is of type {kind} here and of type {main} in the task: these are two different rooms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screen-share layout has the camera of {user!r} as its big picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screen-share layout names nobody in MaxVideoUser: its big place stays empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second factor was not accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret id is of another kind than this call needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret id is unknown: deleted, disabled, or copied with white space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret in {member} is not at hand: it is never saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service did not accept who is calling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service does not know a member of the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service does not know this call.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service does not know this product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service does not know this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service does not support this combination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service has no room for this task now, or relaying is not switched on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service has no room for this task now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service is down for a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service refused to do this now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service refused with a code that is not in its published lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service refuses this application: relaying is not switched on, or the application is too old for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service tried and failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service wants HTTPS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service was not reached: nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signature does not fit: the secret key is not the one of this secret id, or the request was changed on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The single stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stream name of this push address has characters beside letters, digits, _ . and -; it is assumed that they are refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stream name of this push address is the one the automatic relay gives to {user!r}: the two pushes would cut each other off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The task ends when everybody has been away for {idle} s, but a break of {length} s is planned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The task has already ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The task id is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The task id is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The task is over and costs nothing any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The temporary token is wrong or has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tile is {width}×{height} px: nobody can be made out in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tile is {width}×{height} px; it is assumed that nobody can see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tile reaches to {reach} px, but the frame is only {size} px {direction}: {surplus} px too far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tile's own colour is never used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The txSecret of this push address is not 32 hexadecimal digits; it is assumed that the push is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The txTime of this push URL is no time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user id is {length} bytes long; {high} is what the vendor recommends at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user id {value!r} has characters beside letters, digits and underscore; it is assumed that some clients refuse them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vendor says that BackGroundColor of a tile is not in effect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vendor's own face is approximated with an open one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The video encoding is incomplete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The video or audio encoding is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The watermark is {width}×{height} px; it is assumed that nobody can see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The watermark reaches to {reach} px, but the frame is only {size} px {direction}; it is assumed that it is cut off or refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {count} watermarks; it is assumed that {limit} is the most, as for recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no destination: neither PublishCdnParams nor FeedBackRoomParams has an entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such task: it has ended, or was started by another application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These keys have no permission for this call.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These keys have no permission for this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These keys may not use this application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This UserSig expired {span} ago.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This UserSig expires in {span}; a robot that has to come back after that is not let in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This UserSig expires {span} before the planned end; a robot that has to come back after that is not let in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This UserSig is for application {theirs}, the request is for {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This UserSig is for user {theirs}, the robot is {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account or key may not use this call.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address ends in {ending}, as addresses to play from do: it is assumed that nothing can be pushed there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address is not on the allow list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address is on a block list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address makes too many calls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This call does not exist in the chosen region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer's clock is more than five minutes away from the service's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no UserSig.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the room that is mixed; it is assumed that everybody in it hears and sees themselves again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the same push address as PublishCdnParams[{first}]: the two pushes would cut each other off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This look has no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture could not be fetched from here: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is {width}×{height} px, but it is stretched to {wide}×{high} px.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is {width}×{height} px, but the watermark is {wide}×{high} px; it is assumed that it is stretched to that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture will be missing: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This push address has {there} without {lacking}: it is assumed that the push is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This task was started {span} ago; its TaskId can be used for 30 days. It ends when everybody has left the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This update has nothing in it that could change the task.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was done too often in a short time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many tasks run at the same time for this application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TransparentUrl is an alpha mask stretched to the tile, in RenderMode 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TransparentUrl works with RenderMode 0 (crop) only, but RenderMode is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a little while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two looks are called {name!r}: --look finds the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unclear: a task may have been started and may cost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unclear: it may have been carried out, and a task may run and cost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UniRecord is not set; it is assumed that nothing is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it in the console, or change the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Mixframe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update or stop the one that runs instead of starting another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use 100 to 254 without 244 where your players take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use 100, or another number that the players expect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a key of Tencent Cloud's access keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a shorter address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a shorter one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use an address on the public network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use an https endpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use even numbers; dragging prefers them while Even pixels is on in the Snap menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use keys of the account that owns the SdkAppId, or correct the SdkAppId.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use keys of the account that owns the SdkAppId.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use letters, digits and marks other than * / \ ' " `.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use letters, digits and underscore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use letters, digits, _ and - only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use numbers from 0 to 15.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use rtmp addresses that are complete, ten at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the colour of the frame, or a placeholder picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the key of this application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {even}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UserSig</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify the account in the vendor's console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a little, then send the same again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a second, then send the same again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait; look for other programs behind the same address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watermark pictures keep their transparency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watermark {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What sticks out of the frame is cut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the call is about does not exist, a task that is over for instance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the call is about is in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the call needs is not available.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has never sent a picture fills no blank tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is heard follows from the audio lists alone; the block list wins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who turns the camera off keeps the tile; its placeholder shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width and height go up to 1920 each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write for example 0xFF0000 for red.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it whole: https://host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it whole: rtmp://host/app/stream.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the UUID without its hyphens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the number in digits, or set RoomIdType to 1 for a string room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write {right}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ZOrder is {value}; it is assumed that the service takes 0 to 15, as the client API does ({count} such).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>background colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>background colour mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bounces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by these parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cameras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>console template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>custom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fit on black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>floating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>font</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>font colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>font size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>integer room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>jumps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kind of CDN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than two hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mono</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture fills by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture while away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture while away fills by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sound level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stereo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>string room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>third party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} more pictures of {size} move this mix from {tier} to {next_tier}: {usd:.2f} → {next_usd:.2f} USD/h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {all} items has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is assumed that a coloured seam can show at its edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {all} items have an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is assumed that a coloured seam can show at their edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} people are named in layout and sound; it is assumed that {limit} is the most for both together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} streams are in the cast, but a task mixes {limit}: who enters later is neither seen nor heard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} or {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{fps} frames a second are asked for, but the client SDKs send {usual} at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} does not belong to Tencent's CDN, but IsTencentCdn is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is a push host of Tencent's CDN, but IsTencentCdn is 0: this is charged as a push to another provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is on this machine or a private network, which the service cannot reach (assumed).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} changes in what is not in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} {old} → {new}{unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{list} has another order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} ends in .{extension}, but only {allowed} are shown here: the picture may be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} exists in the mainland edition of the API only; the international one may refuse it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has no effect, since UniRecord is 1 (off).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has no effect, since WithTranscoding is 0: one stream is relayed untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has no effect, since {other} is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has white space or characters beyond ASCII in it; it is assumed that no such storage is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has {characters} in it, but only letters, digits, _ and - are allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has {characters} in it, which the service does not take: the picture would be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has {characters} in it; it is assumed that only letters, digits, _ and - are taken, as for names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} has {count} entries, but {limit} is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is 0; it is assumed that a frame without size shows nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is no complete http or https address: the picture would be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is not a member that Mixframe knows; it is kept and sent as it is, but {right} is probably meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is not a member that Mixframe knows; it is kept and sent as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is not sent with the other list: the vendor asks to send both together whenever one is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is not set; it is assumed to count as 0, and the relay may be refused or show nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is not set; it is assumed to count as 0, and the relay may be refused or stay silent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is on a private network ({host}): it is assumed that the service cannot fetch it and leaves it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is on this machine ({host}): the picture would be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {length} bytes long; it is assumed that the service takes {limit} at most, as older calls do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {length} characters long, but {limit} is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {length} characters long; it is assumed that {limit} is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {value!r}, but a colour is written 0xRRGGBB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {value}, an odd number; it is assumed that the encoder rounds it or adds a seam.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {value}, but it can only be {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {value}; it is assumed that the service takes no number below 0 here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} is {value}{unit}, but it can only be {low} to {high}{unit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} needs mixing, but WithTranscoding is 0: one stream is relayed untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} of the crop is {value}, but it has to be 0 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} of the crop is {value}, but it has to be larger than 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} of the placeholder is {value} px, but it can only be 1 to {high} px, the size of the tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{member} of the storage is not set; it is assumed that the recording cannot be delivered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} can hardly be seen: {percent} % of it are covered{assumed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be seen: tiles in front of it and the edge of the frame leave nothing{assumed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be seen: {other} lies over all of it{assumed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has the big picture, but sends none: it is assumed that its place stays empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} lies partly under {other}{assumed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} sends no picture and gets no place: PureAudioHoldPlaceMode is 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} sends no picture, and the tile has no placeholder: it stays empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} sends {source}, shown {factor:.1f} times as large: it will be soft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new} takes the place of {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} changes size from {w0} × {h0} to {w1} × {h1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} comes forward, ZOrder {old} → {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} comes from another room or stream: {room}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} goes back, ZOrder {old} → {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} is added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} is no longer heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} is no longer silenced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} joins those who are heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} leaves the list of those who are heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of} moves from {x0}, {y0} to {x1}, {y1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of}: {label} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of}: {label} is added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of}: {label} is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{of}: {label} {old} → {new}{unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ordinal} {size} guest moves this from {tier} to {next_tier}: {usd:.2f} → {next_usd:.2f} USD/h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} overlaps this and has the same ZOrder {value}: as measured, the earlier one is nearer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} overlaps this and has the same ZOrder {value}: as measured, the later one is nearer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} overlaps this and has the same ZOrder {value}; it is assumed that the later one is nearer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} sends a robot with the user id {value!r} into the same room: one would kick the other out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} % of the picture of {name} is cropped away: {source} in a tile of {tile}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} % of the tile of {name} stay black: a picture of {source} in a tile of {tile}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user!r} has a tile, but is not in the cast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user!r} has the big picture, but is not in the cast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user!r} is in the cast twice with the same stream: one of the two entries means nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user!r} is in {member}, but not in the cast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is a placeholder of the client API, which means nothing here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is already entry {first} of this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is in SubscribeAudioList and in UnSubscribeAudioList: the second wins, so they are not heard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is in the room {room!r}, but this layout mode mixes the main room only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} is the user id of the robot and of a person in the mix: one would kick the other out of the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value!r} stands in {other} with the same stream; it is assumed that only one of the tiles shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} kbps are {bits:.3f} bits per pixel at {width}×{height} and {fps} frames a second: more than anybody sees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} kbps are {bits:.3f} bits per pixel at {width}×{height} and {fps} frames a second: movement will fall into blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} kbps for sound; the client SDKs take {low} to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} kbps is little for {width}×{height}; the vendor's guide has {guide} kbps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{whose} tile is added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{whose} tile is removed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShowMenu</name>
  <message>
   <source>Guides…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The frame is not 9:16.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SnapMenu</name>
  <message>
   <source>Ctrl holds all snapping off while dragging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snap</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SpoiltCard</name>
  <message numerus="yes">
   <source>%n of them are damaged.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them are held back by the system.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>A newer Mixframe kept %n of them: only that one can open them.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Discard all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the file in a folder of its own and offer it no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the files in a folder of their own and offer them no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put all aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work was kept at {when} by a newer Mixframe: only that one can open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work was kept at {when}, but its file cannot be opened: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work was kept at {when}, but its file is damaged and cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Unsaved work was kept in %n files that cannot be read, the last one at {when}.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>StandInsMenu</name>
  <message>
   <source>A picture that stands for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audio only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures and videos ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play arrivals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show a picture or a still of a video…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the test card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The test card is shown already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upright phone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>Accepted: task {task}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another task may be using this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the moment it starts, this broadcast costs money until it is stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop or forget that task first, or change what this show uses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local stage costs nothing and reaches no audience.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>errors would keep this show from the air: {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mend what the findings name, then go live again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TargetChoice</name>
  <message>
   <source>Cloud · {region}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local stage — free, no account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people of the local stage are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people of the local stage have left: the idle time runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What runs stays where it is: stop it first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TemplateDesk</name>
  <message>
   <source>Add a template from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep as template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks that were arranged with it stay as they are. This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the template “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Templates (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Templates (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The template could not be written or read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have this template already: “{name}”. Nothing was added.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TemplatesStrip</name>
  <message>
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add templates from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrange as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of your own among the templates first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For how many people; it follows the cast until you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this look as a template of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>built in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your own</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name}, for %n people, {kind}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{name}: click to arrange the look in hand</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TestCard</name>
  <message>
   <source>Open slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>audio only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comes late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next to join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not reached from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture missing on air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>screen share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upright phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>video, not shown here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tips</name>
  <message>
   <source>A look is one arrangement: F1, F2 and so on take one in hand, on air too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag people, texts and pictures on the canvas: what you see is what goes on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the tips (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings say what would go wrong, before the cloud does, and how to mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rehearse on the local stage: it costs nothing, needs no account and answers as the cloud does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cast is who may appear: drag somebody onto the canvas, or place them with Enter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tip {number} of {count}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Direct mode, revert to air, return by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame and video encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold for {n} s to end the broadcast (Ctrl+Shift+K asks instead)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold to stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More to do on air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the broadcast: hold for {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>edited</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UndoActions</name>
  <message>
   <source>Let go of what is being dragged first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{undo} {what}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_ActivityView</name>
  <message>
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an event first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what was sent and answered</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Delegate</name>
  <message>
   <source>NEXT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ON AIR</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_FindingsView</name>
  <message>
   <source>Choose a finding first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to mend it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is right is for you to decide: its help says how.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>accounts</name>
  <message>
   <source>ADD OR REPLACE AN ACCOUNT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An SdkAppId is a number, such as 1400000000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An account needs a name, a SecretId and a SecretKey.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the keyring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KEY THAT USERSIGS ARE MADE WITH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys in use: none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys in use: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SDK secret key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account {name} is in the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account {name} is no longer in the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of {app} is in the keyring: UserSigs are made with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of {app} is no longer in the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of an account holds no colon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token, if the keys are temporary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whichever is found: environment, keyring, the vendor's files</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>airbar</name>
  <message>
   <source>A start got no answer: see above the canvas how to look for its robot, and forget it there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A task is being started or stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Air is up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An update is on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply “{look}”  Ctrl ⏎</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applying…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot change on air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct: up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend what the findings call an error first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No update can carry what differs: stop and start to change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ON AIR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push failing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push recovering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send what is edited to air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the broadcast on: {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task {task}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The previous look comes back by itself; applying anything prevents that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This window drives a broadcast already: stop it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is edited is what is on air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is on air is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>update {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{look}” in {n} s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>bugs</name>
  <message>
   <source>Mixframe made a mistake. Nothing of your show was lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can go on working. What happened could not be written: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can go on working. What happened is written in {path}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>callbacks</name>
  <message>
   <source>0: any port that is free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Callback key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Callback key of the console</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pushes: {states}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RUNNING proves that the show is on air; without callbacks the window says “Accepted”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receive relay callbacks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop receiving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service tells a public address what becomes of each push. Forward it to this machine, for example through a tunnel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for callbacks at {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without one, anybody could send</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>calls</name>
  <message>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body that was sent, secrets masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RequestId</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{action} in full</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>dialogs</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of type:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look in:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <source>{n} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>pushes</name>
  <message>
   <source>connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>failing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>idle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recovering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>running</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>pushurl</name>
  <message>
   <source>A destination on Tencent's CDN, made of what its console shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add push URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good until {until}: a day beyond the planned end, so that a lost push can come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good until {until}: a week, since the show has no planned end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a push URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a key the URL works where the domain asks for none, and for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>friday_show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none: the URL is not signed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>review</name>
  <message>
   <source>Destinations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go live with “{look}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>room {room}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accounts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of the proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of Mixframe's data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always ask before the cloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the keyring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brings the previous look back by itself after another was applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canvas and snapping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose, add or remove the keys the cloud is called with. They are kept in the system's keyring only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies of what was not saved, offered after a crash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs and prices…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch pictures from private addresses too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five short tips on where things are. They come by themselves at the first start only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Going live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold the stop button for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How large everything in the window is. It takes effect at the next start, unless the environment sets QT_SCALE_FACTOR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long the button is held until the broadcast ends. Ctrl+Shift+K asks instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How near things snap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept in the system's keyring only, for this address and user name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was held until Mixframe was closed: enter it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys for the cloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keyring works here: the password is held until Mixframe is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not chosen: the folder of the file that was used last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password of the proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places and sizes are even numbers, as video wants them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return to the previous look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings, prices and the journal of broadcasts are here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the tips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows what will be sent and what it costs each time, not only when the show has changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Templates you made or brought in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The canvas shows them, but the cloud cannot reach them: they are missing on air.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder for shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of the window. Names of the cloud's interface stay English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prices that costs are worked out with. You can enter those of your contract.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way to the cloud and to remote pictures. The local stage is never reached through it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tips of the first start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until an address is entered, nothing is sent to the cloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged closer than this to a line snaps to it. In pixels of the screen, at any zoom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops at the edges of the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops at the lines pulled out of the rulers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops in line with other tiles and watermarks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops in the middle of the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops where every screen still shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops where the gaps between three items are equal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is dragged stops where the picture is cut into thirds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is resized stops where it is as wide or as high as another item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went wrong, for support. Keys are never in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where Open and Save look at first. A show that has a file is saved beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the canvas moves once a second only, and nothing plays by itself. What is on air stays the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the window is dark or light. The picture that is mixed is the same in both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>http://host:port or https://host:port, with a user name where the proxy asks for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>http://name@host:port</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
