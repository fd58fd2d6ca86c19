// cspell:disable -- Welsh, and names of places
/** Two hundred sentences as people write them of a site, none of which names a person. */
export const INNOCENT: readonly string[] = `
I could not find how to report a lost wallet.
The search gives 214 results and none of them helps.
It took me 25 minutes to get to the right page.
Your opening hours say 9am to 5pm but the door was shut at 16:30.
The page about firearms licensing was last changed in March 2019.
I rang 101 and was told to use the website.
999 should be bigger on the front page.
The font is about 10px, please make it 16px.
On my phone the menu covers half of the page.
The link to form 3866 goes nowhere.
Error 404 when I press “Next”.
Error 503, then error 500, then nothing.
Works in Chrome 131 but not in Firefox 128.
I use a screen reader and heard “button” 12 times.
The map shows the wrong station since 2 June 2025.
Please add a page about Operation Lynx.
The ward page is empty for CF10.
My area is not in the list of neighbourhoods.
It says step 2 of 7, then step 4 of 7.
Why are there 43 forces and 43 websites?
The A38 is closed again and your page does not say so.
Accidents on the M5 between J5 and J6 are not listed.
The B4084 floods every winter.
Speed checks on the A449 should be shown.
I want to know how many were caught at 35 in a 30 zone.
Section 149 of the Equality Act 2010 is quoted wrongly.
You mention s.60 but do not explain it.
The PDF is 84 pages long.
It would help to have the PDF as a web page.
Table 3.2 has no heading.
The total in row 14 should be 1,204, not 1,240.
Crime fell by 4.7 % according to the chart, but the text says 7.4 %.
The chart uses red and green, which I can't tell apart.
£94.50 for a licence is not shown until the last page.
The fee went from £15 to £20 in 2024.
A fine of £100 and 3 points is mentioned twice.
I liked the new layout.
Much better than the old site!
Very good. Thank you.
ok
no
It is slow.
It is very very very slow on 3G.
12.5 MB for one page is far too much.
The video has no captions after 1:45.
The audio starts by itself at 0:03.
Say who the chief constable is.
Where can I see the priorities for 2025 to 2029?
The meeting on 12 September at 19:00 is not in the calendar.
The event on Saturday 14th is shown as Friday 13th.
Neighbourhood Watch is spelt with two Ts.
Contrast is 3.1:1, it ought to be 4.5:1.
At 400 % zoom the footer lies over the text.
Tab jumps from the first link to the fifth.
Focus is lost after I close the cookie box.
I was asked about cookies 6 times today.
Cookies: version 3 of the notice says 182 days, the table says 6 months.
Please bring back the old page 2 of the news.
The news from 2016 to 2018 is gone.
Since 1974 there has been a station here and the page says 1984.
The building dates from 1936.
Open 24/7 is not true.
The number on the poster is the non-emergency one, 101.
Textphone 18001 101 is missing.
Could you add BSL for the 10 most read pages?
I would rate it 4 out of 5.
8/10 from me.
10/10!
0/10, could not do it.
Best site of the 3 that I tried.
The captcha wanted 5 tries.
It logged me out after 20 minutes.
The reference at the end is too long to write down.
I lost the reference when I pressed Back.
I never got a crime number, only a thank you page.
An incident from last week is not on the map.
The log in page is in English only.
The passport page links to the wrong department.
Do I need a passport or a birth certificate?
I need to prove my date of birth and there is no list of what counts.
Birth certificates are not on the list.
Is a driving licence enough?
The NHS logo on that page looks odd.
NHS staff can't use the form at night.
You ask for a National Insurance number without saying why.
Why does the form need my postcode?
The postcode box is too short for mine.
The phone box refuses a number with a plus.
The email box refuses a plus sign.
Card payment failed, then worked.
Pay by card is not offered.
The number plate box is upper case only.
A list of the vehicles that you sell at auction would help.
Lost property: 30 days or 28 days?
Bikes are kept for 42 days it says.
Please use kilometres as well as miles, e.g. 5 miles (8 km).
The station is 1.2 miles from the bus stop.
Room B12 was hard to find.
Take the 144 bus, then the 42A.
Platform 2a is not step-free.
Your hours on 25 and 26 December are missing.
On 1 January the page was down from 00:10 to 03:40.
From 1 April 2025 the rules are other than the page says.
It says “updated 05/11/2025”, but nothing is new.
The guide of 03.06.2024 is out of date.
2024-11-30 is an odd way to write a date.
ISO 8601 dates, please!
WCAG 2.2 AA is claimed and not met.
Form FL401 is a court form, not yours.
RFC 9116 security.txt is missing.
The SHA-256 sum of the download is wrong.
IPv6 does not work, or so my son says.
Windows 11, Edge 130, 1366x768.
iPhone 12 mini, iOS 17.6.1.
Galaxy A15, Android 14.
Screen 320 by 568: the button is cut.
My laptop is from 2013 and the page takes 40 seconds.
Version 2.10.3 of the app does not open links.
Build 22631.4460
The button needs 3 taps.
Two of the four links in the box are the same.
I clicked 1, 2, 3 and 5; 4 is missing.
Add a search by street.
Add dark mode.
Why is there no page on drones over 250 g?
Fireworks after 23:00, who do I tell?
Noise at night: it sends me round in circles.
I wanted to say thanks to an officer, no form for that.
There should be a way to compliment staff.
Tell us what you did with the 2,400 answers from last year.
Half of the 16 to 24 group do not know 101, says your own survey.
A survey with 38 questions, really?
The poll shows 51 % and 51 %.
Good: plain words. Bad: too many pages.
Translate it into Polish and Urdu, please.
The Welsh page has English buttons.
Please don’t use PDFs.
The page title is the same on 30 pages.
Back takes me to the start, not to step 6.
The code 123456 in the example confused me.
1234
1 2 3 testing
Test test test
abc def
???
:-)
👍👍👍
Great 💯
Ni allwn ddod o hyd i’r ffurflen.
Mae’r dudalen yn araf iawn ar fy ffôn.
Diolch am y safle newydd!
Mae’r ddolen i ffurflen 3866 wedi torri.
Cymerodd 25 munud i mi ddod o hyd i’r dudalen gywir.
Pam mae’r botymau yn Saesneg ar y dudalen Gymraeg?
Nid yw’r rhif 101 ar y dudalen gyntaf.
Dylai 999 fod yn fwy.
Dim ond 3 o’r 7 cam sydd yn Gymraeg.
Mae’r dyddiad 2 Mehefin 2025 yn anghywir.
Ers 1 Ebrill 2025 mae’r rheolau’n wahanol.
Mae’r A470 ar gau eto a does dim sôn am hynny.
Mae’r ffont yn rhy fach, tua 10px.
Gwall 404 ar ôl pwyso “Nesaf”.
Mae’r map yn dangos yr orsaf anghywir ers mis Mai.
Hoffwn weld y blaenoriaethau ar gyfer 2025 i 2029.
Mae’r ffi o £94.50 yn dod yn rhy hwyr.
Mae angen fy nghod post arnoch, ond pam?
Ydw i angen pasbort neu dystysgrif geni?
Dyw’r dudalen ar basbortau ddim yn gweithio.
Ches i ddim rhif trosedd, dim ond diolch.
Mae’r digwyddiad ar 12 Medi am 19:00 ar goll.
Byddai’n dda cael BSL ar y 10 tudalen fwyaf poblogaidd.
4 allan o 5.
10/10, diolch!
Gwych 👍
Iawn.
Gwell na’r hen safle.
Mae’r fideo heb gapsiynau ar ôl 1:45.
Mae’r ffurflen yn gofyn yr un cwestiwn ddwywaith.
Collais bopeth pan bwysais Yn ôl.
Does dim modd chwyddo’r map.
Mae gormod o eiriau ar y dudalen.
Ystafell B12, ble mae hi?
Bws 42A, wedyn cerdded 5 munud.
Ar gau ar 25 a 26 Rhagfyr, meddai’r poster, nid y wefan.
Defnyddiais Chrome 131 ar Windows 11.
Mae’r PDF yn 84 tudalen.
Ni chefais ateb ers 28 diwrnod.
Hoffwn ganmol swyddog, ond does dim ffurflen.
Does neb yn ateb y ffôn cyn 10.
Mae’r cwcis yn gofyn bob tro.
Fersiwn 3 o’r hysbysiad, 182 diwrnod, neu 6 mis?
Rhowch y dyddiadau fel 30 Tachwedd 2025, nid 2025-11-30.
The radio said 96.4 FM, the page says 102.2 FM.
Say what “PSD” and “IOPC” mean.
My MP asked the same in 2023 and got no answer.
I tried 07 and 08 in the month box, neither works.
The time box takes 9.30 but not 09:30.
The code on the letter ends in 00, is that a zero or an O?
Page 0 of 0 is what the printout says.
The list starts at 11 and ends at 8.
`
  .trim()
  .split('\n');
