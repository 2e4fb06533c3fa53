BEGIN TRANSACTION;
CREATE TABLE derived_schema (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num)
);
INSERT INTO "derived_schema" VALUES('0015');
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
INSERT INTO "follower_position" VALUES('patterns.quotes',14);
INSERT INTO "follower_position" VALUES('patterns.lives.told',14);
INSERT INTO "follower_position" VALUES('signals',14);
INSERT INTO "follower_position" VALUES('learning',14);
CREATE TABLE ingest_erased_key (
	"key" VARCHAR(64) NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "ingest_erased_key" VALUES('k401768391388ad7adc5ab1e0');
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
INSERT INTO "ingest_note" VALUES('n1ab7d678c787969d35605abee2bb6398','urn:example:housing',2965,739922,739938,1795003200,10,0,'k51feb5a3c71dc04e48f4834c');
INSERT INTO "ingest_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','urn:example:housing',2965,739922,739938,1795003200,13,0,'kf871234c8f447216d23b5397');
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
INSERT INTO "patterns_gone" VALUES('cc8a52971d7f289a9a525ef81b823b0e','kf871234c8f447216d23b5397','amended');
CREATE TABLE patterns_group (
	parent VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	run VARCHAR(64) NOT NULL, 
	phrases TEXT NOT NULL, 
	PRIMARY KEY (parent)
);
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
CREATE TABLE patterns_lives (
	unit TEXT NOT NULL, 
	week INTEGER NOT NULL, 
	told TEXT NOT NULL, 
	PRIMARY KEY (unit, week)
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
	phrases TEXT NOT NULL, model TEXT, 
	PRIMARY KEY (pattern)
);
CREATE TABLE patterns_pattern (
	pattern VARCHAR(64) NOT NULL, 
	unit TEXT NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	born_run VARCHAR(64) NOT NULL, 
	born_week INTEGER NOT NULL, 
	size INTEGER NOT NULL, 
	over BOOLEAN NOT NULL, young INTEGER, lasting INTEGER, quiet BOOLEAN DEFAULT 0 NOT NULL, 
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
CREATE TABLE patterns_quote (
	pattern VARCHAR(64) NOT NULL, 
	statement VARCHAR(64) NOT NULL, 
	scale VARCHAR(64) NOT NULL, 
	released_by TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (pattern, statement)
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
	output_hash VARCHAR(64) NOT NULL, null_rows INTEGER, null_belonging FLOAT, null_nearness FLOAT, curve TEXT, found_again TEXT, calibrated TEXT, held TEXT, levels TEXT, 
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
	left_out VARCHAR(64), wording VARCHAR(64), helped_voice VARCHAR(64), scale VARCHAR(64), 
	PRIMARY KEY (statement)
);
INSERT INTO "patterns_statement" VALUES('cf0c27e0b7432e6a5194205d9e3dbc21','n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,10,1795003200,'k51feb5a3c71dc04e48f4834c',X'420D5E2904D7D58A9C9FDD5B11E8E1D446F6592B84089709A35EF74700F6FAA3BC9E7D9812C8A24F6E066707D9014EFE6D89BF99C5DBF336C63DD721233C124AB5F721832495A4C8C94F532F3A780D17B9BC319F3B5AA5FDA7A6DEFE2A541711A998928EDA7A7511E74FAF19E856B77FFA594395EC45289804EE7BB341E633FB47BEE0B0AEEB2508F94F44CA9BEAE056CBDB94431BD2571AD52F41330FA173D1FF140BE8A0D91281EBBE0E44B9D145E86E4C4CDCBD5619966B77AE04B4FC0C83CFE9795A1D6EF5D656BB22B6EE6A8A1947B4BFB4ECC4CEEF47BADC087F858DC6A5C3E298D8FB754CB52E6D4E256F1DCE114C102254AE6B843683091379F481632FF9E3EDC5232E534AD743195FC0929F7E862B36CED68C83189786DCEABA4F4FF70DD849B094117251CD4AEDD55B6CD3BB5F3E859FA811AC5CB2266D1DB81E4F8270E63EB584AA4E0377D23DCC1BBEAE26A559C22C4C91D1C8290B2FF5A34ED0ACDAB32BACC34210E84E28A30F0F2DE7915F991F2F5F7D1AA1483B6CA16B7FBEC841BF76D196DF795DBB19D95026ADC4E0E278451859D362FA2679563F0F069509672A0B02EF3072AE61B794F40FB4405E9A624FB7C2C147D292E39D3A461375818788E07564E0FD8EA5DCE6A62296C036D58468F7585CBD1EF004F8BB3E294FE9D154FEFDC33B301BF628EE76484DBF096FDFCF89DBFF9C5CC4772F3A194D890BA786A21AA571A997030135CDFCC5A247AD57CA5462D73635D32475CEDAF41BBD371869F2F024E79F7F7156E76CD3F6D7E2F43F4337D48ABEDEC391A3A73C4B57B73446989B921FF13A10D6846A5A819990F58E35F7B2490373703162932E57AEBE9C6D94DDBA287514B974C282ACF14594937B56C7A3219252BA36C4F7D30787158378DA33A65207B6FD242DED47E836D92C331018020B8179E1D5F834DB2B2E5B17BE49E38395F3654D9134082027A84767476442F1D01DCECD7A08C2',NULL,NULL,NULL,NULL);
INSERT INTO "patterns_statement" VALUES('5856db9ae1a4c399571afabd5eca5649','nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,13,1795003200,'kf871234c8f447216d23b5397',X'03CB86BD328DE2766EE2551B11E39EB6F4160C0341914E32846C2E582419CBA97A90FDC3840C73306787005863B9B3D763D6932DB507B082DAA6BBC8419F065FB7327C713971533FF63B8A51E53930DF289C24D7063213C8E5CA76F1F73328097C8E2FEB530436AECECE6EE721CDE79F27052A59478D775D073C43E89FB9AEB9B305437C0689AE26DBC90881F78798F15D6BF20E980FE5D268816D4C153A38A0A30D870DDF1DCC8E9696425338A6662B949485264834EBABAD3ED594FF3BBAC985947335FA5B2EE466B8D310F3785965595C84F14BC982C212C7ED938CD4C6A54AD04C7E7EB8D49094D140F49C614DF567715AD8E2AB5007D3E377F0DB0CBF9B7DADD94B5C23F1D714649D65B23A5BC328A7BFED567D33730BE68EFEE19A3EE6EA71C6F3D1761688D0053B8F135FD3D0595FEC7CFB611E9A70BDE6BA0CD20DA079A6980B78CD3599836025ED56C2DB10170FDD352726716DE2BBF4CB4FC559A33E9B10854BC0F98D971B621A04025252B611EC25C14269F6324B43033A2CB619DE86DC09CF5B8E9E69C504F1B13FBFA0233452ED41943DD21C6C07BFF905FE8F823E5ACD4C2CE001F0B428E463DE8FCE130D19EF8C660591BE39D3CABEEF1EBDD56FAF9FB82A8721C4C8AE64210575C2DA170191071FF21185A106F2E24D4AEAC649CCEA142F39659291881D34B83BDC7B5C4814F32429467FA5CF0AA0052F8846490465658A3D44A7BC2D637311B4A3B77C2596727ADBBF526A03C6E85A0291CC67E76373AA49B0D071B0A031F539D699226758938FA83CDF8B51F55803AF7A9E1527E0FE39D7',NULL,NULL,NULL,NULL);
CREATE TABLE signals_aside (
	curation VARCHAR(64) NOT NULL, 
	home VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	PRIMARY KEY (curation)
);
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
CREATE TABLE signals_heir (
	pattern VARCHAR(64) NOT NULL, 
	heir VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	PRIMARY KEY (pattern)
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
	recorded_week INTEGER NOT NULL, language VARCHAR(64), position BIGINT, 
	PRIMARY KEY (note)
);
INSERT INTO "signals_note" VALUES('n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing',NULL,'W01','C01','place',2965,2967,NULL,10);
INSERT INTO "signals_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing',NULL,'W01','C01','place',2965,2967,NULL,11);
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
	at_position BIGINT NOT NULL, tally TEXT, 
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
INSERT INTO "signals_statement" VALUES('cf0c27e0b7432e6a5194205d9e3dbc21','n1ab7d678c787969d35605abee2bb6398','problem','person','a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO "signals_statement" VALUES('5856db9ae1a4c399571afabd5eca5649','nf2982008ebfcdae8e19a54a97df2de5a','problem','person',NULL);
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
CREATE INDEX patterns_group_unit ON patterns_group (unit, kind);
CREATE INDEX signals_aside_home ON signals_aside (home);
COMMIT;
