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
   <source>They are %n months old: look whether they still hold.</source>
   <translation>
    <numerusform>They are %n month old: look whether they still hold.</numerusform>
    <numerusform>They are %n months old: look whether they still hold.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FrameSize</name>
  <message numerus="yes">
   <source>It concerns %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.</source>
   <translation>
    <numerusform>It concerns %n tile or watermark in {looks} looks. Crops stay, and one undo takes it back.</numerusform>
    <numerusform>It concerns %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It concerns %n tiles and watermarks. Crops stay, and one undo takes it back.</source>
   <translation>
    <numerusform>It concerns %n tile or watermark. Crops stay, and one undo takes it back.</numerusform>
    <numerusform>It concerns %n tiles and watermarks. Crops stay, and one undo takes it back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing moves; %n items would stick out of the frame, which the service refuses.</source>
   <translation>
    <numerusform>Nothing moves; %n item would stick out of the frame, which the service refuses.</numerusform>
    <numerusform>Nothing moves; %n items would stick out of the frame, which the service refuses.</numerusform>
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
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n errors to mend before going live</source>
   <translation>
    <numerusform>%n error to mend before going live</numerusform>
    <numerusform>%n errors to mend before going live</numerusform>
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
