sourcebookSearch.part(`000 1I 6D
1 5I 6D
12 0P 3DtB
125 0P 3DtB
14  3F
145 xKD V
17 KqF _DzBABAAAAAAAABEEAABCCAABABhCuCeANbC
1980s cmEsEACA rBAlB
1990s vJ I6E
1996 nElF uJ
1999 oJ ahDK_EB
20 5LzD 3DtBR
2001 ZhJB iCbnBA0FBC
2003 7DLiB3DBAA LSC8C
2009 oJ 8DK_E
2015 zH hBjDAtD
2016 4DhIwD wE8KAEA
2021 XAmEBKnCNgCACAG eOwBmBAHPIAqBeEAAFQABxBACAAAAAB9BlBM
2022 sIBoH U1BqCR
2023 6O 7CyB
2024 NH7CAAnBNxBRAZADBIBA1BAAAAAAJHEBlD EPBlBZeDGEEDGADMAdAjBAdAvCGMBAAA
2025 KqFB9CA0G iDVBEzBABBAAAAAABCBEAABCBAAABAB7BBBBuCNQANbCzBAEA
21 3F iDc
22  VvDV2F
22nd yK 
37 rP 4DrB
4  nFAiCA
5 0PI 3DtB
52 2I 6D
55 9P 
71 1I 6D
71000 1I 6D
able gM 
about gECcxCiC6BAA7BhBRADF AjCCjCGR
above xD1HwB3B pEB
abroad vEpCyH tED
absent vM 
acepted 4G 
aces xH 
acknowledge 5N 
acknowledgement  pDG
aclaimed yP 
acording 5IpFAAAAjBHA 4DSG
acount nGnER afI
acros  gD
act mO rD
acted  6E
acting qH -B4C
action sL 
activities 4FC nD
actor uM 
acused kF 
aded  Q
adjusted uK 
administration kBMtIpDDO iCpBD8B
administrative uP 
administrativeli rP 4D
adresed iH uB
adversaries yNA zE
advocating zPA 3DsBA
afairs iB gIFAlD
afgan bzI9BoB9BUA lBDA4COcA
afganistan XBOGkBlBIbRdGMABDTJAAHAAAAAAADBAMNHBBAPADBdNDaAAACDcAIDAAABD YFODKBINDADAAKACUFCCICMDCBkBNgBADSiBABBCADnCRkBGHB
after 4DIc0BAJQCCcWPAGAGGuBVHAwC F6BnBCGPCAAVHBA
again tI-EvC sE
against cvClByEBJBJoBBAJAxCJ PKQ9BBGBDODWxEA
agenci hG 0B4B
agreement 8L 
agreements 5DhFhDG vD5B
ahead 0Hb_B 6DK
aimed sD 
aims D qD_CQAGAhBYAAQZAAUAAAAAFAACBBTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAHDIABEBB
al xD1HwB3BrB rEAD
alegation 8D 
aleged mJ 7DAA
alegedli 9D wC
aleksei sC-CsKA zBWzN
ali zEyGA 
aliances lD3J 
alies 1D4HAAAAAApBATxBB WGdjBLIPOJ
alike _H 
alive  sC
almost 0G -D
alreadi 6DuBvB9HA iElB
also yMH uCGRR
althoug wH 
alwagt iD7EYDAAAJCLAAABBRNGAIPADJAAAAAAAAAfQAgB aOZjBAAAAABAAAAAAABAAAAAAAAAAAABAADAAABBAFBABAAAAEAAABAAAABAACCBFBqBACAAAAAAAABBQCBABAAHBABBABANBBAAAABAAAEDCCAAUBAGAAAAAA8BFAAAAAAhB
ambasador pHQ_G _BbsBF
american YAjJKAAAAAAAhCAWCH xB5BAYBWABAFpCoCFFmC
americans uM 
amid lDpGtD 
amir -B3ESA oEOzCA
amirkan -BsFA 3EPuBSA
among 0HcKUpCyC 8CAVSLUB
amount  wD
an 8DPFA0BaoBACI3BTAQUAVfPAFKAFFF pBLCJYOACADGJBCBCIELECA
ana  kD
analisis 8IAAYAAABBRUAYADJAAAAAAAAAfQAgB 
analist qGRpGI mCAXJ
analists  D
andini kDnDEGBAOWQhBAAXALICBLAAJAABFBKAAAAAVABTCAGGAAAAA yCOFAAAAAAAAAAAAAAADAAAAAAAAAAAAAACAAAAAAAABAAAAAAAAAABBCAABBAAAAABABBAEBAAABOAASBAAALBACLADCNACGAAASACBCEBDAAUDoCBAAMEADCAA
andrei nC0EuGAAAA xB6BkB
anew xI 
ani 4I_CD qD
aniwhere 8N wD
another  J
anounced tDvC1C MTZCwBqB
anouncement -FA 
answer sN sD
anti yB-KAnD rDA-B
antiamerican xMA rDA
anticoruption yBnO rF
apears  yD
apli oM 
apointed 6O 7C
april KqFB iDczBABBAAAAAABEEAABCCAABAB9BBBuCeANbC
aproach uK 
aproksimateli  lF
are xDcXE5BuBcrDhC wB-BGDFCODCDBEC
arest 4L 
arested 6L 4DX
argued qIA8G 
argues  xF
arival  4DX
ariving 6L 
arkadi mCjE2CiEAAAStB 5BvBAmBf
armed  7D
arms lJL sD
article nG -BoBXES
articles uFAA DEOOnBG
as 8DWSEgBBBBHGOQDMAOAAZONIBBBDBAAABBKECBBABDACGBOIELIAAHABENFA GBFHGACLBCIPcCABACDEHAAAACCAAIJCCI
ascribed xD 
asent uD 
asia _CAjBsBzCNA4DKKCyBKCA lCAkBXVM7JA
asian iP 2CtBJ
ask hEgB 
asked iGoHAA 
asks  sD
aslan jCmHA 8D
asociate 4P qC
asociated  sC
asociates rF 
asociation jH pE
astana WgC5I 1D
at gGfUoBgBVhDzBH pDJEBAFNATAB
atack V8CAnB1FAAABADFAG EsDTW4F
atacked  9C-B
atacks xDqB7FAAB zD8B
atempt sM rD
atendance hH 
atended sH gCzC
atitude hI0B lE
atributes gO 
august kKD XAtDXCFvCAArCACDzD
authoriti  qF
authorities sL9BoB 1CZgBc
autonomous xC nJCAA
avenues lH pE
avoid  qDgB
awai 9IoDJlB oD
awkward iM wE
back 9DNoCR vD8B
backed  9DJ
balancing 6M 
ban nDQ_BCAhDpEAA 9BqCH
baned  uF
barier  oD
bariers  vD
bc 4BkI iCjCAa
be 6DuCOoC-CnBgBSFDV oCXJANKIb
because _MtC 7DIY
become 9EiIRoB qDBmBE
been 4FgBmBCGgDOB9DA QhBKNiBJAWHS
before 2DC9BKArBF8DwCAAAAB F6BpBKJBEPJGA
began zHnCA ZArD
begin mE 
behind 0M E
being pFflDmG -E
beiond  jE
believes 9L 5D
belonged 4H 
beside lFA -B
besides zP gEnB
between 5DMA7DVZDADkBAiBoB8B FhBwCQ
bi gEuBEFCAAEA4BLJBEMKNXAADBKQ2BEAoBJ KCLALCOBIBFHAKKFGABJJBPG
bilateral  6D
bilion 5I 6D
blacklist L uFES7CAA
blacklisted 6F gE
bodi  jBDI
bodies 9LiB 4E
bolder 8O 
boldli tN 
bombing V9J zD9GABAAADFAG
border jPFA jE
borders 4MrC jEAsB
both yExCK7D jEFJOED
bougt 4I 
bound 3G8B 
branch _KN pBAkEA
break iE 
breaks xG 
briefed  1D
briefing W6K 3C
briefli  lF
bring sDFzDuC1C-C pDAEb
broke pJ 
broker tM rD
brougt oFrK 3D
buier  pF
build 3G 
building _I 
built 6D 
busines mBqHLAA vDKRjE
businespeople 3I 
but  pDEMK
cal 1DrBMA6BpE4C XxCA
caled tFczDNrB qBT1BDDLFHIBAICA
cals rGTL_CODB2B7BYF pBnD
came nFPbAJuCAAUEuBmB ArF
can hMoC qD
capital  lBvB2C
caption rH -B4CP
care 6M xE
cari 3DyK 
caried kIxCyE 4BnBQH2B
caries  iE
case xP 
cases 0P 2BgCsB
caucasus wC1G 7DAA
cause  d
ceased 3L-C 
ceasing  pD
cent 2I 6D
center nBxH 6D
central _CkBsBzC_DHKKCyBIBCA lCAPUXKX8J
certain vLY PgB5C
certainli  0D
chalenges  rD
chalenging iN 
chance xM rDA
chanels 6J lE
change oDrCN-B2D lE
changed 2JY mE
chaos vJ 
chaotic rK _E
charged kFmKB 4D
charges JvL 3DxIhDAAAAAAAAAAAAAAAAAAA
charging  4D
chechen RI2B1GAA 8DAJiFAA
chechnia xC6G 8DqFCA
chief 2E2CuB nF
china 7CpFmFtBAACB HkDgBAX3J
choose tN 
chose pG oC
cite  rE
cited 5N MT
citi  oBlBAH9B
civil bzI 
claimed kH 
clased wHxE3DA eTY
clasification iJ 
clasified  qFA
clasing 6N 
clear vDiF zE
cleared  iB
clears mI8D 
close uEsI ChEM
closeli 5O qD
closenes wK lEH
closer mF1DkCpBhC qDAG
co  mD
colaboration qL 
colapse 1J yC
coleagues 6P yB4D
combating tL 
come gE qDAf
comentator -L kC
comented  5B
coments -HkGAAAA nCiB1B
comercial 9L 5D
comes  oDZP
coming sN X
comitments nM wB-Ba
comon EgLA9D rDGQ1DNpCAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAbABBArBjB
complete xM rDA
complicated  wE
complication hM 
comuniti vOA vE
concentrate  6D
concern zMC jEG
concerned  yE
concerns 0MqBQZ jEH
concert V9JAA zD9GADADFAG
conditions 8I qD
conducts vG 
conection hF 
conections  4DrB
confered 6N 
conflict  b
confronted 5H 
confronts gN sDwB
consekuences _LJ oDG
consensus sN sD
considerabli 7O 
contact vB2FNlCoC vDV
contacts mEJiDM TN
contentious uG 
continuation iE 
contracted pF 
contracts 6IA GyDvB
contrast 2L 
control _HCNyBG etDf
controversial xEjK 
convei gF 
convicted zP lF
conviction vPA lF
convictions JqP pMhDAAAAAAAABAAAAAAAAA
cooperated kI 
cooperation uB3B7D4EKVYUA vDCEKNC
coruption yBnO rF
cost 5K 
could sDsIuBkBA qDANKL
council PTM2F_EA 6ByBc
count tP 2B7B
counted qM zDDN
countering nL 
countri tEiEH_ClCa tCFABBAAAAAAlBHPPF
countries 8E0D-BsDBNPADB nB5BOFS
counts 8IW 
course -E b
courses rN 
court KUnCGSyBAAAABCABAAKxF AfcvBSjCFAABCCAABABhCtDANbC
courting yJ 
courts xN 
courtship zJ 
criminal OsL3D kCzJAC
criminali rP 4D
critic 5P sC
cros 0I 
dagens jDjDDBBPBDLgCAtBAAQXkBANS nDAABBAAAAAAAAIAABABACAABAAABAAGABADCAABBAAAACAAJGWABBAABAAGABJAHCAAAWORAMADGSCnCA
dai 7EpE 
daili oO qD
date  _DGa
dated _D -E
dates iJF 
de rMlC rDhC
dead 1KjF 
deadli 6K zD8B
deal qNChB vE
dealing rEtI oD
dealings yGvBiE OgDe
decades qIoBC_BT lE
december  mG
decided  AtD
decides  rD
decision uDVEHsBAAAGDACCBIEABgFF K7BoBAP
decisive vM tE
declaration R6I xCqB
deepen qO 
deepli 0J 
defence oH 6ByB
degree kI 
delegations sIAAA UgER
delist _Fe 
delisting AM7CACLGB6BQDzB4DEPAhBRYA CfMKAvCaBKAAAAAAAAABAAAAAAAAAAAAAAABAABAAAAAAAAABjCyE
demands yE 
departure wG YpD
deputi rH -B4C
describe pErK 
described  mBsCtBCL
describes nGKgDgF 
designated jJ nEmB
designation 3DGqI oD
detained  lF
detention uP 3D
development 2G oE
did nDDGAAABFCAEJDAADACBAAJ 
died  V
diferent  mBiD
diplomaci FpGxB 4EmBEDJABAACCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAoBVQAHBNFAAAmBQGX
diplomat 2E2CA nF
diplomatic kDyDCkBFkB4CyBBR jCYALSLCCX
diplomats 4H 
directli 9L 5D
discused jOAAAA gF
discusions  2E
divided  rED
divides 4J 
dmitri _BpFOAAmG oEX
do yDWkBA9I qDf
document  KAAAAAAA
does oDGAiBjJB pD
dolars  6D
done  H
door mDuK 
down jP 
draw 2P 
drawing mF nE
draws oO qD
drifting wM 
driven hKA 
driver kL rDG
drug nI8F rE
drugs yEjI jE
dubnov mCjE2CiEAAAStB 5BvBAmBf
during  -E
dw 3BjKA kCiBoB
each zGtI I
earli vJ jF
earlier 4F9FL nDZ
easier -I 
east lN 
ebs _O sD
economic GNRlDqCnBMAAAALErDtC vCaAONFGCP_CAHAAAAAAAAAABAAA7CAGAe
efect xE 
efective gG 
efects B 4FBFFADAtCAAA6CAAAAAAAAAAAAAAAAAArBAAR
eksactli 0DK 
eksamples  2D
eksceed 8M 
eksercises pPA 5CAoB
eksile 4P qC
ekspect 3I 
ekspectations -HjG gF
ekspected xE4B 
ekspects jOAAAAB yEN
ekspert jN lC
eksperts 5N pDG
eksplains  O
eksports 0IAAA 6De
ekstend wD 
ekstremist Q6EnGkBlD zBgC7BkKAA
ekstremists QkPAA rF
elsewhere  vD
embasi lBxG uErD
embasies 3H 
embrace 6G 
enabling N mGA
encourage hJ kE
encouraging kN qD
end jM B-D
ended 7G 
ends  oD
enemi E_KAAQ pBhCGfAlDNpCAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAcABBArBjB
enforced 4D 
engage  vDbE
engaged zG 
engagement iL rDGPCAHB
engaging 0N 
enmiti I wGACaAABACAAQXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlBTmBAAAM
entered qJ 
entering 5L 3D
entities oM PgB5CjB
envoi 7HC gCxD
envois  mEgB
escaping qO 
establish  mE
established  pF
estimate  nB
estimated 5I 
estranged  hD7B
even kI zE
event  SAAAAAAAAAAA
everi 1Ha gCvB
evgeni kC2JAAA OoBvBPBW
face _L 
faced 5L 
fact 8D 
faction 9K wF
factions zL 
facto rMlC rDhC
fadiah kDnDEGBAOWQhBAAXALICBLAAJAABFBKAAAAAVABTCAGGAAAAA yCOFAAAAAAAAAAAAAAADAAAAAAAAAAAAAACAAAAAAAABAAAAAAAAAABBCAABBAAAAABABBAEBAAABOAASBAAALBACLADCNACGAAASACBCEBDAAUDoCBAAMEADCAA
failure hFqFA 
fal  Z
fals 4N pD
far vDAoBjHnDD 
father 7P rC
fears jP 
fel 2F-BBAsC lBCX_C
field qL yD
figt yEgF3B4CA 0DOHH
figters nJ aQwCAJ
figting nImD 
figures wHgCjG GJbtCoB
fil  tE
filing  mF
find 2L 
finds 8JrE 
fine lF 
fined uPA pC7C
fines  3D
firmli xD 
first sEwCYaXDAKoE S3CZBEIL
five  gF
flatli  zE
fledged mI pEJ
flour pFuDB 5D
focus _I 
foes xN 
folowed kGNoClC Z
folows  xE
footing kM vD
for mDVLHIICDYEAHFGHQHRCAHJXYPECIGDGEF3BAfAADB DFIPrBGKJGAEAABBAAGCBAECLFADG
force iF6E nE
forces sByDxEAUCA YUwB_BxE
foreign iB7DrCAMDDFAlCfhB 8BBsBdIADAIG
foresaw  oE
foreseen  6D
formal M4FoB1ExBU gBoCFAPKCHrBAA
formali 5N 
format T4GHAArG gCNxCGA
formed wJ bP3D
former wJgEA rBOHqBlBP
formerli oH 
forum U3HAAA 1ES
forums 1E GoCoCOA
fougt jFsEB cPuC
found 2P 
foundation yBnO rF
four 0G-CEkG lE
free kG7F 
from I6CAeHboB5BNJFDUAFUCkBKFBwCQ CIFGIvBPJCACJFCAAFCAAKSAfCaAABACAApBAAAABAABAAAAAAAAAAAAAAAAAAACAAAABAAAAAAAlBTmBAAAM
ful mIxFU pDAFYJ
fulfledged mI pEJ
funds 2P 
further  zDZiB
furthered  yC
furthest tE 
future 0NsB 
gain  rDA
gaining vE 
gains 8M 
gap  C
gas 5E5DAAAA G5CZ
gave 1FlBrCR 3C
general MTgDgCAAA uD
geostrategic gJ 
german  3B
girls wO rE
give pN pD
given -N-B GuDHBGTACCIH
gives rJ 
go 3E_D 
goals 3M 
goes tE 
going  gFG
gone 5EuB4FD qDEUI
good 7P 
goods  pF
governed  0C
government oBiGJBAHkBEXCxDDAG lBLOCKaAFKAOhB
governs yO 
gradual  qD
graduali oO 
grants  qD
greatli 2J_F 
grew _H yDS
ground vE3B-C gE
group vBgEJrBIAOCiBIvB1D EZKA2BNBBPDYCJ
groups mGvGBsB 0DLCHiB
growing hHhB8C8B rDGQBAIAM
grown  6DT
growth 2M jE
had 2DHkBUAAHFHgBSFFKUGFLFsBMAV2BAUMA eeFUOGKCDACHcA
haiu  kD
hal V9JB zD9GABBADFAG
hapens vM 
harm 8M 
has 8EjDBW0BJDXCCTEAGWAAGABcIQI zBXBbGHBIBHAIAAI
have 5ED7BpBzBhBJBFNjCf HAHhB4BADBbBCES
having  tBoC
he -J7FB MlBF7BAqBBIG
head _J iC
headed  kB
heading tGXLwDR9BA uDCABQD
headings  zE
headline  nD
held wGcAyBsG 5CAnBAK
help iFjCiBcSE vB_B
helped 1J aiD
her  lF
hig 0P 
higest f1E KpFBAABCABAABIDrC
higs 3J 
higsecuriti 0P 
him  kE
his  0DrB
hold 7G4CAAXYBNJBBHKCAAWVUB yC
holds rEwCgCAYtBABWADBHAAAAAAAIYRHY rDhB
home qP 
hosted 0H 
hostile  nE
hostiliti 2L 
how vDAAALAEEEKNnBuCqCxBUeV AGAiED
human _NHI qDgB
humanitarian wO rE
hurdle mM qDlB
hurdles 8I 
iear yL 1DgBDP
iears wGBB0CvCqBvCI oDBMGDXK
ies  xF
iet  oDQ
if 8P -B
ilegal 2MvB jEH
imigration  jE
impetus 7G 
importance gJ 
important qL 
imprisonment  3D
inciting zPA 3DsBA
inclusive jO qDgB
inclusiviti gO rE
increasing  uE
increasingli zG 
independence R6I xCqB
independent sPQ 2B
individuals oM PgB5C
influence iNRqBA rDAgB
informal lI 8CAvBAX
initiatives sN 
inspired jP 
instabiliti 4MA rDX
instance  3D
integral  xF
intense  lE
intent  6D
interest yExCiB pE
interests nN5B 
international SBoGwBA3DnCA vEFS1BAsBA
internationali 4G8H 
intervention qI 
interview  4B
interviewed  lC
into qJEI_B6B sDkC
invade 7J 
invaded _M zCK
invading 1P 
invasion ZD-IE rDxB9EiDA1C
invest yI 6D
investment _I 6D
invitation sIA 
invitations  4EP
invited 1E 
invites jD 
involved 9L 5D
iran 8CoFmFyBB sDgBAX3J
ironi yJ 
is pB-BAABNBCCAAFEBAaCAAZPEFSAAAhB7BBBECWGGCIAJCIGDIAAAAHJGHPA DfDCLHiBJDAAABAAADJAEBFABFAAAAEADACA3CuCAAAABBBBABCCBF
isis EkBAmCApBSAoC8CAAAABAAAABCABEF 9CNIOjEpCAAAAFFBACBAAABAAAABAAAbABBArBjB
isisk EkBnCApBSAlFAAAABACBFK 9CNIO1DNpCAAAAFCABBAAAABAAAAAAAAABAAAbABBArBjB
isiskorasan pB0JG vF3CuCAAAAAAABABAACACBF
isk pBxJIC vF3CuCAAAABAAAABABCCBF
islamic pBhK vF3CuCAAAAAAAAAABAAABAEF
islamist gNC lC
isolated vEjK rD
it nDAACBADXEDAINMMVBlBOKCBAAN5BnBJAAFMFNA ACADY8BLABCAACCBAAAAAABABCBEBAAEAAAAADAEABCAAAA
its xEIYBZRSLAGWOKATmBRMHCgBsBH BRJPCLBPGAQEBAAFGFDCCGRF
itself uMAR nDBB_B
ivan qCsNABAA yBYA-C
ivanov iC6HB kBTtCAa
joined 8P U
joint iF6ErB nE
journalist vPC pC
journalists 9P 
judge 4FFGLGhGhC MwBpBF
judged xE 
judges jL 
judiciari iM qF
juli wL W-CwCoFBBA
justifing vP kF
k EkBnCApBSAlFAAAAAAACBBCAK 9CNIO1DNpCAAAAIABBBACAAAAAAAAABAAAbABBArBjB
kabul lBAAtB2BBXwBRLBAAAKAAIAAGLcDaAKREHGTrBG iBFWAaAAMEKAHFJMG9E
kabulov gC_CRiCCAB7EpBAAAAAA qDgBGrD
kan -B3ESA oEOzCA
kazakstan 2CjC2GkDAB HvCdANhB
keep uE2DqE rDA
kei  rDG
kept uJ TzDG
kevorkova pC7CpKAAA 
kiled xK 
kind wF 
kirgizstan 4C_L HuDNhB
known _K A
korasan pB0JAFF qBkE3CuCAAAAAAACBAACAEF
kremlin hBgCwEKlBZOnBeFBQVAAAAxB sC5BLNAAH
kuestion lP 
kuiet 4E 
kuotation lH pE
kuoted  nBsC
label lDqBoBK_B3DEByB BH9CBPZ
labeled 8PB zB2DA
labels -J 
lack wDvK rE
large 6D 
largeli gO rE
larger 7O 
largest  pF
last  lE
lasted wE3E 
late oIA 8BtC
later mM qDFVA
lavrov 8B5C2CANLAAA qE
law NA4CAxCLAwFCDBIoD B5BIzBHPoHC
laws O 4LABA
lead 8G 
leader gK hC
leaders qP 
leading uM 
leads  tE
least rPH 4DrBA
leaves nM qD
led rHUgC gE
left _EnFN-B tCQR
legal B-DmCKpCjDEA oDBEgBnBBFFEAtCAB6CAAAAAAABAAACAAArBAAR
legali  wE
legislation N gElCA
legitimaci 6NR pDAkB
lenienci xP lF
lenient lF 
leonid rCvN 
let qN wE
lets kM rE
leverage pN rDAC
life mH vD
lift nDgF 8B
lifted 7FA nDiB
lifting lD4FpEAA oEH
like nE4IA1BA 4CXDxB
likuid 1IAA 6D
limits 2P 
line 9O nDcI
linked 2K EsD
links 9P sD
list LExCAACDuBPDEG7IeAA JAUqBCIf0Ba7CAA
listed 7DvBuBpCAA0C OS1CKZ
listing  7D
lists 2D yE
lives 5K qC
living 4P 
london lDsD4DOPeUJAAOaSEEA nDAAAAABAAAAADABDACAAAABAEBAAABABCAAAAEABABAAAAAAABABEALAAKBEQOFAAJARAgBDCGDBAARAdUAAAAAAAADAAAAKqBABCBAAACAAAAAAAAAAA
long -DpCoB3G uDT
longeld  iE
longer 6N sC
look -I wE
looked iM 
looks oLyB 
loses  tE
lows 3J 
made 8EhBADwEDDTBuC AhCE4BAO
mai pNAeY HiDEUMf
main kLxB jE
major sIAwFA vCgBaJC
make vD3JmB 5E
makes mG3C NjD
making tM 
man  -B
manage  rD
managing 5M 
maner _E 
mani wGgDFsDwCF Qb9B4B
manoeuvre oN 
march V7CAAnB1FAAAAAAJH EgE9B3EG
marked vGA 
marks lH pE
maskadov jCmHA 8D
maters -IiE rD
mean wEmJvB kE
means yIMB qDPWH
meant zI3D-C BH2C
measures  P
media tPCF nC8C
meet gMA vD
meeting gHLI StBnCGET
meetings 0HtE FN8DX
meets 6G 
member 4LAA 3D
members  rBsC
men yJ 
mentioned wP pCyCBI
mesaging gNsC 5ByBrB
met pHMrG uCxC
migration 2MvB rE
migt qO CuB4BYH
miksed 5G 
milestone _G 
militant 9K2D tFC
militari nJkBCc8D 5CAhBkB
mind 7M 
minister oHBAQ 6BBBuBpBQ
ministri iB9GFAlD pEIAE
mondai  _D
monei nJ 8D
month jGuE 1DL
more iD_EVqDR4BsB hDIHBPAI
moscow DOABfYcAZMABBInBFDDFANAABAABAALXEARAYFAAAFFAEACLVBAAGFJAAAABCQHO FCoBOEBAhBECAGJGCBLDGAfBQACDAfBarBACEALAAACEAACBVABDAAAAABAAAABAAAAAAAAFBABAAASAHDIABDABB
most lI1ChD wDdX
motion  rD
motives  yD
mounting uN 
move sD5IuBCSZ uD
moved iI jEK
movements hNB lClBA
moves H2O 5GMehFAABAAfAHAAAAAAABAAAAAAAAAAA
moving _O rD
much yDrF1G 
mujahideen rBkI cmE
mulah hCgD6EAB 4BtCA
multiple  nF
must  rE
mutaki -B4C-BSAAA oEe
nadezhda pC7CpKAAA 
name 3EXvFE6C uCGTTkB
named mFiB dDLaCQATEGCHFQK
names 5JAvBrB 
nation hD wD3EAzECAAbAfA
nations  kEG
nato tB8IA -EA
natural oO 
navalni zBY-CsKADA qC
near yK3E VjCAYPY
nearer oO nE
nearli qM 
necesari nN 
necesarili tO qD
need wO 
needs  rE
nefedov 9B6DFG nDF0C
neigbour  xF
neigbours iP H8D
nekst  nC
net lDsD4DOPeUJAAOaSEEA nDAAAAABAAAAADABDACAAAABAEBAAABABCAAAAEABABAAAAAAABABEALAAKBEQOFAAJARAgBDCGDBAARAdUAAAAAAAADAAAAKqBABCBAAACAAAAAAAAAAA
new lD_DQrC7CK rDAVG
newli iO gF
news lD7CQ4DOPeUJAAOaSEEA 0BBwBAAAAABAAAAADABDACAAAABAEBAAABABCAAAAEABABAAAAAAABABEALAAKBEQOFAAJARAgBDCGDBAARAdUAAAAAAAADAAAAKqBABCBAAACAAAAAAAAAAA
nine zP lF
no iD4F-CCBB4BBB sCcAFDADBBIBSABABIH
nobodi  qF
none  xDGX
normal iIjE qDjB
north wC1G 7DAA
not mDC_CsHABAABDLb oChBFCEAGPBNFJ
notable 7K1E lF
note iM 
notes yM 
now lP 
number 4H 
numerous 6K 
observe 0E 
observer  vE
observers gHxC 0E
obstacle lM vD
ocasion 1D7H W
october uH uEHQAiCA
ocupation 9J nEa
ofer -J 4BJjC
ofice mBlDKa9CAAjH gBD
oficial oC_DAxCgDoDAA 1B4BKKE
oficiali 8NA pDGIvB
oficials pE6BxBjBhDCAAC9B DrDJHeGB
often nFqC oF
old 0M 
oleg 9B6DFG nDF0C
omar hCgD6EAB 4BtCA
on PyCSSBQOKABABALYVQLCHGXTBTQAJCbCBCADJiBCMCEAA JBKOKAHBAAHAACcGADDABECICAAREAH3G
once gGZkBQhBcnD kBkCXK
one sExFAgBJ 6BDgBSRIZDE
ones uHoF nF
onli pF wDAUVB
online  kF
open sELqH qDB
opened jHsB mB-C
opening 6J 
opens mDiBrJ 
operates 9K wF
oposition uJmG Q2D
opresion gO rE
or nDADBLBAEIACBAAAACFDGBAyGrDBAEA EQBOpCACABAKBAHBTAECAAB
order xM rDAxB
organisation uBzF_BnDrC eAAAAAAAAAAAAAAABAAAAAAAAAA9B
organisations LnB3DHnGhEA O-BZmCX7CAA
organization uB iH
organizations zB 9PA
other lFtBjBYH3BxBqCAO IhDFTkB
others sNvC HiDaHAQF
ougt rI 
our vL 
out pJgBLERpBxC tB-BEH2B
outlet  1BBA
outlets 2P 
outreach 4EqG rDG
outrigt  yD
outside qI 
over sF5EsCKjBMTHBAEAI 2BSuBLAeA
own iMVoC xDCOJc
pakistan 9CnF2C uENJ
parcel oP 
part 0EAbrBwBANiEH1BJ S9BblBFA
participation -GA 
particular iP 
partner zE0GkB rDG
partnering _L 
partners -MKHAyBAA rDWBEJ
partnership mI iBmDJ
pases lN 
past iEuCxI jEA
peace yH oF
penalised tPAE 
penalties lF1G 
people xKD1EHH JLiDEnB
per 2I 6D
perhaps mM qDE
period zGqD 9DkB
periods 4JAA lE
permits  B
perpetrators  xD
person  6BAAAAAAAAAAAAAAAAAA
petersburg U6BlC2DAAA 
petroleum 6I 5D
phases oO 
photo rH 3EP
photograph  -B
phrase  pE
pitfals qO qDgB
pivot  iE
place zDnBsFJ tCAAAAAAAAAAAAAAAAAAAAKIgB
placed 4F 7DD
plaiers uO kE
plainli xGwG rD
planed hO gF
plans 5E6D GlD
platform  5B
point lE7J 
polici tKyC sDrBI
political qGzFWQIK kCBAhBAHN
politicali  xE
poses 1M yD
posible vDjByBhFlCCZX N9CU
posibli uG 
position qElC iE
posts wP pC6CA
potential  yDgB
power -ENnBaGyBDASAGjCByBO XzCZAZM
powers rI 
practical hJ6D qD
practice oDZ 
pragmatic yGmGW oDCGR
pragmatism uO 
praised 5H 
precious xM 
prepared nG gE
pres W6K 3Cd
presence hH5H vE
presented  lF
president 7B_FBtB gCCuDTUiBvDAAAAAAAA
presidential kB6I iC
prison 5LB4DI 3D
problems 1M yD
products 6I 5D
profesions 2P 
prominent 1P 
propose iF 
proposed 9J nE
prosecutor MTgDgCAAA uD
prove  xE
public hI 4E
publiciti gI 4E
publicli sK hF
puled  tB
puling qK 
pulout rK 
punishable  OoDY
punishes 7L 
punishment 3D 
purported rPBG 2BhCrB
put qFOqGwDB qCcCDAKYK
putin WkB4BAwCATfBAvDAAAAAAAA NyBWoBvBB
puts lH9H pE
radicalisation jP kE
raised iO gF
ranging kM 
raprochement 8JnB mE
rates uG 
rather  qDe
reach  jE
reached 1ID 6D
reaching 4M 
react  H
reactions 5G 
reading  rD
reads rO 
realigning 1L 
realignment -O 
reason  rDP
reasoning wN yD
rebel lJ 
rebels  7D
rebuild pI 
received kE A
recent  6E
recognised sJuEAA R_BXGL
recognises gJ 
recognising rE8J gF
recognition CmDAFvB1IAAFAAAAAAAAABAC rECpClBtB5CAPhBAAAAKCABAAAAAAA
refered lG 
regained iInC sF
regard 3L 
regarded sGhGK 
regards mL7B rD
regime zO rDlBb
region H_KNXACMKkBP _CAKAXsBnBMehFACAAfIAAAAAAABAAAAAAAAAAA
regional yHhByEEE rDAsBO
register mG gE
registri L uFES7CAA
regulatori 8I 
rehabilitation 8G 
reinforces tM 
rekuest M2FAA gBtCRAgC
relations lEBV4BOZcNMAoBkBYAlC jCkBBHHHFAE
relationship pE 
remains  J5D
remark wLAA 
remarked lN 
removal 8I pD
removed  vD
removes kD 
rendering vL 
repeated  wE
report sGsG nDA
reported hG 0B4B
reports 3I 
representation mBpH sEkE
representative mBqHrD 5DSjE
representatives gHBMwEA uBlDV
republic xC 9DpFCAA
republican oBuGAsC lB8I
reputation 8M 
reset uN 
respect nO rE
responses mP kE
responsibiliti rI 
responsible 3K xD
rest wN 
return -ENnC0C XtD
returned  -EN
revive  vB
revoke nD 
revoked 6F nDRG
rift 9M rD
rigt 2P 
rigts _NHI qDgB
rising 3I 
risk 5M rD
risked  3D
road I wGACaAABACAAQXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlBTmBAAAM
role  0E
rounds pP 
route gEyE 5E
routes 0I 5E
ruber tG uD
ruberstamped tG uD
ruined qI 
rule tFjHnBOM pDAB
ruled iG uDR
rulers _LL rDD
rules  O
ruling K9CGPIrBAAALHFCBBChCY7BYANDaTA FZU0BAAJLCRhBECJBBGD8G
rusia JBTABADlBVABKECCAFGBFKGBAAFEAADAABBCBBJFFBEACBFADCCBABAABAAAAIAAACBAIADEBHAADABOBAGAJBAFALACEEDCDABABCBBAAFIDGGFOAGBDAABAAJI KGBGCAGACGCGAAABCGADAAABEAAEBFCAABAABEABGCABDBAJACDJLAADBBABBCEBBAADCKQLSBCAAAAAADUARCRABCAAAALAGAABAAACABABAAFBEJAAAAAAEBAAAQAARANAAAAAAAABAAAAAAA
rusian OQADAAhBZmB-BArCHb-BCABAAACF6CA QSROCmBAJDGDgBKAAAABCABAAAAAHDlBCVAtB5BtD
rusians wM 
rusias lD 
ruslan lC-F7EAAA 1B1BAmBEE
sai 0DsEpEtBjB DsD
said pDuCPNALgBBoDwBACVqBATA iBxCA
saing lH7G 
saint vC8FA uIA
sais tGLXuBRvBmBCkBDCWA wBBYMQBAFEBXBEEN
same  -BoBcLCD
sanctions P6D9D-DAU wBLyBtB
scared 0J 
sco uBA2F vDyD
scoafganistan vB2F 
second atIA nJ
secretari nH jBWyB
secured 5H 
securiti PCQMyBfQoCJiEaBAKAAtCGJ 6ByBBCXd1BA
see zEqETrF pDQ
seek sN zE
seeking iDoI 
seems jLxBGT rDG
seen  oDC
sees vGA_DWnBB_C rDAFgB
seize sF 
seized vH mElB
seizure  X
senior kGsD sB0ChBD
sensitive pG 
sentence  wF
sentences 9P 3DtB
separates  C
separatists 8DpFS wCqBB
serenko nC0EuGAAAA xB6BkB
sergei 6BBF8DiBAABAAEANLAAAxBB jBAJAI0BBWABAX
series  T
serious pM oD
services tP 
set zHdInBgBzB hBpCGGS
several kGqBuHK yDOLZ
shangai uBzF 
shape hP 
share yE 
shared nI7CA EkBhCGf
shares  rDlC
sharp 2L 
shift kDAhDjI 
shifting 9M 
shoigu 6BkEiBAABAA jBKA9BBZ
short 4N1B pDNX
should  wE
show hNrB qDA
showed hInD yDlB
showing  3DtB
shown tP kF
shows 0MFD 
side iMS hBwCB
sides yDyI jEPO
sign hHwBpDuC 5DV
signal 1L 
signed mGA1F NtB9BGoB
significant uGH yDVI
signing 7I 
signs 8J 6DLA
simbolic oDiDA 
simbols tPAE 3DsBA
similar  sDJhB
simpli  vF
since iIrCrBHLlBgC IV5CFGAHCtDQAB7BAQ
single 7K 
singled tL 
situation vK 
slowli lN 
smal 4H 
smirnov kC2JAAA OoBvBPBW
smugling kO rE
so 9L-D kEFWJ
social tPC kF
societi 0J 
softened 9O tE
soil 2M yE
sold pF 
solidariti hN rD
some kIuBpCXsCH vDCGHABLC
something yEsE 
soon hK Z
source sP 2B
southeast gDyFA 5E
soviet cPlBwCsEAABA rB
soviets zJ 
speaker  oE
speaks  nDJ
special 7H gCxD
specialist mN mC
speculation uN 
sped iL yDS
speech yL 1D
speling 3E 
spiritual gK hC
split vO 
spoke oEgCjEfAE6B WeBDIDgC
spoken  wDS
spread  lErB
spreading 5M 
st U6BlC4DA sIA
stabiliti yH-F oF
stage hH 
stai 0H vDa
stamped tG uD
stance yM 
stand wNlC 
standing tM 
state pBkCyCpF 0BdahC3CuCAAAAAAAAAABAAABAEF
stated  7D
statekorasan pBhK vF3CuCAAAAAAAAAABAAABAEF
states -CNJUCXrCS1BFFFxEB tB_CTmFGgCAAVAE
status 0F vE
steading nL 
step qD_CH2HNAM D0CP
steps 7GgI nCuBJlB
stil 6DI0CD7FzBCFG 5DTDX
stood -D-E-C IC8C
stop  wE
stori tK 
strain _M d
strained 9E rD
strains -M 
strategi 1LX iE
strategic lD9HkCJuB zE
strengthen sM rD
stres 2N 
stresed nI_Df gF
streses  vDa
strike nD 
strong 3G 6DN
stronger jI 
structures  5D
strugles sO 
strugling 4G 
subject pG 
such lItDrDB oDCAgBAJP
sugested mH vB_ByB
suit hP 
suleimanov lC-F7EAAA 1B1BAmBEE
sumit ShEoCAA oF
sumits jD 
supli 6I 
suport 8DqF 7DB
suported  wC
supreme KU0EBAAEP 9BvBAmCEDBAABFAABCCAABABhCtDANbC
suspected 9P 
suspend nD 
suspended 4FA 9BpB
suspending  nD
suspension  MT
tajikistan 6CuM 
take rDHgBAEAQZkCGiDuBG qDVD
taken 2D5E7CfqCA 4COkBC
takeover XsJL mEXkFCCA
takes hH7BoDgD oDb
taking 2N 0E
taliban PHGjCAABADIAACBAAIBCBBDAAADDEDABBAFADAAAACEOAABABBAAAAAJBAAAAAAABCEAABAAHAAAAJGAAAAAABABAAAAAEAAACDAAAABCAFUAAACABAAAAAACAAABACAGBFAAABDBEAABSBAAAAABAAAAAAAADCBABAAGFGABABDH FCBAFAAABCAADBGABADFEBDBFDCACBRAABCABEABFAAABBCBDBFHDEmBBuBZAVAGKJRAAAFLICAAAAABKHTAAABABGJAABABCDAJ
talibanled rHU 
talibans lD 
talk 2E qD
talks tHAD FoEHR
tas 0BsE tDqCFBBC
tekst  -ByBABiB
tel  I
telegram 5B mCzL
term 5L 
teror L2CA gEKiBES7CAA
terorism yE0DhDDAFEZrBvBDA 0DCTYA
terorist LEzCAlCHFKBTVTdAA5BqBALfDKQ BcCpBBZbqBBkKAA
terorists Q1C7IyDAACA yB2BgCA
test mP kEE
than 4I8D yDWD
thanked sL 
thei lHhFlDO vDEOCACLGGCD
their 2DoKdD tEY
them 0HxH OlDRgB
there 5D6E 1CkBJAAALW
things wN gF
think tOA D
thinks oNAAFxB wE
third 6J 
this mL gERY
those kFvCQqBlBE0DcAE 8CAT2B
thoug  4DX
threat gLC rDGQO
threats jEjH 
three pJ 
throug 9L TlD
thursdai 2F _D
tied 5O 
ties GnEoCrBBYAsDgCdBG 2BlBAMADKBQKN4CIACAAAAAAAAAAAAAAAAACA6CAGAe2B
time oGUYkBjBlDoC SoDFEN
times 1BzElB lCC4BCiBgB7B7EAAiCA
title rJ 
together sDF5JA7B 
told 8DoB3E9BA 4BJkBcBAIR
tons 1I 6D
too 9O _CuB
took zFGiBwBAZHRCBJ KHLAItBXHeAELE
top uH 
total  kF
towards qD9C5BtE4BB rDCTL
traced  2B
traceloans mDnDBImC_BHdpBECSDARA pBuBOAAAABAAAAADDDDAAAACAACAAAAAGBBHDBAAAAABJVyBAXCAfUDCNZAoCAEAL
traces -H 
trade nByC-EDBlD GoD
traditional -MA dtCxB
traficking nI 
tragedi V_J zD9GAAABADFAG
transit 5E5D 
traveled vH mE
treated  xF
tried 0N 
trips  nF
troops YDP2DsEY rBmG-BABARABAAC-B
trouble gM vDhC
trump xB7L sD8J
turn vGjH sDV
turning lE4I rD
twenti  -D
two yDjGuCEgBkC mBAhB7BBBaA
uk  mD
ukraine d1BqKA1C rDxB
un PgB2KA vD
unable 8L 
unamed oC_DwHrBA 1B4BVE_B9I
uncertain xE 
unchanged  wB
unclear 8G 
under 0IqEzC O4CaQF
unease jP 
uneasi iP kE
union yCiH 0J
united -CNlEoCFFF tBzDmFGgCAAVAE
unlike 3H uE
until 4L 
up zHdEDEOCELfW TNwCEBAFEBEY
urged oIA 8BtC
urgent pL yD
us YAkC sDlEoCFFAAAAAAB-BBAAVAE
use qGoC uCG
used hJ 
useful xE1G 
usr yC 0JA
uzbekistan 5CvM 
vacuum  tEY
various 2P 
verbal 3M 
view 6G1GvB qDY
viorstka 2B0NAAFA 3DA1L
vip jD 
visit  nF
visited  hE
visitor  wE
visits kGtB F8DN
vital hJ 
vladimir 7BqE2BwDADA NIgCjEfCxDAACA
volkov rCvN 
wager 8M 
wai vDzDVMNIlDV0B iBlCBAWBOFF
wane gP 
want wMwC jE
wants  rDAd
war aAA1HVAFEA yCpBK_E
wari 4M jE
was uDEECJGICMDKFAAAAAACSNDMJRRAAAYAAAQACJHGAACV1BjBJAG AYBEpBBaKGDBAAANABMAFAB
washington -CNiJAd rDvGLAEBhCAVA
watched zMyC jEA
week 3F _D
weig 1M pDhB
weigs wO 
weigt  E
wel hI mE
welcome 4G 
welcomed 1G oE
went wHGUAvD lBxCKLB
were 5DNcyBINDjBZZLYXiDABAEJ OiDCDMADDGPD
west hDmFAzECB9B 8BuBAdCPjIcAf
western hD8KAf rDEa8DAzECAA9B
what iDMDAABIADBABAEKDAACDEAAABpBgCxD AAAADB9CpBA
wheat 6I 5D
when 1DLEPDf8BAsBINQf0C MTECwCBEGYA
where zD uCIUgBEL
whether sNAuC sD
whi rDP 
which pDMWJEJTYgCRXgB0BWd KACBAAABAACAAIKADAAAAfAFAJCCNABABEAVP
while wEzDlCxBtC vDSiBD
who tDaaDCemDAAjBhB AIoBHAAACBBBAABAfFI
whom 9Df sCc
whose uDwBlCrB fACDCDUJCAALyC
wide kM 
wideli sG_F oDC
widening gI 4E
wider mM3C vDgB
wideranging kM 
wil 8GjFUG qDBF
wilaiat pB1J qBkE3CuCAAAAAAAABBAAABACBF
win sO vD
with uDLHIBAHAFDtBBBCDSAEABIABBAAAVBK7BGIEAABBCHCDFAABAAAAFBABAGaUAAC GHEJDAKCAGKIMABAKBAACFBAACAFBCACCAABECEECAAH
withdrawal YlECmFDBlD lEAhBpC0CBAAD-B
withdrawn pKF 
withdrew yH6CgC hF
witheld  wD
withold _N 
without lHa qDEKEOJB
women _NAP rE
wondered 8P 
wonders  xB
word  _CrC
words pDenBqBJvEAwD mBgCGFU
woried jE yE
wories  kEG
work oGgFxBLuC xB4BEhB
worked  uD
working 3H lBoD
world hHpB rE
worldwide hN 
would mHtBvEGAA4BV vBwBOU
write  hD
writing  _D
wrote 7I mCiBP
zamir gC_CRiCCAB7EpBAAAAAA qDzE
zhdanov qCsNABAA yBYA-C
zhirnov _BpFOAAmG oEX`);
