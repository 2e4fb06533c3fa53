BEGIN TRANSACTION;
CREATE TABLE derived_schema (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num)
);
INSERT INTO "derived_schema" VALUES('0008');
CREATE TABLE follower_aside (
	follower VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	stream VARCHAR(64) NOT NULL, 
	error_type TEXT NOT NULL, 
	tries INTEGER NOT NULL, 
	PRIMARY KEY (follower, position)
);
CREATE TABLE follower_position (
	follower VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	PRIMARY KEY (follower)
);
INSERT INTO "follower_position" VALUES('ingest.keys_stay_destroyed',14);
INSERT INTO "follower_position" VALUES('ingest.notes',14);
INSERT INTO "follower_position" VALUES('patterns.calibration',14);
INSERT INTO "follower_position" VALUES('patterns',14);
INSERT INTO "follower_position" VALUES('patterns.names',14);
INSERT INTO "follower_position" VALUES('patterns.curation',14);
INSERT INTO "follower_position" VALUES('signals',14);
INSERT INTO "follower_position" VALUES('learning',14);
CREATE TABLE ingest_erased_key (
	"key" VARCHAR(64) NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "ingest_erased_key" VALUES('k88868bc815b10558b7b47eb7');
CREATE TABLE ingest_note (
	note VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	week INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	recorded_day INTEGER NOT NULL, 
	recorded_at BIGINT NOT NULL, 
	position BIGINT NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	PRIMARY KEY (note)
);
INSERT INTO "ingest_note" VALUES('n1ab7d678c787969d35605abee2bb6398','urn:example:housing',2965,739922,739938,1795003200,10,0,'k117758b8dc8cef5512054092');
INSERT INTO "ingest_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','urn:example:housing',2965,739922,739938,1795003200,13,0,'k67a84fdaecd4e08714430972');
CREATE TABLE ingest_refusal (
	source TEXT NOT NULL, 
	day INTEGER NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	count INTEGER NOT NULL, 
	PRIMARY KEY (source, day, reason)
);
CREATE TABLE learning_answer (
	answer VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	question VARCHAR(64) NOT NULL, 
	voice VARCHAR(64) NOT NULL, 
	answered_by TEXT NOT NULL, 
	answered_at TEXT NOT NULL, 
	sealed BLOB NOT NULL, 
	PRIMARY KEY (answer)
);
CREATE TABLE learning_needs (
	subject VARCHAR(64) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	PRIMARY KEY (subject, "key")
);
CREATE TABLE learning_question (
	question VARCHAR(64) NOT NULL, 
	batch VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	about VARCHAR(64) NOT NULL, 
	place VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	team TEXT, 
	notes TEXT NOT NULL, 
	asked_by TEXT NOT NULL, 
	asked_at TEXT NOT NULL, 
	sealed BLOB NOT NULL, 
	PRIMARY KEY (question)
);
CREATE TABLE learning_reading (
	reading VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	space VARCHAR(64) NOT NULL, 
	about VARCHAR(64) NOT NULL, 
	dissents_from VARCHAR(64), 
	recorded_by TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	sealed BLOB NOT NULL, 
	PRIMARY KEY (reading)
);
CREATE TABLE learning_space (
	space VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	scale VARCHAR(64) NOT NULL, 
	place VARCHAR(64), 
	opened_by TEXT NOT NULL, 
	opened_at TEXT NOT NULL, 
	PRIMARY KEY (space)
);
CREATE TABLE patterns_code (
	sample VARCHAR(64) NOT NULL, 
	coder TEXT NOT NULL, 
	statement VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	PRIMARY KEY (sample, coder, statement)
);
CREATE TABLE patterns_coding (
	sample VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	first TEXT NOT NULL, 
	second TEXT NOT NULL, 
	statements TEXT NOT NULL, 
	patterns TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	PRIMARY KEY (sample)
);
CREATE TABLE patterns_curation (
	curation VARCHAR(64) NOT NULL, 
	position BIGINT NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	act VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	other VARCHAR(64), 
	statement VARCHAR(64), 
	moved INTEGER NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	undone_at BIGINT, 
	sealed BLOB NOT NULL, 
	PRIMARY KEY (curation)
);
CREATE TABLE patterns_curation_needs (
	curation VARCHAR(64) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	PRIMARY KEY (curation, "key")
);
CREATE TABLE patterns_cut_off (
	decision VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	sample VARCHAR(64) NOT NULL, 
	calibrated TEXT NOT NULL, 
	set_by TEXT NOT NULL, 
	at TEXT NOT NULL, 
	position BIGINT NOT NULL, 
	PRIMARY KEY (decision)
);
CREATE TABLE patterns_figure (
	run VARCHAR(64) NOT NULL, 
	place VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	basis VARCHAR(64) NOT NULL, 
	weeks INTEGER NOT NULL, 
	people INTEGER, 
	statements INTEGER, 
	own_words INTEGER, 
	worker_words INTEGER, 
	idiosyncratic INTEGER, 
	PRIMARY KEY (run, place, pattern, basis, weeks)
);
CREATE TABLE patterns_gone (
	statement VARCHAR(64) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	why VARCHAR(64) NOT NULL, 
	PRIMARY KEY (statement)
);
INSERT INTO "patterns_gone" VALUES('ccfdb80283bcf323e548dc7c6a7b78c1','k67a84fdaecd4e08714430972','amended');
CREATE TABLE patterns_judgement (
	sample VARCHAR(64) NOT NULL, 
	item INTEGER NOT NULL, 
	judged_by TEXT NOT NULL, 
	answer VARCHAR(64) NOT NULL, 
	at TEXT NOT NULL, 
	PRIMARY KEY (sample, item, judged_by)
);
CREATE TABLE patterns_lineage (
	run VARCHAR(64) NOT NULL, 
	seq INTEGER NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	parent VARCHAR(64), 
	shared INTEGER NOT NULL, 
	"before" INTEGER NOT NULL, 
	"after" INTEGER NOT NULL, 
	seen_step VARCHAR(64), 
	seen_shared INTEGER, 
	seen_before INTEGER, 
	seen_after INTEGER, 
	PRIMARY KEY (run, seq)
);
CREATE TABLE patterns_membership (
	unit TEXT NOT NULL, 
	statement VARCHAR(64) NOT NULL, 
	line VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64), 
	nearest VARCHAR(64), 
	belonging INTEGER, 
	last VARCHAR(64), 
	gone BOOLEAN NOT NULL, 
	PRIMARY KEY (unit, statement, line)
);
CREATE TABLE patterns_name (
	pattern VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	run VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	phrases TEXT NOT NULL, 
	PRIMARY KEY (pattern)
);
CREATE TABLE patterns_pattern (
	pattern VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	born_run VARCHAR(64) NOT NULL, 
	born_week INTEGER NOT NULL, 
	size INTEGER NOT NULL, 
	over BOOLEAN NOT NULL, 
	PRIMARY KEY (pattern)
);
CREATE TABLE patterns_place (
	code VARCHAR(64) NOT NULL, 
	valid_from VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	parent VARCHAR(64), 
	PRIMARY KEY (code, valid_from)
);
INSERT INTO "patterns_place" VALUES('K01','','Country','country',NULL);
INSERT INTO "patterns_place" VALUES('R01','','Region','region','K01');
INSERT INTO "patterns_place" VALUES('C01','','Council','council','R01');
INSERT INTO "patterns_place" VALUES('W01','','Elm Park','ward','C01');
INSERT INTO "patterns_place" VALUES('W02','','Low Side','ward','C01');
INSERT INTO "patterns_place" VALUES('N01','','Elm Rise','neighbourhood','W01');
INSERT INTO "patterns_place" VALUES('C02','','Other Council','council','R01');
INSERT INTO "patterns_place" VALUES('W09','','Far End','ward','C02');
CREATE TABLE patterns_placed (
	unit TEXT NOT NULL, 
	statement VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64), 
	PRIMARY KEY (unit, statement)
);
CREATE TABLE patterns_provisional (
	unit TEXT NOT NULL, 
	statement VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64), 
	nearest VARCHAR(64), 
	score FLOAT NOT NULL, 
	similarity FLOAT NOT NULL, 
	run VARCHAR(64) NOT NULL, 
	PRIMARY KEY (unit, statement)
);
CREATE TABLE patterns_run (
	run VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	closing BOOLEAN NOT NULL, 
	shown BOOLEAN NOT NULL, 
	through INTEGER NOT NULL, 
	position BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	definition VARCHAR(64), 
	share FLOAT NOT NULL, 
	low FLOAT NOT NULL, 
	high FLOAT NOT NULL, 
	counts TEXT NOT NULL, 
	clusterer VARCHAR(64) NOT NULL, 
	model_hash VARCHAR(64) NOT NULL, 
	output_hash VARCHAR(64) NOT NULL, null_rows INTEGER, null_belonging FLOAT, null_nearness FLOAT, curve TEXT, found_again TEXT, calibrated TEXT, 
	PRIMARY KEY (run)
);
CREATE TABLE patterns_same_person (
	position BIGINT NOT NULL, 
	merged BOOLEAN NOT NULL, 
	one TEXT NOT NULL, 
	other TEXT NOT NULL, 
	PRIMARY KEY (position)
);
CREATE TABLE patterns_sample (
	sample VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	run VARCHAR(64) NOT NULL, 
	seed INTEGER NOT NULL, 
	drawn_by TEXT NOT NULL, 
	at TEXT NOT NULL, 
	position BIGINT NOT NULL, 
	PRIMARY KEY (sample)
);
CREATE TABLE patterns_sample_item (
	sample VARCHAR(64) NOT NULL, 
	item INTEGER NOT NULL, 
	statement VARCHAR(64) NOT NULL, 
	beside TEXT NOT NULL, 
	pattern VARCHAR(64), 
	belonging FLOAT NOT NULL, 
	same BOOLEAN NOT NULL, 
	PRIMARY KEY (sample, item)
);
CREATE TABLE patterns_statement (
	statement VARCHAR(64) NOT NULL, 
	note VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	scheme TEXT NOT NULL, 
	source TEXT NOT NULL, 
	place VARCHAR(64), 
	home VARCHAR(64), 
	team TEXT, 
	reach VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	inferred BOOLEAN NOT NULL, 
	voice VARCHAR(64) NOT NULL, 
	mode VARCHAR(64), 
	helped VARCHAR(64), 
	may_quote BOOLEAN NOT NULL, 
	position BIGINT NOT NULL, 
	recorded_at BIGINT NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	sealed BLOB, 
	left_out VARCHAR(64), wording VARCHAR(64), 
	PRIMARY KEY (statement)
);
INSERT INTO "patterns_statement" VALUES('916f51f0bbee0b06c91208877a322c27','n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,10,1795003200,'k117758b8dc8cef5512054092',X'5A7EB1C4681D9A0388B49A08062DF546B597C2C05D5E11FD6F5E616C3F3769B29F6D3AF8807CEFA0B3A52E1FBF1B7561E28A26A1CD2F3A86641C9EA45B44B1D3D66BD78131BDBC2C47061FABB1291305842A888BE665859E825D49B999A3C4A04CC727B30B5723C229453D53FC3663881FAE64E3371B4AD7625F95ED0C0B2EA72E6F19645436CFEAD241257B28AEEC3187CF50076FFE38C82144E6DE94F1DF0A03E598810155085F232A6D8D062334DED6FA58D952A3B8C7B2603D0F2DBDF4ED99FF11B804CC1462D7C21E13FAEFEEB64F463906D51E662DA4576630691D8F7195AE2F3C3EBF9B558ECF66780AC8AEDB1CE33141C3050826F1783DA21E7D875592E136CECBB4171A67A60D0310A1CE4488C4F98F1353A60CF923E4442260D7FAC2F2B5A37FCB03317EBE1B627BE6617F645472D7A418FD385B885D877980A36A0FFA2D2F5FB82A957B0529E8CA15B9F170522044E630B017BF19589DB5AE2BA149B33DF036BBB7650A299398AC02E7854CADBA98AE928F822401AD49F84C559DA4A10049BF3E84B9FA12F260995F0F4095763835A6C0B5D1A4DB4D8117E06E73F7576579E0D2A8F92432648F16B4DE6001937321D46F4C5D1433D683CE690C86BF6CC52D2AD5BD406DD9E9F9DE67086673713488DD26C2923FE508B59130D6DA79199DFE53070D2FB2346086F993D3BB6C0DB478360559D7E779C8EEAB43C291A52912A7D5ED97C8A4D99ED693E4BB97C4E829C53FCAF484B6DB103C1EE2BAD5BEE51C244A553D18F2EB4C81B019A545430CE51FBE3E1027BA7D369FECF1934D3C26D4E57AA47A9AC3D0C885E5D333CF2D31576E8C468432D92446083BFD3F48D2DDE9556F54E932DF97984E2727BB69CBE66A06E9D878469A754309DC0C42A2E735E7517D49761CC70D9547B0A7F5CC6FBDAD4AAAFADFFBDE181511E47C0205775D0B10EA4A55091FC5DDEA904256096D535D8658A2DA8F2CF8485287BF',NULL,NULL);
INSERT INTO "patterns_statement" VALUES('c116787577cefc6ec6d5ed036712321b','nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,13,1795003200,'k67a84fdaecd4e08714430972',X'3917237449023F6890CB55AA2B4683FE7378593235BBAAA787CDAB2AAF5D6D87D082658FCC600B0464D26AA35ED6DCD71181D76804D0DE4A12AAD0328F3608431B273C41475D1CF596C8A76FB8B70AE85B4D44598719A8FEC33B3AED9F3E96907456B6B0973A34F9D491363856390B71302AB91A0ABD9D14E028FB4830DDA87872225616B2DAD7E6274D129A22F3B2F30B4D0BA88ACB455680E67979059535090340A46DD9907268BF7C3125F010D11412BA18366AC30D128D991FE309B15827B876038D631D84FE8AE953F1177E9ED362AAD03BC42967645F130647E610F9A4368648BD836DF4CF972040EE17FBED647EF58F05D17571D53FFE4D7DA7BA163C9C41CF5FF4407A89274D3A2F0C14FF2EF45C6EBD8135D22C8966F5C4843283B98C6188CB41ABBAA072FB3CF5C26BDF1F45258F874252306C453235D8220B2D2EEEDE72199AA82712C68EF3F46C3C3FC88102EA5FC38B48CBD60A56B56A9579D83D538D0B16216D617CC4392B974042F733C9609AEDAE7927AB7C119F7F0A7A352120202831D674AE975752BFC92840E65D336B81133BF95C2043A5F924A7AFF4C568A9F799BF281080DA8A62B618387B5CEB5919A1D617948767EC66D91E5819D0253F158FA211452CA02441BE2B23B0D4931FBA6BF71819B432E182BC1366EE3696882FA773856D0EB9A5E8E39F21074597DDA4C5ACCCF340075D4C129F96D5BD65F6A86E69BE35713D044FFFA91F5E16829DB3D48894A0C0983D6B0E08C251AF49F65D66909BAEB2FF1B45CCD73603A2B5B38D941C395C66768EE5C3269AD8CEA5D512E738C0',NULL,NULL);
CREATE TABLE signals_definition (
	home VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	run VARCHAR(64), 
	through INTEGER NOT NULL, 
	PRIMARY KEY (home, kind)
);
CREATE TABLE signals_due (
	home VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	live BOOLEAN NOT NULL, 
	position BIGINT NOT NULL, 
	PRIMARY KEY (home, week)
);
CREATE TABLE signals_note (
	note VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	scheme TEXT NOT NULL, 
	source TEXT NOT NULL, 
	team TEXT, 
	place VARCHAR(64), 
	home VARCHAR(64) NOT NULL, 
	reach VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	recorded_week INTEGER NOT NULL, 
	PRIMARY KEY (note)
);
INSERT INTO "signals_note" VALUES('n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing',NULL,'W01','C01','place',2965,2967);
INSERT INTO "signals_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing',NULL,'W01','C01','place',2965,2967);
CREATE TABLE signals_pattern (
	pattern VARCHAR(64) NOT NULL, 
	home VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	born_week INTEGER NOT NULL, 
	redrawn_week INTEGER, 
	newest TEXT NOT NULL, 
	PRIMARY KEY (pattern)
);
CREATE TABLE signals_place (
	code VARCHAR(64) NOT NULL, 
	valid_from VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	parent VARCHAR(64), 
	heir VARCHAR(64), 
	changed_week INTEGER, 
	PRIMARY KEY (code, valid_from)
);
INSERT INTO "signals_place" VALUES('K01','','Country','country',NULL,NULL,NULL);
INSERT INTO "signals_place" VALUES('R01','','Region','region','K01',NULL,NULL);
INSERT INTO "signals_place" VALUES('C01','','Council','council','R01',NULL,NULL);
INSERT INTO "signals_place" VALUES('W01','','Elm Park','ward','C01',NULL,NULL);
INSERT INTO "signals_place" VALUES('W02','','Low Side','ward','C01',NULL,NULL);
INSERT INTO "signals_place" VALUES('N01','','Elm Rise','neighbourhood','W01',NULL,NULL);
INSERT INTO "signals_place" VALUES('C02','','Other Council','council','R01',NULL,NULL);
INSERT INTO "signals_place" VALUES('W09','','Far End','ward','C02',NULL,NULL);
CREATE TABLE signals_placed (
	statement VARCHAR(64) NOT NULL, 
	home VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	PRIMARY KEY (statement)
);
CREATE TABLE signals_same_person (
	position BIGINT NOT NULL, 
	merged BOOLEAN NOT NULL, 
	one TEXT NOT NULL, 
	other TEXT NOT NULL, 
	PRIMARY KEY (position)
);
CREATE TABLE signals_sheet (
	place VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	sheet VARCHAR(64) NOT NULL, 
	preview BOOLEAN NOT NULL, 
	at_position BIGINT NOT NULL, 
	PRIMARY KEY (place, week)
);
CREATE TABLE signals_signal (
	signal VARCHAR(64) NOT NULL, 
	episode VARCHAR(64) NOT NULL, 
	home VARCHAR(64) NOT NULL, 
	place VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	pattern_kind VARCHAR(64) NOT NULL, 
	people INTEGER NOT NULL, 
	rest INTEGER NOT NULL, 
	elsewhere INTEGER, 
	at_position BIGINT NOT NULL, 
	PRIMARY KEY (signal)
);
CREATE TABLE signals_statement (
	statement VARCHAR(64) NOT NULL, 
	note VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	voice VARCHAR(64) NOT NULL, 
	wording VARCHAR(64), 
	PRIMARY KEY (statement)
);
INSERT INTO "signals_statement" VALUES('916f51f0bbee0b06c91208877a322c27','n1ab7d678c787969d35605abee2bb6398','problem','person','a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO "signals_statement" VALUES('c116787577cefc6ec6d5ed036712321b','nf2982008ebfcdae8e19a54a97df2de5a','problem','person',NULL);
CREATE INDEX learning_answer_question ON learning_answer (question, position);
CREATE INDEX learning_question_about ON learning_question (about, position);
CREATE INDEX learning_question_source ON learning_question (source, position);
CREATE INDEX learning_reading_about ON learning_reading (about, position);
CREATE INDEX learning_reading_space ON learning_reading (space, position);
CREATE INDEX patterns_figure_pattern ON patterns_figure (pattern);
CREATE INDEX patterns_gone_key ON patterns_gone ("key");
CREATE INDEX patterns_lineage_pattern ON patterns_lineage (pattern);
CREATE INDEX patterns_lineage_unit ON patterns_lineage (unit, kind, week);
CREATE INDEX patterns_membership_pattern ON patterns_membership (pattern);
CREATE INDEX patterns_membership_unit ON patterns_membership (unit, kind, line);
CREATE INDEX patterns_name_unit ON patterns_name (unit, kind);
CREATE INDEX patterns_pattern_unit ON patterns_pattern (unit, kind);
CREATE INDEX patterns_placed_unit ON patterns_placed (unit, kind);
CREATE INDEX patterns_run_unit ON patterns_run (unit, kind, at);
CREATE INDEX patterns_statement_home ON patterns_statement (home, kind);
CREATE INDEX patterns_statement_key ON patterns_statement ("key");
CREATE INDEX patterns_statement_note ON patterns_statement (note);
CREATE INDEX patterns_statement_team ON patterns_statement (team, kind);
CREATE INDEX signals_note_home ON signals_note (home, week);
CREATE INDEX signals_note_person ON signals_note (person);
CREATE INDEX signals_pattern_home ON signals_pattern (home);
CREATE INDEX signals_placed_home ON signals_placed (home);
CREATE INDEX signals_signal_home ON signals_signal (home, week);
CREATE INDEX signals_signal_pattern ON signals_signal (pattern);
CREATE INDEX signals_statement_note ON signals_statement (note);
CREATE INDEX ingest_note_source ON ingest_note (source, week);
CREATE INDEX ingest_note_recorded ON ingest_note (source, recorded_at);
CREATE INDEX ingest_note_key ON ingest_note ("key");
CREATE INDEX learning_needs_key ON learning_needs ("key");
CREATE INDEX patterns_statement_wording ON patterns_statement (wording);
CREATE INDEX patterns_sample_unit ON patterns_sample (unit, kind);
CREATE INDEX patterns_cut_off_unit ON patterns_cut_off (unit, kind, position);
CREATE INDEX patterns_curation_pattern ON patterns_curation (pattern);
CREATE INDEX patterns_curation_other ON patterns_curation (other);
CREATE INDEX patterns_curation_unit ON patterns_curation (unit, position);
CREATE INDEX patterns_curation_needs_key ON patterns_curation_needs ("key");
CREATE INDEX patterns_coding_unit ON patterns_coding (unit, position);
COMMIT;
