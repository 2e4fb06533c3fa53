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
INSERT INTO "ingest_erased_key" VALUES('k7a78cf18c779c04baabc1123');
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
INSERT INTO "ingest_note" VALUES('n1ab7d678c787969d35605abee2bb6398','urn:example:housing',2965,739922,739938,1795003200,10,0,'k9164ac87c91970844cbc8b65');
INSERT INTO "ingest_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','urn:example:housing',2965,739922,739938,1795003200,13,0,'kccd18e17aa17d66b27d8443d');
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
INSERT INTO "patterns_gone" VALUES('93d2317ed9d9311148953c8611d9eb2d','kccd18e17aa17d66b27d8443d','amended');
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
INSERT INTO "patterns_statement" VALUES('86afe3d80513bef2c182021a64a0668d','n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,10,1795003200,'k9164ac87c91970844cbc8b65',X'C1410939C5CF9C543018C56561693265157A4A935F8687DE68D6ABE8335ED38EB19F14B67697CF558BBAEDB33DE42759B0A988D178E92DBB4A7C946E654D5C88FD97F3112D379EC5DCCBE733A7551DA1B56EACF3E2406D0CC943BC664A7F4E9D3571704E2766A93D379968BA8262CEF54E09001220DF1A564D709E52840E0870BE0B76EC6290C130683C4CDF78091B16189967EF026856A42DF1EF7EFFA3A756048351AD76F2728F878FF98780CB092AD5448DC26FBBE3EE6BEF39884DBE7C5607EFBA718F9F29FAE0A6BC4019BAE25F2894BA2F966EB2CAAD30E76E463FC2358D97A30BFCD3A662F5DDAFE971AD762767E6960A7FF0F451F5C3D07C3EEB367836A525C2D4D88D8332B0C72027DC9EE44F0C0A9248A614DB01BF95A85FD342E969502718BEC6D4255B4FD9B2ACD512ADF0694097586994848D835D2ED9F51C457004AB7A1623EA1DFC6F1430137DBFDAF35F5CEDC6B06F4CE0D30BF48858FF5E3233E172664495E53B4BBF125AAF721677715D644B35D82418FC27E94E2F379A7E0A066E10791CBEFFE9DAD0B06EF929594EBDFDFC66BF4E89335941752394DB77A52C6DE2EED374E90554C209D5B75CB884D8C1468B15CE3D6954ED8DECC345A8E19AE413E5B1973ABDA047C6A8E516E6D45DE5778F89B19C0B6362B4BA77F902D07D8E9ED6A5C5C25B882A9F63A207BFAEDDB2D04D27F953A5F903B0912EFD91EE37A38835B72705B1A6F17AFBD275C2B43E80D5F32E54A291F6A8691D993B5635850CB9902420C39013B883636171DA9DE0D9C89C8E7F1ECF1ADEA367DCD39444E5D59A1D35D4B0712E95A8D85E50E2E3BE1CA898E189B9DF561D3451186D192B3C233FB04D5F2C39704F02644BF933FA239C1800861AC7BCB9816DB0A17C39496D0829AA5B3730D4FE1FAE52E3718312D2F0A39DB5D74A2C22547D05A063990E473C4625D909C3A5D978C1DEBC56DCC896456CA2C0D92E0A9651E902',NULL,NULL,NULL,NULL);
INSERT INTO "patterns_statement" VALUES('04c08b844fd312be71233a7462d61c42','nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,13,1795003200,'kccd18e17aa17d66b27d8443d',X'93CD6629ACC6F2449C9110B486F2B36E5844723D5FA906D4EA951A2970B99F9233F16B6E566A42E8BE37BB4CF8055A8923752E2B8116EDB6C4003EC2350DD16F839EB39286674D192132B306B59881CEE85C0351498B35AE2A8AC472C55662D83577D0023DE2AECE8FC8CACBDF8C86C368A3338B7183886714905CC1B4F7E477D7B9B66BBD94A66EC80A85613AD3BC9A1DA56324E7B700214930A739E6065261D93FF45254464BA7E18692F938D58A3979F801A5F8B95D223F0E7EE54596BAB4167AAEECFFCC03AC8B69782213AD176ED6C74FEBC3490848849ED552B6C42AF138453A0363C8FB578A28A8B8ED6E50BF4A6EC7914EDE73E308A19F6E0CD7233CF11927021D22AF16EE8998F4F64479C83203DADE65A3DF64EC32BF11133D74FFB85CA3C24761549F54971C3C3D761E90C075413E6D64F158375F9231F498968F73760FFA5C760A14F448D48311E9A1696571B84107E6AC33F1F652D4571E871B44B3855876B402AB8D59F5A9EEC71461106B8F34FDBEBBCEDA6A79AFA2927D44DB0085387837CC7771552EDDEA98754D418B451D80F1E3467B70BC09543D5BE68F96C887D87AF16E47208CEFFB537421BB87004A74FA9985C75CEE82D6C430890DADA22584CCD5FF11E82C7F4353098BFAF8AC7B8204051D06E177DE32DDC494D6FE8620FEC4F87A80732DF04BA02C2DF74057DABA112275DA36F25D0965CA1708AE4CBEFEAE53FF07A1EF7239F2C23F86D935198F4D0BEE9E6CA6F9C52E12C7D9F622154960EB1C6A620449D8A623B1B124692FFF38844D3F54F18B9BA839ACEA1F1D9C0E41E9',NULL,NULL,NULL,NULL);
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
INSERT INTO "signals_statement" VALUES('86afe3d80513bef2c182021a64a0668d','n1ab7d678c787969d35605abee2bb6398','problem','person','a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO "signals_statement" VALUES('04c08b844fd312be71233a7462d61c42','nf2982008ebfcdae8e19a54a97df2de5a','problem','person',NULL);
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
