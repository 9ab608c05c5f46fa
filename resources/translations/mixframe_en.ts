<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n steps done again</source>
   <translation>
    <numerusform>%n step done again</numerusform>
    <numerusform>%n steps done again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n steps undone</source>
   <translation>
    <numerusform>%n step undone</numerusform>
    <numerusform>%n steps undone</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BottomTabs</name>
  <message numerus="yes">
   <source>%n errors to mend</source>
   <translation>
    <numerusform>%n error to mend</numerusform>
    <numerusform>%n errors to mend</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n errors to mend before going live</source>
   <translation>
    <numerusform>%n error to mend before going live</numerusform>
    <numerusform>%n errors to mend before going live</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CanvasView</name>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CostSheet</name>
  <message numerus="yes">
   <source>They are %n months old.</source>
   <translation>
    <numerusform>They are %n month old.</numerusform>
    <numerusform>They are %n months old.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They are %n months old: check that they still hold.</source>
   <translation>
    <numerusform>They are %n month old: check that they still hold.</numerusform>
    <numerusform>They are %n months old: check that they still hold.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FrameSize</name>
  <message numerus="yes">
   <source>Nothing moves; %n items would stick out of the frame, which the service refuses.</source>
   <translation>
    <numerusform>Nothing moves; %n item would stick out of the frame, which the service refuses.</numerusform>
    <numerusform>Nothing moves; %n items would stick out of the frame, which the service refuses.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This affects %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.</source>
   <translation>
    <numerusform>This affects %n tile or watermark in {looks} looks. Crops stay, and one undo takes it back.</numerusform>
    <numerusform>This affects %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This affects %n tiles and watermarks. Crops stay, and one undo takes it back.</source>
   <translation>
    <numerusform>This affects %n tile or watermark. Crops stay, and one undo takes it back.</numerusform>
    <numerusform>This affects %n tiles and watermarks. Crops stay, and one undo takes it back.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Gesture</name>
  <message numerus="yes">
   <source>Move %n items</source>
   <translation>
    <numerusform>Move %n item</numerusform>
    <numerusform>Move %n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Resize %n items</source>
   <translation>
    <numerusform>Resize %n item</numerusform>
    <numerusform>Resize %n items</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message numerus="yes">
   <source>%n items</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tiles</source>
   <translation>
    <numerusform>%n tile</numerusform>
    <numerusform>%n tiles</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Items</name>
  <message numerus="yes">
   <source>%n items</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message numerus="yes">
   <source>%n files were put aside: {path}</source>
   <translation>
    <numerusform>%n file was put aside: {path}</numerusform>
    <numerusform>%n files were put aside: {path}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SpoiltCard</name>
  <message numerus="yes">
   <source>%n of them are damaged.</source>
   <translation>
    <numerusform>%n of them is damaged.</numerusform>
    <numerusform>%n of them are damaged.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them are held back by the system.</source>
   <translation>
    <numerusform>%n of them is held back by the system.</numerusform>
    <numerusform>%n of them are held back by the system.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A newer Mixframe kept %n of them: only that one can open them.</source>
   <translation>
    <numerusform>A newer Mixframe kept %n of them: only that one can open it.</numerusform>
    <numerusform>A newer Mixframe kept %n of them: only that one can open them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Unsaved work was kept in %n files that cannot be read, the last one at {when}.</source>
   <translation>
    <numerusform>Unsaved work was kept in %n file that cannot be read, the last one at {when}.</numerusform>
    <numerusform>Unsaved work was kept in %n files that cannot be read, the last one at {when}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TemplatesStrip</name>
  <message numerus="yes">
   <source>{name}, for %n people, {kind}</source>
   <translation>
    <numerusform>{name}, for %n person, {kind}</numerusform>
    <numerusform>{name}, for %n people, {kind}</numerusform>
   </translation>
  </message>
 </context>
</TS>
