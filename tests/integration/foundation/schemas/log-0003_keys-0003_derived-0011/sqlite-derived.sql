BEGIN TRANSACTION;
CREATE TABLE derived_schema (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num)
);
INSERT INTO "derived_schema" VALUES('0011');
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
INSERT INTO "ingest_erased_key" VALUES('k04867fc7a9edc9738dc80840');
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
INSERT INTO "ingest_note" VALUES('n1ab7d678c787969d35605abee2bb6398','urn:example:housing',2965,739922,739938,1795003200,10,0,'kb8cf874f9973a5d021b6bd5c');
INSERT INTO "ingest_note" VALUES('nf2982008ebfcdae8e19a54a97df2de5a','urn:example:housing',2965,739922,739938,1795003200,13,0,'k3545de661b9e5d3fe24c6171');
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
INSERT INTO "patterns_gone" VALUES('a15089f0f68abcbaab8baad2e3bc488a','k3545de661b9e5d3fe24c6171','amended');
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
	output_hash VARCHAR(64) NOT NULL, null_rows INTEGER, null_belonging FLOAT, null_nearness FLOAT, curve TEXT, found_again TEXT, calibrated TEXT, held TEXT, 
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
	left_out VARCHAR(64), wording VARCHAR(64), helped_voice VARCHAR(64), 
	PRIMARY KEY (statement)
);
INSERT INTO "patterns_statement" VALUES('60cfdcbba4e67c40b4f73d96977722b5','n1ab7d678c787969d35605abee2bb6398','557ace252f8992d733f51d5213d7c563','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,10,1795003200,'kb8cf874f9973a5d021b6bd5c',X'73940B31601636C9EAB1C671286D41AE3EF5F698F99CD3389A63BE542AC0699B51983802764B9C54E9C0AD874FA79665386575149F487B9F3039C202A5E355C3A1D89C394B9DE96F3E8C9F39F9DBCE6B454F91739D85DFACB59CD1C886D1789DDC583ADF0B94B93E4B60A27E4DE0513F5EC354C11DD20C6EB5E59C4225F34C8FB6A116AA40BC2CE3D57A686DBE380C36A80C95AAD6B6A5E6BEE1694A1D1B7ABA613DC7CFC542B85905DA286B405D0863B54EB0B7EC38495E2C050BA2B166C233264222007928B7CE0A3A08A07C3089D8BCA81F0274F1DB673229FD3EF035A8358B2E7CE0F4689E940B8ED05E39B752A2802B5F11CF6901DF365C38D362A4F38FCB441A118E4EAF97A46B10D3488CFD2D6D74517B412F2C0E109D090E171E9E4F502E4D99E12FEE68CC72A3D14709E7848534F7DB6A8365705746A803EFBB8CF29ABA9CBCC8CABBF85DA32C9F7BF325D608D72893E02462125D39D0691E3239B57438B30AD25BE7EECD6CF0EBAD752EF473B7B45C079105D89CB0D961AE6AA4493BA8D3DB7B34DDA8834D5C82C34B7063FD05252CB4444999AA26862AF8F7F8B20B6BB5D555777B3E63E70C30E5C872F7531FE3D5614F8DD67444547A9BF44A9E8FD5D24DFBA8A51F134108228CDC95A9F9953EF7B31BA59E39C4EF519BCA912FDB3348F7B3BCC5362ECF6ED7454FAB06C434E3399443E578AC7D7B66491344491721BBA0F13B8E8B533D0A55651AA820FEF72C4786A8DE90DF3FCAE3DEF7FE9BA84E33FDAC0907CADAA65F1F89117038E6951B39B55C61D6F45AE9418529D0EF9B78845CFD439A8DEC450EAC2C449EF6CC8EBA9F53692CD7519C4BF93FB2D3C54276449BFAC2EF5F8245DA2100794DCE66E9A519C4A82620758AFFC7B25B92785DBD3E550E206966C5CA43751AF2F8EC128011D35F7D83CCDC92DF941BB2DC6F4FA5D5A19E638AA54B7E3BD3DEE34B4CD53B389922BFDC19827E5C9C4D34',NULL,NULL,NULL);
INSERT INTO "patterns_statement" VALUES('5e2149f737ef90107561d780ca2d6647','nf2982008ebfcdae8e19a54a97df2de5a','ea393b678c9bcb30ea5d1d9dcb5800a7','urn:example:housing','urn:example:housing','W01','C01',NULL,'place',2965,'problem',0,'person',NULL,NULL,0,13,1795003200,'k3545de661b9e5d3fe24c6171',X'081674247DC7EAFB46D79EC96360506FAFAD6C3C6E07E72D54C247EA1A89416922294BC4EBCA2472DF75FC299CECAFE5C2FDE9F9A9E25FEA1BCCCDCE9F984231E2D6E2764FC88F1C67F7FC482F7F458DFAE9B65108829D526F62A932432CA123EC0298423BE8ECD996C11F5DC59AD1D074B752CE3508013E1A7D094E02AB0AEA4313619365CD43B81511FA7574CB2B8F61426B9254063168B28DB397FDD6BDBCDE8BB521384CEF481A8A50B6AAA4018B536918B5563EDA6C0124163C575AB1C2EE3F9C007875CD315A2300E285B7E4F93D3BA3CB39D88C488071037301B1A58DAF3D11358CB5E8F7FD9C2D644FFF8D57CE6F5E926CE3C1AEF018B859C9548D5C6BB6B8503004CB42B4FA359070D5575C045305CB8FA8287FBB0C71E20E49E40CF7125C19E5147A9FED976644C49ACC8E7E19384441B4636C7B3F93E544829F59E78A7B3452A0A25F5B289C35F1AC56BA8384E5B381038A1919369F46225CF445D97A3B9A8E464D56181F6DFB3379D629D3EDAF50778B400AD30187A2498661A49A58ED9238133EAFCF841C0AD9B3F621EBE4F4488E7814FF18CAA0A0761BBFBFDB30F17D1CA4E6D40543426AECBC8FDA6E9A508A65FE5D0953B61B07739F65A426FAB50A8F7CDA372EA5D9CB9905FDBF678ACBFE3FFB9F58867FFAE03D310DC8909B3017E09660D0DFCABCC53CF9FDC079CFB7BE2FBB5AB6168FA893A4A9BBF21D75C95143A5BC7E4F56DA6BE88D73BA1F6E3E14AE95F1AA2A49BF58DCAE081698B4804E412ECA01F30B4ACD31E9EC6DCD758FECB3E9A297E9D04CC5D43CEBE09D41B67F4D66AD',NULL,NULL,NULL);
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
INSERT INTO "signals_statement" VALUES('60cfdcbba4e67c40b4f73d96977722b5','n1ab7d678c787969d35605abee2bb6398','problem','person','a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO "signals_statement" VALUES('5e2149f737ef90107561d780ca2d6647','nf2982008ebfcdae8e19a54a97df2de5a','problem','person',NULL);
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
CREATE INDEX signals_aside_home ON signals_aside (home);
COMMIT;
