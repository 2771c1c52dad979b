// Which words are given names? Common ones in Germany, as they stand in mail addresses: small letters, ä as ae. Words that also mean places, offices or things are left out.

const list = `
  achim adam adele adelheid adrian agata agnes agnieszka ahmed ahmet aileen alan albert albrecht aleksander aleksandra alena alessandro alex alexander alexandra alexej alfons alfred ali alice
  alina alisa alma alois ambra amelie amina amir ana anastasia andre andrea andreas andrej andrzej andy aneta anett anette angela angelika angelina anika anita anja anke ann anna annabell annalena anne
  annegret annekatrin annelie anneliese annemarie annett annette anni annika annkathrin anthony antje anton antonia antonio ariane armin arne arno arnold artur arthur arvid astrid ayse axel
  barbara bartosz bastian beate beatrice beatrix ben benedikt benjamin benno bernadette bernd bernhard bernt bert bertram bettina bianca bjoern bodo boris brigitte birgit birgitt birte britta brit bruno burkhard
  carina carla carmen carola carolin caroline carsten catharina cathleen cathrin catrin cecilia cem charlotte chiara chris christa christel christian christiane christin christina christine christof christoph
  clara claudia clemens constanze conny cora cordula corina corinna cornelia czeslaw dagmar dana daniel daniela danuta dariusz david deborah denis denise dennis detlef detlev diana diane dieter dietmar dietrich dilek dimitri dirk
  dmitri dominik dominique doreen dorina doris dorit dorota dorothea dorothee eberhard eckhard eckhardt edda edgar edith eduard edwin egon eike ekaterina elena eleonore elfriede elias elif elisa elisabeth elise elke ellen
  elmar elsa elvira emil emilia emma emmi enno enrico eric erich erik erika erna ernst erwin esra esther eugen eva evelin evelyn ewa ewald fabian fabienne falk fatima fatma felicitas felix ferdinand finn florian
  frank franka franz franziska frauke fred frederik fridolin frieda friedemann friederike friedhelm friedrich fritz gabi gabriel gabriela gabriele gaby georg gerald gerd gerda gerhard gerlinde gero gerrit gert gertrud
  gesine gisela gitta gottfried gregor greta grit grzegorz gudrun guenter guenther guido gundula gunnar gunter gustav halina hanna hannah hannelore hannes hanno hans hansjoerg harald hartmut hasan hassan hauke hedwig heidemarie
  heidi heidrun heike heiko heiner heino heinrich heinz helena helene helga helge hella hellmut helmut hendrik henning henri henrik henriette henry herbert heribert hermann herta hilda hilde hildegard holger horst hubert hubertus
  huelya hugo ibrahim ida igor ilka ilona ilse imke ina ines inga inge ingeborg ingo ingolf ingrid inka irena irene irina irmgard isa isabel isabell isabella isabelle ivan ivo ivonne iwona jacek jacob jacqueline jakob jan jana
  jane janet janett janette janin janina janine janis janka jannik jaqueline jaroslaw jasmin jeannette jeannine jennifer jenny jens jeremy jerzy jessica jette jill joachim joanna jochen joerg joern joerdis johann johanna johannes
  john jolanta jonas jonathan jordis joseph josef josefine josephine juergen julia julian juliana juliane julius justin justyna jutta kai karen karin karina karl karla karola karolin karolina karoline karsten kaspar katarina katarzyna kateryna katharina
  kathleen kathrin kathy kati katja katrin kay kemal kerstin kevin kilian kim kirsten kirstin klara klaudia klaus klemens konrad konstantin konstanze korinna kornelia krystyna krzysztof kristian kristin kristina kurt lara larissa lars
  laura lea leah lena leni lennart leo leon leonard leonie leopold levin liane lidia liesbeth lilian lilli lilly lina linda linus lisa liselotte lorena lothar lotta lotte louisa louise luca lucas lucia lucie ludger ludwig luis luisa
  luise lukas lutz lydia lyudmila maciej magda magdalena maik maike maja malte malwina mandy manfred manja manuel manuela marc marcel marcin marco marcus mareen mareike maren margarete margarethe margit margitta margot margret
  maria mariam marian mariana marianne marie marieke mariele marika marina mario marion marisa marit marius mark marko markus marleen marlen marlene marlies marlis marta martha martin martina marvin maryna mascha mathias mathilda mathilde
  mats matteo matthias max maxi maximilian mehmet meike melanie melina melissa melitta merle mesut mia micha michael michaela michal michel miguel mike mikhail milan milena minna miriam mirjam mirko miroslaw mohamed mohammad mohammed mona
  monika moritz muhammad murat mustafa mykola nadia nadin nadine nadja nancy natalia natalie natalja natascha nathalie nele nick nico nicola nicole niels nikita niklas niko nikola nikolai nikolas nikolaus nils nina noah nora norbert norman
  ole oleg oleksandr olena olga oliver olivia omar oskar otmar otto paul paula paulina pauline pavel pawel peer peggy petar peter petra philip philipp phillip pia pierre pilar piotr quentin quirin rafael ragnar rahel raik raimund rainer ralf ralph ramona
  raphael raphaela rasmus rebecca rebekka regina regine reiner reinhard reinhardt reinhold rene renata renate renee ricarda riccardo richard rico rita robert robin roderich roger roland rolf romy ronald ronja ronny rosemarie rosi roswitha rudi
  rudolf rupert ruth ryszard sabine sabrina sahra samantha samir samira samuel sandra sandro sandy sara sarah sascha saskia sebastian selina selma serap sergej sergey serhii sibylle siegbert siegfried sieglinde siegmar siegrid sigrid silja silke silva
  silvana silvia silvio simon simona simone sina sofia sofie sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie steve steven susan susann susanna susanne suse svantje sven svenja svetlana swantje swen swetlana sybille sylke
  sylvana sylvester sylvia sylvio tabea tamara tania tanja tara tatiana tatjana teresa tessa thea theo theodor theresa therese thilo thomas thorben thore thorsten till tilman tilo tim timm timo tina tino tobias tom tomas tomasz toni torben torsten traute
  traudel tristan udo ulf uli ulla ulli ullrich ulrich ulrike ursula urszula uschi uta ute uwe valentin valentina valeria vanessa vera verena veronica veronika victor victoria viktor viktoria vincent vitali vivian vivien viviane volker volkmar volodymyr waldemar
  walter waltraud wanda wenke werner wibke wiebke wieland wieslaw wiktoria wilfried wilhelm wilhelmine willi willy wilma winfried wladimir wojciech wolfgang wolfram xaver xenia yannick yasemin yasmin yulia yusuf yvette yvonne zbigniew zeynep zoe zofia
`;

export const givenNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
