BEGIN TRANSACTION;
CREATE TABLE derived_schema (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num)
);
INSERT INTO "derived_schema" VALUES('0016');
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
INSERT INTO "ingest_erased_key" VALUES('kb9d5ff50f1035e834c5a8722');
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
INSERT INTO "ingest_note" VALUES('n1ab7d678c787969d35605abee2bb6398','urn:example:housing',2965,739922,739938,1795003200,10,0,'ke0499f4f3696678f076edc0d');
INSERT INTO "ingest_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','urn:example:housing',2965,739922,739938,1795003200,13,0,'k540b7686245f755f2620cb99');
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
INSERT INTO "patterns_gone" VALUES('6c104ce150fbf8879c4b26cd4f437d59','k540b7686245f755f2620cb99','amended');
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
INSERT INTO "patterns_statement" VALUES('49409ea0ab6be2344eceb782553cf8d2','n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,10,1795003200,'ke0499f4f3696678f076edc0d',X'381C1177C341938784BBB3C52E272670BFEC8338416CF09FC73F0066D15FC67EC71A9319E142085FFBAFE1C5EBB951AD6EF5CC717EF4C416F4A769A9B76AB30478BF6DFFF7104054CEEE3E2A142D24237A40874FD14D75B648A06FBF64ADBA97A490D0406E7D79B3995DACBC83A23B1ECD87BE8C01BEC1351D0AEFB3E1D7BC044A9B43E130CF911E08ECA7B9DDBFB16B458C7C70C790E7363D38354E49F5288CDC4B1DDCAF38A649C690C36FA4EC6C48D8294EE73C30ABD3E01A2C61F79759DCCCEEDEC116311B344233CEAE433803B543A6F2E8ABF9E626E25C6848A8F9508858841069B1CC87B5EAC0CB071FB3906B9592704005167C785906FF3BDDAD40F6A451D821E272689BD81C7527A1F0DB7F39D119B973DB071ADA9C9ACA45EF63CE02BB3AB227C16BE3F476833E2BC9CB738ECB5A15796CDC7A2CD782D06FEBDAC502FD2A1191B47D98C3321E6C6D28A1904F5995F7D2AD65D6323C9666D0D48F3E350B761DB8935FEAC04B7FF677853B0052AD14D2B0A8BACB84B996C0EE9CC7BAF0C0E8F3043493FB7053C18032B874F7651E3359F7107C03176BDAA0A63E7C5DDCC8B321D5DE95B6156C7C49C7D4D1811931EB1CD7C53AF1B174D2D03B80BDBBCE74408D603EE2A0BE27CCCD34C61D77C02E2105C04E5E0E282267EFC9DF1074ACD1E5C71BFC8501BA77447FF24235BAEA7BBBF28D826267A2A80352B222D2BF1D3FCE56A78F276E1187AC7C93F73D8350FF5E00280C70FFFC1B4876D76A1DD8BE61CEC8A1BC695E79901695B7A9F9C15361A40770B702A9671DA5F5E06FA55664646BA826A991EE2E5D188886D270BEC55923FBC67240D38FFE449108DC6E06DB70B2D551774A40CDCED3F152DC31272ED0E724843E4FE57DE3FDFA07E3C5CA21B78A28877416754AE219E999B5C915B8E33E9D0FD51D0D5D48FC12AEE71F447320EC6515EA70E148B5153197D27B4F17E85ED76C0CD0799B0DDB308363',NULL,NULL,NULL,NULL);
INSERT INTO "patterns_statement" VALUES('e7db40fb8c0649f93bf8313eebcf2bd9','nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,13,1795003200,'k540b7686245f755f2620cb99',X'53B696F6CF237DF87318995E55784C7182C6E129E14C6514B75269C61D58599F6E9BE2E29D3F69074F7696C4E600BA90847A3820E74D0F95012A3C9E5A9E46462C91E0F95AF7F3BA5842149AD43A30E08F5248864187F0D3173501994AAFEF952A0B2AC435858D0AF8BC57C4D1AC76F7A91A4CC83BF5A4707C3E96F5509B68110E194D443F9CAADB2CCB8883E134174DCEA4EFEE6392BF3DEBDF625F78C9DAC4961035D3EAE200924FF8F6543A17A1C4172ABF421959DADA39C99BF64D30650307555AB77C20305C6D17AB94AF57A4EE244A2B6A0EA1C713A5CE61EBE36DEA95941738442C0222BB0E50C4FC7E92DCF347A1AEE4CC30C948C62EC8698CD58CFA21F901C9C842472D344EC51111403E674198B6972335688636EEB00E9D288C13B1552671B7C13B43C34C9EEE5F6BAEC25D82EBB6B227863432549DA2ABB23F2802DB06D817C9F0F4F3E9BF8854A2423AB2EF72DE14861F9B6921A455014A9784DEFFF039B3EE504AD638D3A663160A66032F5BB0473E09EF5BFD426601F2AABA7BC67BCC842AB16745C6AF0748FDFB99F92927AAD8B14C5D7CE6CB56D1A8E2AE57F0B4F2ACB267687CB71ECE0EFD909D3672B4E03A12B602B5664F07A0F49AF9443C0C832FCA17DF8828B866CA3BCE477C57EAF6876446F5479E96B53D2EDCAE2ED920D99D9F0CBCDC6FD70D4A069E39E4A24936915F97295C019A1BA88955ACA133A7C780F2EABBCA40EF010453B516F893A1737B5B90D9DD8B8285BB4EBC122E48AAD2CD113C881A8B896D7ED3A5C7999740D72ED41C15BE6E400308652DD6A90CD57AF10D05',NULL,NULL,NULL,NULL);
CREATE TABLE signals_aside (
	curation VARCHAR(64) NOT NULL, 
	home VARCHAR(64) NOT NULL, 
	pattern VARCHAR(64) NOT NULL, 
	PRIMARY KEY (curation)
);
CREATE TABLE signals_correction (
	home VARCHAR(64) NOT NULL, 
	week INTEGER NOT NULL, 
	signal VARCHAR(64) NOT NULL, 
	sheet_week INTEGER NOT NULL, 
	said TEXT NOT NULL, 
	PRIMARY KEY (home, week, signal, sheet_week)
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
INSERT INTO "signals_statement" VALUES('49409ea0ab6be2344eceb782553cf8d2','n1ab7d678c787969d35605abee2bb6398','problem','person','a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO "signals_statement" VALUES('e7db40fb8c0649f93bf8313eebcf2bd9','nf2982008ebfcdae8e19a54a97df2de5a','problem','person',NULL);
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
CREATE INDEX signals_correction_signal ON signals_correction (signal);
COMMIT;
