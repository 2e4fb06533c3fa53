"""Short and everyday forms of given names: whoever is known as Katarzyna is written down as Kasia.

Written by hand, of many origins. A form is looked for only where the poster gave a name that it is short for.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from services.ingest.texts.listed import listed

# Each row: full names that share their short forms, a colon, the short forms. Without case and accents.
_ROWS: Final = """
abigail: abi abbie abby gail | adeline adelaide: addie | agnieszka: aga agniesia | albert alberto: al bert bertie |
aleksander aleksandra oleksandr oleksandra alexander alexandra aleksandar alexandros: alex ola olek sasha sandra xan
lexi lexie lexa sandy alec oles lesia shura sanya | alfred alfredo: alf alfie fred freddie | alison alisoun: ali |
amanda: mandy manda | andrew andrei andrzej andriy: andy drew jedrek andriyko | angela angelica angelina: angie ange |
ann anne anna annette hanna anastasia anastasiia: annie ania anka nan anya nastya nastia asya stasia | anthony antony
antoni antonio anton: tony ant toni | archibald: archie | arthur artur: art artie | barbara: babs barb basia | bartosz
bartlomiej: bartek | beatrice beata: bea beatie trixie | benjamin binyamin: ben benny benji | bernadette: bernie bern
detta | bernard: bernie | beverley beverly: bev | bogdan bohdan bogumil: bodzio | bridget brigid: bridie bridge biddy |
caroline carolyn: caz caro carrie | catherine katherine kathryn kathleen katarzyna kateryna ekaterina catriona katarina:
cath cathy kath kathy kate katie kasia kaska katya katia kit kitty cat kat katy trina | charles karol carlos: charlie
chas chuck karolek | charlotte: lottie charlie char | christine christina christopher christian krystyna krzysztof
kristina khrystyna: chris chrissie tina krysia krzysiek krzys kit topher | clifford: cliff | colette: coco | constance:
connie | cynthia: cindy | daniel danielle daniela: dan danny dani ela | david dawid davit: dave davey davy | deborah
debra: deb debs debbie | delroy: del | desmond: des dezzie | dominic dominik dominika: dom nika | donald: don donny |
dorothy dorota: dot dottie dolly dorotka | douglas: doug | edward edmund edwin: ed eddie ted teddy ned | elizabeth
elisabeth elzbieta elzbieta erzsebet yelyzaveta: liz lizzie beth betty bess libby eliza ela lisa betsy lilibet bella
liza | ellen helen eleanor helena olena elena: nell nellie ellie lena lenka lenuta | emily emilia emma: em emmy milly
millie | ezekiel: zeke | florence: flo florrie | folasade: sade | frances francis francesca francisco francisca
franciszek: fran frankie frank francie cisca paco franek | frederick: fred freddie | gabriel gabriela gabriella: gabe
gabi gabby | gareth gary: gaz gazza | georgina georgia: george georgie gina | gerald gerard geraldine: gerry ger jez |
giuseppe: beppe pino | giuseppina: pina | gloria: glo | gordon: gord | grzegorz: grzesiek grzes | gwendolyn gwenllian:
gwen | halina halyna: hala halia | harold harry henry henryk: hal harry hank heniek | hortense: horty | ignatius
ignacio: nacho | imogen: immy | isabel isabella isobel: izzy bella bel | ivan ioan: vanya ion | jacob jakub yaakov: jake
kuba jakey yanky | jacqueline: jackie jacqui | james: jim jimmy jamie jem | jan janusz: janek | jane janet janice: jan
janie | jason: jase jay | jennifer: jen jenny jenni | jeremy: jez jem jerry | jessica: jess jessie | joan joanne joanna
josephine: jo joanie josie asia joasia | john jonathan johnathan: jack johnny jon jonny jonno | jose: pepe zeca | joseph
josef jozef yosef giuseppe: joe joey jo yossi | judith: judy jude | julia julie yulia yuliia: jules yulya | kelechi:
kele | kenneth: ken kenny | kimberley: kim | krystal: krys | kwabena kwame: kobby | laurence lawrence: larry loz laurie
| leonard leon: len lenny leo | leslie: les | liudmyla lyudmila: lyuda mila | lorraine: lol raine | lucy lucille: lu
lulu | lukasz: lukaszek | madeleine: maddie mads | magdalena: magda magdusia lena madzia | malgorzata: gosia malgosia
gocha | manuel emanuel: manny manolo | margaret margarita margery: maggie meg peggy peg madge marge margie rita daisy
mags greta meggie | maria mary mariam: molly polly mimi mia marysia masha maruska | martin marcin: marty | martha: marti
| matilda: tilly mattie | matthew mateusz: matt matty mat mateo | maureen: mo | maxine maximilian: max | melanie
melissa: mel | mercedes: merche | michael michal mykhailo mihail mikhail michelle miguel: mick mickey mike mikey micky
misha shell shelly mihai | mildred: milly millie | mohammed muhammad mohammad mohamed mohamud maxamed: mo moh hamada
mohd mehmet | mordechai: motti motty | moses moshe: moishe moishy mo | nancy: nan | natalia nataliia natalie natasha:
nat tasha natalka | nathan nathaniel: nat nate | nicholas nicola nikolas mykola mikolaj nikolay nicolae: nick nicky nico
kola miki nicu | oliver olivia: ollie liv olly | oluwaseun oluwasegun olusegun: seun segun | oluwatobi tobechukwu: tobi
| babatunde olatunde: tunde | oluwafemi olufemi: femi | adebayo: bayo ade | olabisi adebisi: bisi | temitope: temi tope
| ayodele ayomide: ayo dele | chukwuemeka: emeka | chukwudi: chudi | chinonso: nonso | obinna: obi | ifeanyi: ify |
ngozi: ngo | patrick patricia padraig: pat paddy pats trish tricia patsy podge | patrycja: patka | pauline paulina:
paula | percival: percy | peter piotr petro pedro: pete piotrek petey petya petrus | philip philippa philomena: phil pip
pippa phyl mena | przemyslaw: przemek | rachel rachael: rach rae ray | raymond: ray | rebecca rivka: becky becca bex
becks beccy rivky | reginald: reg reggie | richard ryszard ricardo: rich rick ricky dick dickie rysiek | robert roberta
roberto: rob bob bobby robbie robin bert bobbie | roger rogelio: rodge | ronald veronica: ron ronnie | rosemary rosalind
rosalinda: rose rosie ros | samantha samuel: sam sammy | sandra: san sandie | selamawit: selam | serhii sergei: serhiy
seryozha | shantelle chantelle: shan shazza | sharon: shaz shazza shaz | sheila: she | shirley: shirl | sidney: sid |
siobhan: shiv | solomon shlomo: sol | spiridon spyros: spiros | stanley stanislaw: stan staszek | stephanie: steph steff
| stephen steven stefan: steve stevie | susan susanna susannah zuzanna zsuzsanna: sue susie suzy zuza zuzia zsuzsi |
svitlana svetlana: sveta svitla lana | sylvia: syl | tadeusz: tadek | tatiana tetiana tatyana: tanya tania tetyanka |
terence teresa theresa: terry tess tessa tez terri | thaddeus: tad | theodore theodora: theo ted dora | thomas tomasz:
tom tommy tomek | timothy: tim timmy | tracey tracy: trace tray | urszula ursula: ula | valerie valentina valentyna: val
valya | victor victoria wiktor wiktoria viktoriia: vic vicky tori wiki vika | vincent: vin vince vinnie | virginia:
ginny | vladimir volodymyr vladislav: vlad vova volodya | waldemar: waldek | wendy: wend | wilhelmina: mina billie |
william wilhelm: will bill billy willy wills liam | winifred: winnie win freda | winston: win | wojciech: wojtek |
xavier: xav javi | yevgeny evgeny yevhen: zhenya | yitzchok yitzhak isaac: itzik zack ike | zachary zachariah: zac zak
zack | zbigniew: zbyszek | zdzislaw: zdzich | zofia sofia sophia sophie: zosia sonia soph | abdirahman abdulrahman
abdul: abdi abs | fadumo fatuma fatima: fatou fati fay tuma | ibrahim ebrahim: ibby ibra | yusuf yousuf youssef: joe yus
| hussein husayn: huss | khadija: khadi dija | mustafa: mus | suleiman suleyman: sulei | gurpreet: guri preet |
harpreet: harry preet | jaswinder: jas | manpreet: manny preet | balwinder: bal | kuldeep: deep | rajinder rajesh: raj |
lakshmi: lakshi | krishnamurthy: kris | deepak: deeps | sanjay: sanj | vijay: vij | priyanka: priya | tsvetelina: tsveti
| desislava: desi | gheorghe george: gica gigi | constantin konstantinos: costel kostas costas | ioana ion: oana nelu |
alexandru: sandu alex | nguyen: win | luzviminda: luz minda | xiaoming: ming | llewellyn: llew lyn | gwyneth: gwyn |
myfanwy: myf vanwy | angharad: hari | dafydd: dai dafs
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for row in _ROWS.split("|"):
        full, _, short = row.partition(":")
        for name in listed(full):
            table[name] = table.get(name, frozenset()) | listed(short)
    return table


def short_forms(names: Iterator[str]) -> Iterator[str]:
    """The short forms of each name.

    Args:
        names: without case and accents, as `names.bare_form` gives them.
    """
    table = _table()
    for name in names:
        yield from table.get(name, ())
